package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a generator of random numbers, which neither TorchScript nor DJL hands out: libtorch's own
 * {@code at::CPUGeneratorImpl} is asked. The value that a script holds of a generator begins with a pointer to it.
 *
 * <p>The state is the struct of ATen/CPUGeneratorImpl.cpp: the seed, how many numbers of the Mersenne twister are left,
 * whether it was seeded, the next one's place, its 624 numbers, and the normal numbers that were drawn in advance.
 */
final class NativeGenerator {

    static final int BYTES = 5056;

    private static final int LEFT = 8;
    private static final int SEEDED = 12;
    private static final int NEXT = 16;
    private static final int NUMBERS = 624;

    /** More than goes through registers, so that the callee is given an address to write its pointer to. */
    private static final MemoryLayout ANSWER = MemoryLayout.structLayout(
            ValueLayout.JAVA_LONG.withName("tensor"), MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_LONG));

    /** {@code at::CPUGeneratorImpl::get_state() const}. */
    private static final @Nullable MethodHandle GET =
            find("_ZNK2at16CPUGeneratorImpl9get_stateEv", FunctionDescriptor.of(ANSWER, ValueLayout.JAVA_LONG));
    /** {@code at::CPUGeneratorImpl::set_state(const c10::TensorImpl&)}. */
    private static final @Nullable MethodHandle SET = find(
            "_ZN2at16CPUGeneratorImpl9set_stateERKN3c1010TensorImplE",
            FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    /** A handle is deleted by DJL, which hands it to the C library. */
    private static final @Nullable MethodHandle ALLOCATE = Linker.nativeLinker()
            .defaultLookup()
            .find("malloc")
            .map(symbol -> Linker.nativeLinker()
                    .downcallHandle(symbol, FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG)))
            .orElse(null);

    private NativeGenerator() {}

    private static @Nullable MethodHandle find(String symbol, FunctionDescriptor descriptor) {
        Path library = Path.of(LibTorch.folder(), System.mapLibraryName("torch_cpu"));
        return SymbolLookup.libraryLookup(library, java.lang.foreign.Arena.global())
                .find(symbol)
                .map(address -> Linker.nativeLinker().downcallHandle(address, descriptor))
                .orElse(null);
    }

    static byte[] state(long generator) {
        checkFound();
        try {
            SegmentAllocator onCHeap = (size, _) -> allocate(size);
            long tensor = ((MemorySegment)
                            Objects.requireNonNull(GET).invoke(onCHeap, NativeTensor.identity(generator)))
                    .address();
            byte[] state = new byte[BYTES];
            LibTorch.buffer(tensor).get(state);
            LibTorch.delete(tensor);
            return state;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static MemorySegment allocate(long size) {
        try {
            long address = (long) Objects.requireNonNull(ALLOCATE).invokeExact(size);
            return MemorySegment.ofAddress(address).reinterpret(size);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** @throws TorchException where it is none; libtorch's own complaint would end the process */
    static void setState(long generator, byte[] state) {
        checkFound();
        if (state.length != BYTES) {
            throw TorchException.runtime("Expected either a CPUGeneratorImplStateLegacy of size " + (BYTES - 8)
                    + " or a CPUGeneratorImplState of size " + BYTES + " but found the input RNG state size to be "
                    + state.length);
        }
        ByteBuffer fields = ByteBuffer.wrap(state).order(ByteOrder.nativeOrder());
        int left = fields.getInt(LEFT);
        long next = fields.getLong(NEXT);
        if (fields.getInt(SEEDED) != 1 || left <= 0 || left > NUMBERS || next < 0 || next > NUMBERS) {
            throw TorchException.runtime("Invalid mt19937 state");
        }
        long tensor = LibTorch.empty(new long[] {BYTES}, ScalarType.UINT8.djl);
        try {
            LibTorch.buffer(tensor).put(state);
            Objects.requireNonNull(SET).invokeExact(NativeTensor.identity(generator), NativeTensor.identity(tensor));
        } catch (Throwable e) {
            throw failed(e);
        } finally {
            LibTorch.delete(tensor);
        }
    }

    private static void checkFound() {
        if (GET == null || SET == null || ALLOCATE == null) {
            throw new TorchException(
                    TorchException.Kind.NOT_IMPLEMENTED,
                    "the state of a generator is not available on this system; keep its seed instead");
        }
    }

    private static IllegalStateException failed(Throwable e) {
        return new IllegalStateException("a generator of libtorch could not be asked", e);
    }
}
