package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What DJL's natives don't tell of a tensor. A handle points to an {@code at::Tensor}, which is one pointer to its
 * {@code c10::TensorImpl}.
 *
 * <p>DJL says of leaves alone whether they need a gradient, and asking for the step behind a tensor that has none ends
 * the process. So libtorch itself is asked first: {@code TensorImpl::requires_grad() const}, which takes a pointer,
 * answers a bool and throws nothing. Where the C++ names are others (Windows), the script is asked, which takes longer.
 */
final class NativeTensor {

    private static final long POINTER = 8;
    private static final Optional<MethodHandle> REQUIRES_GRAD = find();
    private static final @Nullable MethodHandle ASK = REQUIRES_GRAD.orElse(null);

    private NativeTensor() {}

    private static Optional<MethodHandle> find() {
        Path library = Path.of(LibTorch.folder(), System.mapLibraryName("c10"));
        return SymbolLookup.libraryLookup(library, java.lang.foreign.Arena.global())
                .find("_ZNK3c1010TensorImpl13requires_gradEv")
                .map(symbol -> Linker.nativeLinker()
                        .downcallHandle(
                                symbol,
                                FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN, ValueLayout.JAVA_LONG),
                                Linker.Option.critical(false)));
    }

    /** Two handles of the same tensor have the same identity. */
    static long identity(long handle) {
        return MemorySegment.ofAddress(handle).reinterpret(POINTER).get(ValueLayout.JAVA_LONG, 0);
    }

    static boolean requiresGrad(long handle) {
        if (ASK == null) {
            return askScript(handle);
        }
        try {
            return (boolean) ASK.invokeExact(identity(handle));
        } catch (Throwable e) {
            throw new IllegalStateException("libtorch could not be asked", e);
        }
    }

    /** The name of the step that made the tensor; empty for a leaf. */
    static String gradientName(long handle) {
        return requiresGrad(handle) && !LibTorch.isLeafThatRequiresGrad(handle)
                ? GradientNames.pythonic(LibTorch.gradFnName(handle))
                : "";
    }

    private static boolean askScript(long handle) {
        long argument = LibTorch.valueOfTensor(handle);
        long answer = Script.shared().run("requires_grad", new long[] {argument});
        try {
            return LibTorch.toBoolean(answer);
        } finally {
            LibTorch.deleteValue(argument);
            LibTorch.deleteValue(answer);
        }
    }
}
