package org.ganbook.worker.array;

import java.security.SecureRandom;
import org.graalvm.polyglot.HostAccess;

/** numpy's random numbers, one generator per kernel, and more where Python asks for them. */
public final class RandomHost {

    private final HostCalls calls;
    private final MersenneTwister twister;

    RandomHost(HostCalls calls) {
        this(calls, new MersenneTwister(new SecureRandom().nextInt()));
    }

    private RandomHost(HostCalls calls, MersenneTwister twister) {
        this.calls = calls;
        this.twister = twister;
    }

    /** Another generator, independent of this one. */
    @HostAccess.Export
    public RandomHost fresh() {
        return new RandomHost(calls);
    }

    @HostAccess.Export
    public void seed(long seed) {
        twister.seed(seed);
    }

    @HostAccess.Export
    public void seedKey(int[] key) {
        calls.run(() -> twister.seed(key));
    }

    @HostAccess.Export
    public void seedFromSystem() {
        twister.seed(new SecureRandom().nextInt());
    }

    @HostAccess.Export
    public NdArray save() {
        return NdArray.of(twister.save());
    }

    @HostAccess.Export
    public void restore(NdArray state) {
        calls.run(() -> twister.restore(state.toLongs()));
    }

    @HostAccess.Export
    public double uniform() {
        return twister.nextDouble();
    }

    @HostAccess.Export
    public double normal() {
        return twister.nextGauss();
    }

    @HostAccess.Export
    public double exponential() {
        return twister.nextExponential();
    }

    @HostAccess.Export
    public long poisson(double mean) {
        return twister.nextPoisson(mean);
    }

    @HostAccess.Export
    public long binomial(long n, double p) {
        return twister.nextBinomial(p, n);
    }

    /** Uniform in 0 … bound. */
    @HostAccess.Export
    public long bounded(long bound) {
        return twister.nextBounded(bound);
    }

    /** @param kind uniform, normal or exponential */
    @HostAccess.Export
    public NdArray reals(String kind, long[] shape) {
        return calls.call(() -> Draws.reals(
                switch (kind) {
                    case "normal" -> twister::nextGauss;
                    case "exponential" -> twister::nextExponential;
                    default -> twister::nextDouble;
                },
                shape));
    }

    /** low + 0 … bound. */
    @HostAccess.Export
    public NdArray wholes(long low, long bound, long[] shape) {
        return calls.call(() -> Draws.wholes(() -> low + twister.nextBounded(bound), shape));
    }

    /** low + 0 … most, from parts of numbers: those of 8 and 16 bits, and single bits for truths. */
    @HostAccess.Export
    public NdArray narrow(long low, long most, int bits, long[] shape) {
        return calls.call(() -> Draws.narrow(twister::nextInt, low, (int) most, bits, true, shape));
    }

    /** The order in which numpy's shuffle leaves n things. */
    @HostAccess.Export
    public NdArray order(long n) {
        return calls.call(() -> Draws.order(n, 1, twister::nextBounded));
    }
}
