package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Objects;
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
    private static final String NOT_ASKED = "libtorch could not be asked";
    private static final @Nullable MethodHandle REQUIRES_GRAD = find(
            "c10",
            "_ZNK3c1010TensorImpl13requires_gradEv",
            FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN, ValueLayout.JAVA_LONG));
    /** {@code at::TensorBase::_version() const}. */
    private static final @Nullable MethodHandle VERSION = find(
            "torch_cpu",
            "_ZNK2at10TensorBase8_versionEv",
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    /** {@code torch::autograd::impl::bump_version(const at::Tensor&)}. */
    private static final @Nullable MethodHandle BUMP_VERSION = find(
            "torch_cpu",
            "_ZN5torch8autograd4impl12bump_versionERKN2at6TensorE",
            FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));
    /** Of libtorch's stable C interface: a handle, and where to write the pointer; answers 0. */
    private static final @Nullable MethodHandle DATA = find(
            "torch_cpu",
            "aoti_torch_get_data_ptr",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));

    private static final ThreadLocal<MemorySegment> ANSWER =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(ValueLayout.JAVA_LONG));

    private NativeTensor() {}

    private static @Nullable MethodHandle find(String name, String symbol, FunctionDescriptor descriptor) {
        Path library = Path.of(LibTorch.folder(), System.mapLibraryName(name));
        return SymbolLookup.libraryLookup(library, Arena.global())
                .find(symbol)
                .map(address ->
                        Linker.nativeLinker().downcallHandle(address, descriptor, Linker.Option.critical(false)))
                .orElse(null);
    }

    /** Whether elements and versions can be reached without libtorch's operators, as {@link LayerPlan} needs it. */
    static boolean isOpen() {
        return REQUIRES_GRAD != null && VERSION != null && BUMP_VERSION != null && DATA != null;
    }

    /** The elements of a contiguous tensor of float32. Lives no longer than the tensor. */
    static MemorySegment floats(long handle, long count) {
        MemorySegment answer = ANSWER.get();
        try {
            int failed = (int) Objects.requireNonNull(DATA).invokeExact(handle, answer);
            if (failed != 0) {
                throw new IllegalStateException("libtorch does not say where a tensor lies");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(NOT_ASKED, e);
        }
        return MemorySegment.ofAddress(answer.get(ValueLayout.JAVA_LONG, 0)).reinterpret(4 * count);
    }

    /** How often the elements were changed in place. */
    static long version(long handle) {
        try {
            return (long) Objects.requireNonNull(VERSION).invokeExact(handle);
        } catch (Throwable e) {
            throw new IllegalStateException(NOT_ASKED, e);
        }
    }

    /** Tells libtorch that the elements were changed in place. */
    static void bumpVersion(long handle) {
        if (BUMP_VERSION == null) {
            touchByScript(handle);
            return;
        }
        try {
            BUMP_VERSION.invokeExact(handle);
        } catch (Throwable e) {
            throw new IllegalStateException(NOT_ASKED, e);
        }
    }

    /** Two handles of the same tensor have the same identity. */
    static long identity(long handle) {
        return MemorySegment.ofAddress(handle).reinterpret(POINTER).get(ValueLayout.JAVA_LONG, 0);
    }

    static boolean requiresGrad(long handle) {
        if (REQUIRES_GRAD == null) {
            return askScript(handle);
        }
        try {
            return (boolean) REQUIRES_GRAD.invokeExact(identity(handle));
        } catch (Throwable e) {
            throw new IllegalStateException(NOT_ASKED, e);
        }
    }

    /** The name of the step that made the tensor; empty for a leaf. */
    static String gradientName(long handle) {
        return requiresGrad(handle) && !LibTorch.isLeafThatRequiresGrad(handle)
                ? GradientNames.pythonic(LibTorch.gradFnName(handle))
                : "";
    }

    private static void touchByScript(long handle) {
        long argument = LibTorch.valueOfTensor(handle);
        try {
            LibTorch.deleteValue(Script.shared().run("touch", new long[] {argument}));
        } finally {
            LibTorch.deleteValue(argument);
        }
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
