package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a plan. It can be run in two ways with the same answer: by libtorch's operators, or here, on rows of
 * numbers, which takes a fraction of the time as long as the rows are few.
 */
sealed interface Layer {

    /** The same by libtorch: a handle in, a new handle out. */
    long run(long input);

    /** What the layer learns. */
    default List<Tensor> parameters() {
        return List.of();
    }

    /** The nodes behind the result, given the input's. */
    default @Nullable Node[] edges(@Nullable Node input) {
        return new Node[] {input};
    }

    /** How many numbers a row of the result has, -1 if rows of this width do not fit. */
    default int width(int input) {
        return input;
    }

    /** Whether the gradient by the input needs the result rather than the input. */
    default boolean savesResult() {
        return false;
    }

    /** @param input rows, one after the other */
    float[] forward(float[] input, int rows);

    /**
     * The gradient by the input.
     *
     * @param gradient that by the output
     * @param inputWanted whether anybody needs the answer, which may be anything otherwise
     * @param learned is given the gradients by the parameters, in their order
     */
    float[] backward(float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned);

    /** Takes the gradient by a parameter. */
    interface Learned {
        boolean wants(int parameter);

        void give(int parameter, Deferred gradient);
    }

    /** {@code y = x Wᵀ + b}. */
    record Linear(Tensor weight, Tensor bias) implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.linear(input, weight.handle(), bias.handle());
        }

        @Override
        public List<Tensor> parameters() {
            return List.of(weight, bias);
        }

        @Override
        public @Nullable Node[] edges(@Nullable Node input) {
            return Dispatcher.linearEdges(input, weight, bias);
        }

        @Override
        public int width(int input) {
            long[] shape = weight.shape();
            boolean fits = shape.length == 2
                    && shape[1] == input
                    && input > 0
                    && shape[0] > 0
                    && bias.dim() == 1
                    && bias.size(0) == shape[0];
            return fits ? (int) shape[0] : -1;
        }

        @Override
        public float[] forward(float[] input, int rows) {
            int columns = input.length / rows;
            int width = (int) bias.size(0);
            float[] output = new float[rows * width];
            MemorySegment biases = NativeTensor.floats(bias.handle(), width);
            MemorySegment result = MemorySegment.ofArray(output);
            for (int row = 0; row < rows; row++) {
                MemorySegment.copy(biases, 0, result, 4L * row * width, 4L * width);
            }
            MemorySegment weights = NativeTensor.floats(weight.handle(), (long) columns * width);
            MemorySegment from = MemorySegment.ofArray(input);
            if (rows == 1) {
                Blas.gemv(true, columns, width, 1, weights, from, 1, result);
            } else {
                Blas.gemm(true, false, width, rows, columns, 1, weights, from, 1, result);
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            int columns = input.length / rows;
            int width = output.length / rows;
            if (learned.wants(0)) {
                learned.give(0, new Deferred.Products(rows, gradient, input, new long[] {width, columns}));
            }
            if (learned.wants(1)) {
                learned.give(1, new Deferred.Values(total(gradient, width), new long[] {width}));
            }
            if (!inputWanted) {
                return gradient;
            }
            float[] before = new float[input.length];
            MemorySegment weights = NativeTensor.floats(weight.handle(), (long) columns * width);
            MemorySegment from = MemorySegment.ofArray(gradient);
            if (rows == 1) {
                Blas.gemv(false, columns, width, 1, weights, from, 0, MemorySegment.ofArray(before));
            } else {
                Blas.gemm(false, false, columns, rows, width, 1, weights, from, 0, MemorySegment.ofArray(before));
            }
            return before;
        }
    }

    /** {@code y = 1 / (1 + exp(-x))}. */
    record Sigmoid() implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.sigmoid(input);
        }

        @Override
        public boolean savesResult() {
            return true;
        }

        @Override
        public float[] forward(float[] input, int rows) {
            float[] output = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                output[i] = (float) (1 / (1 + Math.exp(-input[i])));
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            float[] before = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                before[i] = gradient[i] * (1 - output[i]) * output[i];
            }
            return before;
        }
    }

    record Tanh() implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.tanh(input);
        }

        @Override
        public boolean savesResult() {
            return true;
        }

        @Override
        public float[] forward(float[] input, int rows) {
            float[] output = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                output[i] = (float) Math.tanh(input[i]);
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            float[] before = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                before[i] = gradient[i] * (1 - output[i] * output[i]);
            }
            return before;
        }
    }

    /** {@code y = max(x, 0)}; not a number stays what it is. */
    record Relu() implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.relu(input);
        }

        @Override
        public boolean savesResult() {
            return true;
        }

        @Override
        public float[] forward(float[] input, int rows) {
            float[] output = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                output[i] = input[i] <= 0 ? 0 : input[i];
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            float[] before = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                before[i] = output[i] <= 0 ? 0 : gradient[i];
            }
            return before;
        }
    }

    /** {@code y = x} for positive x, {@code slope * x} otherwise. */
    record LeakyRelu(double slope) implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.leakyRelu(input, slope);
        }

        @Override
        public float[] forward(float[] input, int rows) {
            float below = (float) slope;
            float[] output = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                output[i] = input[i] > 0 ? input[i] : input[i] * below;
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            float below = (float) slope;
            float[] before = new float[input.length];
            for (int i = 0; i < input.length; i++) {
                before[i] = input[i] > 0 ? gradient[i] : gradient[i] * below;
            }
            return before;
        }
    }

    /** {@code y = (x - mean(x)) / sqrt(var(x) + eps) * w + b} for each row. */
    record LayerNorm(long[] shape, Tensor weight, Tensor bias, double eps) implements Layer {

        @Override
        public long run(long input) {
            return LibTorch.layerNorm(input, shape, weight.handle(), bias.handle(), eps);
        }

        @Override
        public List<Tensor> parameters() {
            return List.of(weight, bias);
        }

        @Override
        public @Nullable Node[] edges(@Nullable Node input) {
            return new Node[] {input, weight.edge(), bias.edge()};
        }

        @Override
        public int width(int input) {
            return shape.length == 1
                            && shape[0] == input
                            && weight.dim() == 1
                            && weight.size(0) == input
                            && bias.dim() == 1
                            && bias.size(0) == input
                    ? input
                    : -1;
        }

        @Override
        public float[] forward(float[] input, int rows) {
            int width = input.length / rows;
            float[] scale = numbers(weight, width);
            float[] shift = numbers(bias, width);
            float[] output = new float[input.length];
            for (int row = 0; row < rows; row++) {
                int start = row * width;
                Spread spread = Spread.of(input, start, width, eps);
                for (int i = 0; i < width; i++) {
                    output[start + i] = (input[start + i] - spread.mean) * spread.scale * scale[i] + shift[i];
                }
            }
            return output;
        }

        @Override
        public float[] backward(
                float[] input, float[] output, float[] gradient, int rows, boolean inputWanted, Learned learned) {
            int width = input.length / rows;
            float[] scale = numbers(weight, width);
            float[] byScale = new float[width];
            float[] before = new float[input.length];
            for (int row = 0; row < rows; row++) {
                int start = row * width;
                Spread spread = Spread.of(input, start, width, eps);
                double sum = 0;
                double product = 0;
                for (int i = 0; i < width; i++) {
                    float normal = (input[start + i] - spread.mean) * spread.scale;
                    float above = gradient[start + i];
                    byScale[i] += above * normal;
                    sum += above * scale[i];
                    product += above * scale[i] * normal;
                }
                float mean = (float) (sum / width);
                float along = (float) (product / width);
                for (int i = 0; inputWanted && i < width; i++) {
                    float normal = (input[start + i] - spread.mean) * spread.scale;
                    before[start + i] = (gradient[start + i] * scale[i] - mean - normal * along) * spread.scale;
                }
            }
            if (learned.wants(0)) {
                learned.give(0, new Deferred.Values(byScale, new long[] {width}));
            }
            if (learned.wants(1)) {
                learned.give(1, new Deferred.Values(total(gradient, width), new long[] {width}));
            }
            return before;
        }

        /** Mean, and one by the standard deviation. */
        private record Spread(float mean, float scale) {

            static Spread of(float[] values, int start, int width, double eps) {
                double sum = 0;
                for (int i = 0; i < width; i++) {
                    sum += values[start + i];
                }
                double mean = sum / width;
                double squares = 0;
                for (int i = 0; i < width; i++) {
                    double apart = values[start + i] - mean;
                    squares += apart * apart;
                }
                return new Spread((float) mean, (float) (1 / Math.sqrt(squares / width + eps)));
            }
        }
    }

    /** The sum of all rows. */
    private static float[] total(float[] rows, int width) {
        float[] total = java.util.Arrays.copyOf(rows, width);
        for (int start = width; start < rows.length; start += width) {
            for (int i = 0; i < width; i++) {
                total[i] += rows[start + i];
            }
        }
        return total;
    }

    private static float[] numbers(Tensor parameter, int count) {
        float[] numbers = new float[count];
        MemorySegment.copy(
                NativeTensor.floats(parameter.handle(), count), 0, MemorySegment.ofArray(numbers), 0, 4L * count);
        return numbers;
    }
}
