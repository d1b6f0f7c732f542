package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The matrix routines that libtorch's own operators end in, called without the operators around them. They are those of
 * the BLAS standard for float32: matrices lie column after column, so a tensor of libtorch's is the transpose of what
 * they see. Segments may lie on the Java heap or outside.
 *
 * <p>Not every build of libtorch shows them; {@link #found} says so.
 */
final class Blas {

    private static final @Nullable MethodHandle GEMM = find("sgemm_", 13);
    private static final @Nullable MethodHandle GEMV = find("sgemv_", 11);
    private static final @Nullable MethodHandle AXPY = find("saxpy_", 6);

    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private Blas() {}

    static boolean found() {
        return GEMM != null && GEMV != null && AXPY != null;
    }

    private static @Nullable MethodHandle find(String name, int arguments) {
        MemoryLayout[] addresses = new MemoryLayout[arguments];
        Arrays.fill(addresses, ValueLayout.ADDRESS);
        Path library = Path.of(LibTorch.folder(), System.mapLibraryName("torch_cpu"));
        return SymbolLookup.libraryLookup(library, Arena.global())
                .find(name)
                .map(symbol -> Linker.nativeLinker()
                        .downcallHandle(symbol, FunctionDescriptor.ofVoid(addresses), Linker.Option.critical(true)))
                .orElse(null);
    }

    /** The numbers among the arguments, which are passed by address. */
    private static final class Scratch {
        private final MemorySegment all = Arena.ofAuto().allocate(64, 8);
        private final MemorySegment[] ints = new MemorySegment[7];
        private final MemorySegment alpha = all.asSlice(32, 4);
        private final MemorySegment beta = all.asSlice(36, 4);
        private final MemorySegment plain = all.asSlice(40, 1);
        private final MemorySegment transposed = all.asSlice(41, 1);

        Scratch() {
            for (int i = 0; i < ints.length; i++) {
                ints[i] = all.asSlice(4L * i, 4);
            }
            plain.set(ValueLayout.JAVA_BYTE, 0, (byte) 'N');
            transposed.set(ValueLayout.JAVA_BYTE, 0, (byte) 'T');
        }

        MemorySegment whole(int place, int value) {
            ints[place].set(ValueLayout.JAVA_INT, 0, value);
            return ints[place];
        }

        MemorySegment alpha(float value) {
            alpha.set(ValueLayout.JAVA_FLOAT, 0, value);
            return alpha;
        }

        MemorySegment beta(float value) {
            beta.set(ValueLayout.JAVA_FLOAT, 0, value);
            return beta;
        }

        MemorySegment form(boolean transpose) {
            return transpose ? transposed : plain;
        }
    }

    /** {@code y = alpha A x + beta y}, or with A transposed; A has m rows and n columns. */
    static void gemv(
            boolean transpose,
            int m,
            int n,
            float alpha,
            MemorySegment a,
            MemorySegment x,
            float beta,
            MemorySegment y) {
        Scratch s = SCRATCH.get();
        MemorySegment one = s.whole(2, 1);
        try {
            Objects.requireNonNull(GEMV)
                    .invokeExact(
                            s.form(transpose),
                            s.whole(0, m),
                            s.whole(1, n),
                            s.alpha(alpha),
                            a,
                            s.whole(3, m),
                            x,
                            one,
                            s.beta(beta),
                            y,
                            one);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** {@code C = alpha A B + beta C}, A being m x k and B k x n after they were transposed where that is asked for. */
    static void gemm(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            float alpha,
            MemorySegment a,
            MemorySegment b,
            float beta,
            MemorySegment c) {
        Scratch s = SCRATCH.get();
        try {
            Objects.requireNonNull(GEMM)
                    .invokeExact(
                            s.form(transposeA),
                            s.form(transposeB),
                            s.whole(0, m),
                            s.whole(1, n),
                            s.whole(2, k),
                            s.alpha(alpha),
                            a,
                            s.whole(3, transposeA ? k : m),
                            b,
                            s.whole(4, transposeB ? n : k),
                            s.beta(beta),
                            c,
                            s.whole(5, m));
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** {@code y += alpha x}. */
    static void axpy(int n, float alpha, MemorySegment x, MemorySegment y) {
        Scratch s = SCRATCH.get();
        MemorySegment one = s.whole(1, 1);
        try {
            Objects.requireNonNull(AXPY).invokeExact(s.whole(0, n), s.alpha(alpha), x, one, y, one);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(Throwable e) {
        return new IllegalStateException("a routine of libtorch could not be called", e);
    }
}
