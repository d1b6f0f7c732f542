package ai.djl.pytorch.jni;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * DJL's natives by handle: an operation is one call, without arrays and managers around it. The natives are
 * package-private in DJL, so this class stands in its package. A handle is the address of an {@code at::Tensor}, an
 * IValue or a module; whoever got one deletes it.
 *
 * <p>Natives that end the process for some arguments, rather than throw an {@code EngineException}, say so here.
 */
public final class LibTorch {

    private static final PyTorchLibrary LIB;
    private static final int[] CPU = {0, -1};
    private static final int STRIDED = 0;

    static {
        LibUtils.loadLibrary();
        LIB = PyTorchLibrary.LIB;
    }

    private LibTorch() {}

    /** Where libtorch's libraries lie. */
    public static String folder() {
        return LibUtils.getLibtorchPath();
    }

    public static String version() {
        return LibUtils.getVersion();
    }

    /** Threads that one operation may use, for the whole process. */
    public static void setThreads(int threads) {
        LIB.torchSetNumThreads(threads);
    }

    public static int threads() {
        return LIB.torchGetNumThreads();
    }

    /** Grad mode and the executor's optimisation are settings of the calling thread. */
    public static void prepareThread(boolean gradMode) {
        LIB.setGraphExecutorOptimize(false);
        LIB.torchSetGradMode(gradMode);
    }

    public static boolean isGradMode() {
        return LIB.torchIsGradMode();
    }

    public static void setGradMode(boolean on) {
        LIB.torchSetGradMode(on);
    }

    // Tensors

    public static long full(long[] shape, double value, int djlType) {
        return LIB.torchFull(shape, value, djlType, STRIDED, CPU, false);
    }

    public static long zeros(long[] shape, int djlType) {
        return LIB.torchZeros(shape, djlType, STRIDED, CPU, false);
    }

    public static long empty(long[] shape, int djlType) {
        return LIB.torchEmpty(shape, djlType, STRIDED, CPU, false);
    }

    /** A tensor over the buffer's memory; the buffer must outlive it. */
    public static long fromBuffer(ByteBuffer direct, long[] shape, int djlType) {
        return LIB.torchFromBlob(direct, shape, djlType, STRIDED, CPU, false);
    }

    public static void delete(long tensor) {
        LIB.torchDeleteTensor(tensor);
    }

    public static long[] sizes(long tensor) {
        return LIB.torchSizes(tensor);
    }

    /** DJL's number of the dtype, 9 for one that DJL doesn't know. */
    public static int djlType(long tensor) {
        return LIB.torchDType(tensor);
    }

    public static boolean isContiguous(long tensor) {
        return LIB.torchIsContiguous(tensor);
    }

    public static long contiguous(long tensor) {
        return LIB.torchToContiguous(tensor);
    }

    /** The elements of a contiguous tensor, in native order. Lives no longer than the tensor. */
    public static ByteBuffer buffer(long tensor) {
        return LIB.torchDirectByteBuffer(tensor).order(ByteOrder.nativeOrder());
    }

    public static boolean isLeafThatRequiresGrad(long tensor) {
        return LIB.torchRequiresGrad(tensor);
    }

    public static void setRequiresGrad(long tensor, boolean requiresGrad) {
        LIB.torchAttachGrad(tensor, requiresGrad);
    }

    /** The name of the step that made the tensor. For a tensor without one this ends the process. */
    public static String gradFnName(long tensor) {
        return LIB.torchGradFnName(tensor);
    }

    public static long detach(long tensor) {
        return LIB.torchDetachGrad(tensor);
    }

    public static long add(long a, long b) {
        return LIB.torchAdd(a, b);
    }

    public static long sub(long a, long b) {
        return LIB.torchSub(a, b);
    }

    public static long mul(long a, long b) {
        return LIB.torchMul(a, b);
    }

    public static long div(long a, long b) {
        return LIB.torchTrueDivide(a, b);
    }

    public static long matmul(long a, long b) {
        return LIB.torchMatmul(a, b);
    }

    /** A view of a matrix with its axes exchanged. */
    public static long transpose(long matrix) {
        return LIB.torchTranspose(matrix, 0, 1);
    }

    public static long eq(long a, long b) {
        return LIB.torchEq(a, b);
    }

    public static long ne(long a, long b) {
        return LIB.torchNeq(a, b);
    }

    public static long lt(long a, long b) {
        return LIB.torchLt(a, b);
    }

    public static long le(long a, long b) {
        return LIB.torchLte(a, b);
    }

    public static long gt(long a, long b) {
        return LIB.torchGt(a, b);
    }

    public static long ge(long a, long b) {
        return LIB.torchGte(a, b);
    }

    public static void addInPlace(long a, long b) {
        LIB.torchAddi(a, b);
    }

    public static long linear(long input, long weight, long bias) {
        return LIB.torchNNLinear(input, weight, bias);
    }

    public static long sigmoid(long a) {
        return LIB.torchSigmoid(a);
    }

    public static long tanh(long a) {
        return LIB.torchTanh(a);
    }

    public static long relu(long a) {
        return LIB.torchNNRelu(a);
    }

    public static long leakyRelu(long a, double slope) {
        return LIB.torchNNLeakyRelu(a, slope);
    }

    public static long layerNorm(long a, long[] shape, long weight, long bias, double eps) {
        return LIB.torchNNLayerNorm(a, shape, weight, bias, eps);
    }

    public static long clone(long a) {
        return LIB.tensorClone(a);
    }

    // Indexing

    public static long newIndex(int size) {
        return LIB.torchIndexInit(size);
    }

    public static void deleteIndex(long index) {
        LIB.torchDeleteIndex(index);
    }

    public static void indexInt(long index, long at) {
        LIB.torchIndexAppendFixed(index, at);
    }

    /** @param open 1 if there is no end, 2 if there is no start, 3 for neither */
    public static void indexSlice(long index, long start, long end, long step, int open) {
        LIB.torchIndexAppendSlice(index, start, end, step, open);
    }

    public static void indexNone(long index) {
        LIB.torchIndexAppendNoneEllipsis(index, false);
    }

    public static void indexEllipsis(long index) {
        LIB.torchIndexAppendNoneEllipsis(index, true);
    }

    public static void indexTensor(long index, long tensor) {
        LIB.torchIndexAppendArray(index, tensor);
    }

    public static long indexGet(long tensor, long index) {
        return LIB.torchIndexAdvGet(tensor, index);
    }

    public static void indexPut(long tensor, long index, long value) {
        LIB.torchIndexAdvPut(tensor, index, value);
    }

    // TorchScript

    public static long loadModule(String path) {
        return LIB.moduleLoad(path, CPU, true, new String[0], new String[0], true);
    }

    /** Runs a method with autograd as the thread has it. */
    public static long run(long module, String method, long[] arguments) {
        return LIB.moduleRunMethod(module, method, arguments, true, false);
    }

    public static void deleteValue(long value) {
        LIB.torchDeleteIValue(value);
    }

    public static long valueOf(boolean value) {
        return LIB.iValueFromBool(value);
    }

    public static long valueOf(long value) {
        return LIB.iValueFromLong(value);
    }

    public static long valueOf(double value) {
        return LIB.iValueFromDouble(value);
    }

    public static long valueOf(String value) {
        return LIB.iValueFromString(value);
    }

    public static long valueOfTensor(long tensor) {
        return LIB.iValueFromTensor(tensor);
    }

    public static long valueOfTensors(long[] tensors) {
        return LIB.iValueFromTensorList(tensors);
    }

    public static long valueOfLongs(long[] values) {
        return LIB.iValueFromLongList(values);
    }

    public static long valueOfDoubles(double[] values) {
        return LIB.iValueFromDoubleList(values);
    }

    public static long valueOfList(long[] values) {
        return LIB.iValueFromList(values);
    }

    public static long toTensor(long value) {
        return LIB.iValueToTensor(value);
    }

    public static long[] toTensors(long value) {
        return LIB.iValueToTensorList(value);
    }

    public static long[] toTuple(long value) {
        return LIB.iValueToIValueTuple(value);
    }

    public static boolean toBoolean(long value) {
        return LIB.iValueToBool(value);
    }

    public static long toLong(long value) {
        return LIB.iValueToLong(value);
    }

    public static double toDouble(long value) {
        return LIB.iValueToDouble(value);
    }

    public static long[] toLongs(long value) {
        return LIB.iValueToLongList(value);
    }
}
