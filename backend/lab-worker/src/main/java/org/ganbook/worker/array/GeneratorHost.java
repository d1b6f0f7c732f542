package org.ganbook.worker.array;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.graalvm.polyglot.HostAccess;

/** A generator of {@code numpy.random.default_rng}. */
public final class GeneratorHost {

    private final HostCalls calls;
    private final Pcg64 generator = new Pcg64();

    GeneratorHost(HostCalls calls) {
        this.calls = calls;
    }

    @HostAccess.Export
    public void seed(long stateHigh, long stateLow, long streamHigh, long streamLow) {
        generator.seed(stateHigh, stateLow, streamHigh, streamLow);
    }

    @HostAccess.Export
    public NdArray save() {
        return NdArray.of(generator.save());
    }

    @HostAccess.Export
    public void restore(NdArray state) {
        calls.run(() -> generator.restore(state.toLongs()));
    }

    @HostAccess.Export
    public double uniform() {
        return generator.nextDouble();
    }

    @HostAccess.Export
    public double normal() {
        return generator.nextGauss();
    }

    /** 0 … most. */
    @HostAccess.Export
    public long bounded(long most) {
        return generator.nextBounded(most);
    }

    @HostAccess.Export
    public double exponential() {
        return generator.nextExponential();
    }

    /** @param kind uniform, normal or exponential */
    @HostAccess.Export
    public NdArray reals(String kind, long[] shape) {
        DoubleSupplier next =
                switch (kind) {
                    case "normal" -> generator::nextGauss;
                    case "exponential" -> generator::nextExponential;
                    default -> generator::nextDouble;
                };
        return calls.call(() -> Draws.reals(next, shape));
    }

    /** Uniform, of half the bits. */
    @HostAccess.Export
    public NdArray floats(long[] shape) {
        return calls.call(() -> {
            float[] values = new float[Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact))];
            for (int i = 0; i < values.length; i++) {
                values[i] = generator.nextFloat();
            }
            NdArray out = NdArray.allocate(DType.FLOAT32, shape);
            for (int i = 0; i < values.length; i++) {
                out.memory().set(java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED, i * 4L, values[i]);
            }
            return out;
        });
    }

    /** low + 0 … most. */
    @HostAccess.Export
    public NdArray wholes(long low, long most, long[] shape) {
        return calls.call(() -> Draws.wholes(() -> low + generator.nextBounded(most), shape));
    }

    /** low + 0 … most, from parts of numbers: those of 8 and 16 bits, and single bits for truths. */
    @HostAccess.Export
    public NdArray narrow(long low, long most, int bits, long[] shape) {
        return calls.call(() -> Draws.narrow(generator::nextInt, low, (int) most, bits, false, shape));
    }

    /** The order in which numpy's shuffle leaves n things. */
    @HostAccess.Export
    public NdArray order(long n) {
        return calls.call(() -> Draws.order(n, 1, generator::nextMasked));
    }

    /** 0 … n-1, of which the places from the first on are shuffled as numpy does it for a choice. */
    @HostAccess.Export
    public NdArray tail(long n, long first) {
        return calls.call(() -> Draws.order(n, first, generator::nextBounded));
    }

    /** Some of 0 … n-1, none twice (Floyd's algorithm, in Bentley, "A Sample of Brilliance", 1987). */
    @HostAccess.Export
    public NdArray some(long n, long count, boolean shuffled) {
        return calls.call(() -> {
            long[] chosen = new long[Math.toIntExact(count)];
            java.util.Set<Long> known = new java.util.HashSet<>();
            for (long last = n - count; last < n; last++) {
                long value = generator.nextBounded(last);
                if (!known.add(value)) {
                    value = last;
                    known.add(value);
                }
                chosen[(int) (last - n + count)] = value;
            }
            if (shuffled) {
                Draws.shuffle(chosen, 1, generator::nextBounded);
            }
            return NdArray.of(chosen);
        });
    }
}
