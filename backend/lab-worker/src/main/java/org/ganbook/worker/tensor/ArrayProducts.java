package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.ganbook.worker.array.NdArray;

/** Products of numpy's arrays by libtorch, which reads and writes the arrays' own memory. */
final class ArrayProducts {

    private ArrayProducts() {}

    /** Writes the product of two matrices, which lie row by row or column by column, into a third of their type. */
    static void multiply(NdArray a, NdArray b, NdArray out) {
        long[] arguments = {over(a), over(b), over(out)};
        try {
            LibTorch.deleteValue(Script.shared().run("mm_into", arguments));
        } finally {
            for (long argument : arguments) {
                LibTorch.deleteValue(argument);
            }
            // libtorch knows of the addresses alone.
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(out);
        }
    }

    private static long over(NdArray array) {
        boolean transposed = !array.isContiguous();
        long[] shape = transposed ? new long[] {array.length(1), array.length(0)} : array.shape();
        ScalarType type = ScalarType.of(array.dtype());
        MemorySegment elements = array.memory().asSlice(array.offset(), array.size() * type.bytes);
        long tensor = LibTorch.fromBuffer(elements.asByteBuffer(), shape, type.djl);
        if (transposed) {
            long rows = tensor;
            tensor = LibTorch.transpose(rows);
            LibTorch.delete(rows);
        }
        try {
            return LibTorch.valueOfTensor(tensor);
        } finally {
            LibTorch.delete(tensor);
        }
    }
}
