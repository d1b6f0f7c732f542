package org.ganbook.worker.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TorchTest {

    private static final long MEGABYTE = 1 << 20;
    private static final int FLOATS_OF_A_MEGABYTE = 1 << 18;

    private TensorMemory memory;
    private Dispatcher torch;

    @BeforeAll
    static void start() {
        Torch.start(1);
    }

    @BeforeEach
    void open() {
        memory = new TensorMemory(20 * MEGABYTE);
        torch = new Dispatcher(memory, new RandomGenerator(RandomGenerator.DEFAULT_SEED));
        LibTorch.prepareThread(true);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aTensorBeyondTheLimitIsRefusedByNameOfTheLimit() {
        var refused = assertThrows(TorchException.class, () -> filled(30 * FLOATS_OF_A_MEGABYTE));
        assertEquals(TorchException.Kind.MEMORY, refused.kind());
        assertTrue(String.valueOf(refused.getMessage()).contains("20 MB"), refused.toString());
    }

    @Test
    void tensorsThatAreKeptReachTheLimitTogether() {
        List<Tensor> kept = new ArrayList<>();
        var refused = assertThrows(TorchException.class, () -> {
            while (true) {
                kept.add(filled(FLOATS_OF_A_MEGABYTE));
            }
        });
        assertEquals(TorchException.Kind.MEMORY, refused.kind());
        assertEquals(19, kept.size());
    }

    @Test
    void tensorsThatNobodyKeepsDoNot() {
        for (int i = 0; i < 200; i++) {
            filled(FLOATS_OF_A_MEGABYTE);
        }
        assertTrue(memory.used() <= memory.limit());
        assertTrue(memory.peak() <= memory.limit());
    }

    @Test
    void aViewKeepsTheMemoryOfItsBase() {
        Tensor view = torch.callTensor("select", filled(2, FLOATS_OF_A_MEGABYTE), 0L, 1L);
        for (int i = 0; i < 100; i++) {
            filled(FLOATS_OF_A_MEGABYTE);
        }
        assertTrue(memory.used() >= 2 * MEGABYTE);
        assertEquals(FLOATS_OF_A_MEGABYTE, view.numel());
    }

    @Test
    void closingFreesEverything() {
        Tensor tensor = filled(FLOATS_OF_A_MEGABYTE);
        memory.close();
        assertEquals(0, memory.used());
        assertThrows(IllegalStateException.class, tensor::numel);
    }

    @Test
    void resultsThatGrowAreRefusedBeforeTheyAreMade() {
        Tensor column = filled(100_000, 1);
        Tensor row = filled(1, 100_000);
        var refused = assertThrows(TorchException.class, () -> torch.binary(0, column, row));
        assertEquals(TorchException.Kind.MEMORY, refused.kind());
    }

    @Test
    void seedsOfTwoSessionsNeverMix() {
        double[] alone = numbers(random(new RandomGenerator(42), 6));
        RandomGenerator mine = new RandomGenerator(42);
        double[] first = numbers(random(mine, 3));
        numbers(random(new RandomGenerator(7), 50));
        double[] second = numbers(random(mine, 3));
        assertArrayEquals(alone, concatenated(first, second));
        assertEquals(0.8822692632675171, alone[0], 0, "torch.manual_seed(42); torch.rand(1)");
    }

    @Test
    void theListenerHearsTheValueThatBackwardIsCalledOn() {
        List<Double> heard = new ArrayList<>();
        Autograd autograd = new Autograd(torch, new BackwardListener() {
            @Override
            public boolean wantsValue() {
                return true;
            }

            @Override
            public void backward(double value) {
                heard.add(value);
            }
        });
        Tensor x = leaf(3);
        autograd.backward(torch.binary(2, x, x), null, false, false, null);
        assertEquals(List.of(9.0), heard);
        Tensor gradient = x.grad();
        assertNotNull(gradient);
        assertEquals(6.0, Elements.item(gradient));
    }

    @Test
    void sumsOfTwoLeavesDoNotShareTheirGradient() {
        Autograd autograd = new Autograd(torch, BackwardListener.NONE);
        Tensor a = leaf(1);
        Tensor b = leaf(2);
        autograd.backward(torch.binary(0, a, b), null, false, false, null);
        autograd.backward(torch.binary(2, a, a), null, false, false, null);
        assertEquals(3.0, Elements.item(java.util.Objects.requireNonNull(a.grad())));
        assertEquals(1.0, Elements.item(java.util.Objects.requireNonNull(b.grad())));
        assertNull(leaf(1).grad());
    }

    /** Random chains of functions against central differences, in double precision. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void gradientsAreSlopes(long seed) {
        Random random = new Random(seed);
        String[] functions = new String[6];
        String[] all = {"sin", "tanh", "sigmoid", "square", "exp", "atan", "erf", "cos", "log1p", "sqrt"};
        for (int i = 0; i < functions.length; i++) {
            functions[i] = all[random.nextInt(8)];
        }
        double at = random.nextDouble() * 0.8 + 0.1;
        Tensor x = Elements.number(torch, at, ScalarType.FLOAT64);
        LibTorch.setRequiresGrad(x.handle(), true);
        new Autograd(torch, BackwardListener.NONE).backward(chain(x, functions), null, false, false, null);
        double step = 1e-5;
        double slope = (value(at + step, functions) - value(at - step, functions)) / (2 * step);
        double gradient = (Double) Elements.item(java.util.Objects.requireNonNull(x.grad()));
        assertEquals(slope, gradient, 1e-6 * Math.max(1, Math.abs(slope)), String.join(" ", functions));
    }

    private double value(double at, String[] functions) {
        return (Double) Elements.item(chain(Elements.number(torch, at, ScalarType.FLOAT64), functions));
    }

    private Tensor chain(Tensor x, String[] functions) {
        Tensor result = x;
        for (String function : functions) {
            // Kept small, so that no chain of exp and square runs away.
            result = torch.callTensor(function, torch.callTensor("mul_n", torch.callTensor("tanh", result), 0.9));
        }
        return result;
    }

    private Tensor leaf(double value) {
        Tensor leaf = Elements.number(torch, value, ScalarType.FLOAT32);
        LibTorch.setRequiresGrad(leaf.handle(), true);
        return leaf;
    }

    private Tensor filled(long... shape) {
        return torch.filled(shape, 1, ScalarType.FLOAT32);
    }

    private Tensor random(RandomGenerator generator, long count) {
        return torch.callTensor("rand", new long[] {count}, (long) ScalarType.FLOAT32.number, generator);
    }

    private static double[] numbers(Tensor tensor) {
        return Elements.numbers(tensor).values().stream()
                .mapToDouble(value -> (Double) value)
                .toArray();
    }

    private static double[] concatenated(double[] a, double[] b) {
        double[] all = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
