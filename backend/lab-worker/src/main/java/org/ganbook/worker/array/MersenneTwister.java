package org.ganbook.worker.array;

/**
 * The random numbers of numpy's legacy {@code RandomState}: the MT19937 generator (Matsumoto and Nishimura, 1998) and
 * the ways in which numpy makes doubles, normals and bounded integers of it.
 */
final class MersenneTwister {

    private static final int N = 624;
    private static final int M = 397;
    private static final int MATRIX = 0x9908b0df;

    private final int[] state = new int[N];
    private int next;
    private boolean hasGauss;
    private double gauss;

    MersenneTwister(long seed) {
        seed(seed);
    }

    /** @param seed 32 bits */
    void seed(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
        next = N;
        hasGauss = false;
        gauss = 0;
    }

    void seed(int[] key) {
        seed(19650218L);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
            i++;
            j++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
            j = j >= key.length ? 0 : j;
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
            i++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    /** The state as numbers: the 624 words, the position, whether a normal waits, and its bits. */
    long[] save() {
        long[] saved = new long[N + 3];
        for (int i = 0; i < N; i++) {
            saved[i] = state[i] & 0xffffffffL;
        }
        saved[N] = next;
        saved[N + 1] = hasGauss ? 1 : 0;
        saved[N + 2] = Double.doubleToRawLongBits(gauss);
        return saved;
    }

    void restore(long[] saved) {
        if (saved.length != N + 3 || saved[N] < 0 || saved[N] > N) {
            throw ArrayException.value("state is not a legacy MT19937 state");
        }
        for (int i = 0; i < N; i++) {
            state[i] = (int) saved[i];
        }
        next = (int) saved[N];
        hasGauss = saved[N + 1] != 0;
        gauss = Double.longBitsToDouble(saved[N + 2]);
    }

    int nextInt() {
        if (next == N) {
            refill();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void refill() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        next = 0;
    }

    private long nextLong() {
        long high = nextInt() & 0xffffffffL;
        return high << 32 | (nextInt() & 0xffffffffL);
    }

    /** Uniform in [0, 1) with 53 bits. */
    double nextDouble() {
        long a = nextInt() >>> 5;
        long b = nextInt() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    /** A standard normal, by the polar method; every other call answers the second number of a pair. */
    double nextGauss() {
        if (hasGauss) {
            hasGauss = false;
            return gauss;
        }
        double x;
        double y;
        double r;
        do {
            x = 2.0 * nextDouble() - 1.0;
            y = 2.0 * nextDouble() - 1.0;
            r = x * x + y * y;
        } while (r >= 1.0 || r == 0.0);
        double f = Math.sqrt(-2.0 * Math.log(r) / r);
        gauss = f * x;
        hasGauss = true;
        return f * y;
    }

    double nextExponential() {
        return -Math.log1p(-nextDouble());
    }

    /** Uniform in 0 … bound, bound included (unsigned). */
    long nextBounded(long bound) {
        if (bound == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(bound);
        while (true) {
            long value = Long.compareUnsigned(bound, 0xffffffffL) <= 0 ? nextInt() & mask : nextLong() & mask;
            if (Long.compareUnsigned(value, bound) <= 0) {
                return value;
            }
        }
    }

    /** A Poisson number: multiplication for small means, else Hörmann's transformed rejection (PTRS, 1993). */
    long nextPoisson(double mean) {
        if (mean == 0) {
            return 0;
        }
        if (mean < 10) {
            double limit = Math.exp(-mean);
            double product = 1.0;
            long count = 0;
            while (true) {
                product *= nextDouble();
                if (product <= limit) {
                    return count;
                }
                count++;
            }
        }
        double slam = Math.sqrt(mean);
        double logMean = Math.log(mean);
        double b = 0.931 + 2.53 * slam;
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double vr = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = nextDouble() - 0.5;
            double v = nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            if (Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b)
                    <= -mean + k * logMean - logGamma(k + 1.0)) {
                return k;
            }
        }
    }

    /** Stirling's series, shifted upwards for small arguments. */
    private static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < 7) {
            shift -= Math.log(z);
            z += 1;
        }
        double inverse = 1 / (z * z);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
        return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
    }

    /** A binomial number by inversion; numpy does so where the expected count is small. */
    long nextBinomial(double p, long n) {
        if (n == 0 || p == 0) {
            return 0;
        }
        if (p > 0.5) {
            return n - nextBinomial(1 - p, n);
        }
        double q = 1 - p;
        double start = Math.exp(n * Math.log(q));
        double mean = n * p;
        long bound = (long) Math.min(n, mean + 10.0 * Math.sqrt(mean * q + 1));
        long count = 0;
        double px = start;
        double u = nextDouble();
        while (u > px) {
            count++;
            if (count > bound) {
                count = 0;
                px = start;
                u = nextDouble();
            } else {
                u -= px;
                px = ((n - count + 1) * p * px) / (count * q);
            }
        }
        return count;
    }
}
