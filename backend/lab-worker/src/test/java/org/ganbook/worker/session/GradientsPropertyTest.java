package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.tensor.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds gradients of random chains of operations against central differences. The seeds are fixed so that a failure
 * comes back; {@code -Dgradients.seed=N} moves them on to chains that nobody has tried yet.
 */
class GradientsPropertyTest {

    private static final int FIRST_SEED = Integer.getInteger("gradients.seed", 1);
    private static final int SEEDS = 100;

    /** What a chain's cell starts with: central differences of a scalar function of double precision tensors. */
    private static final String DIFFERENCES = """
            import torch
            import torch.nn as nn
            import torch.nn.functional as F

            def differences(function, tensor, step=1e-6):
                slopes = torch.zeros_like(tensor)
                flat, out = tensor.detach().view(-1), slopes.view(-1)
                with torch.no_grad():
                    for i in range(flat.numel()):
                        kept = flat[i].item()
                        flat[i] = kept + step
                        above = function().item()
                        flat[i] = kept - step
                        below = function().item()
                        flat[i] = kept
                        out[i] = (above - below) / (2 * step)
                return slopes

            def compare(function, tensors, tolerance):
                function().backward()
                for name, tensor in tensors.items():
                    expected = differences(function, tensor)
                    actual = torch.zeros_like(tensor) if tensor.grad is None else tensor.grad
                    bound = tolerance * (1 + expected.abs().max())
                    if not ((actual - expected).abs() <= bound).all():
                        print(name, 'has the gradient', actual, 'but the differences', expected)
            """;

    @TempDir
    private static Path scratch;

    private static LoneSession lone;

    @BeforeAll
    static void open() throws InterruptedException {
        Torch.start(1);
        lone = LoneSession.open(scratch);
        answers("", DIFFERENCES);
    }

    @AfterAll
    static void close() {
        lone.close();
    }

    static IntStream seeds() {
        return IntStream.range(FIRST_SEED, FIRST_SEED + SEEDS);
    }

    /** A step of a chain: Python that makes a new {@code h} out of {@code h}, and the shape of that. */
    private record Step(String code, List<Integer> shape) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void chainsHaveTheSlopesOfCentralDifferences(int seed) throws InterruptedException {
        Random random = new Random(seed);
        List<Integer> shape = randomShape(random);
        StringBuilder code = new StringBuilder();
        code.append("torch.manual_seed(%d)\n".formatted(seed));
        code.append("x = torch.randn(%s, dtype=torch.float64, requires_grad=True)\n".formatted(text(shape)));
        code.append("y = torch.randn(%s, dtype=torch.float64, requires_grad=True)\n".formatted(text(shape)));
        code.append("def chain():\n    h = x * 1.5 + y\n    torch.manual_seed(7)\n");
        int length = 2 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            Step step = randomStep(random, shape);
            code.append("    ").append(step.code()).append('\n');
            shape = step.shape();
        }
        code.append("    return (h * torch.linspace(-1, 1, h.numel(), dtype=torch.float64).view(h.shape)).sum()\n");
        code.append("compare(chain, {'x': x, 'y': y}, 1e-6)");
        answers("", code.toString());
    }

    /** Small networks in single precision take a way of their own through the engine (docs/decisions/010). */
    @ParameterizedTest
    @MethodSource("seeds")
    void smallNetworksHaveTheSlopesOfTheirDoubles(int seed) throws InterruptedException {
        Random random = new Random(seed);
        int inputs = 1 + random.nextInt(6);
        int batch = 1 + random.nextInt(4);
        int width = inputs;
        List<String> layers = new ArrayList<>();
        int depth = 1 + random.nextInt(3);
        for (int i = 0; i < depth; i++) {
            int next = 2 + random.nextInt(5);
            layers.add("nn.Linear(%d, %d%s)".formatted(width, next, random.nextInt(4) == 0 ? ", bias=False" : ""));
            width = next;
            if (random.nextInt(3) == 0) {
                layers.add("nn.LayerNorm(%d)".formatted(width));
            }
            layers.add(pick(random, "nn.Sigmoid()", "nn.Tanh()", "nn.LeakyReLU(0.02)", "nn.GELU()", "nn.ELU()"));
        }
        layers.add("nn.Linear(%d, 2)".formatted(width));
        layers.add("nn.Sigmoid()");
        String loss = pick(random, "nn.MSELoss()", "nn.BCELoss()", "nn.L1Loss()", "nn.SmoothL1Loss()");
        answers("", """
                torch.manual_seed(%d)
                net = nn.Sequential(%s)
                data, target, measure = torch.randn(%d, %d), torch.rand(%d, 2), %s
                for step in range(2):
                    net.zero_grad()
                    measure(net(data), target).backward()
                found = {name: p.grad.double() for name, p in net.named_parameters()}
                net = net.double()
                data, target = data.double(), target.double()
                for name, p in net.named_parameters():
                    expected = differences(lambda: measure(net(data), target), p)
                    if not ((found[name] - expected).abs() <= 2e-5 * (1 + expected.abs().max())).all():
                        print(name, 'has the gradient', found[name], 'but the differences', expected)
                """.formatted(seed, String.join(", ", layers), batch, inputs, batch, loss));
    }

    /** Runs a cell that prints what is wrong. */
    private static void answers(String expected, String code) throws InterruptedException {
        Recorded run = lone.run(code);
        StringBuilder printed = new StringBuilder();
        run.all(CellEvent.Text.class).forEach(text -> printed.append(text.text()));
        assertEquals(expected, printed.toString(), code);
        assertEquals(CellEvent.Outcome.OK, run.outcome(), () -> run.summary() + "\n" + code);
    }

    private static Step randomStep(Random random, List<Integer> shape) {
        int dimensions = shape.size();
        int dim = random.nextInt(dimensions);
        int size = shape.get(dim);
        int last = shape.getLast();
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> new Step("h = " + elementwise(random), shape);
            case 4 ->
                new Step("h = h.%s(dim=%d)".formatted(pick(random, "cumsum", "softmax", "log_softmax"), dim), shape);
            case 5 ->
                new Step(
                        "h = h.%s(dim=%d, keepdim=True)".formatted(pick(random, "sum", "mean", "logsumexp"), dim),
                        with(shape, dim, 1));
            case 6 ->
                new Step(
                        "h = h.%s(dim=%d, keepdim=True)%s"
                                .formatted(pick(random, "max", "min", "median"), dim, ".values"),
                        with(shape, dim, 1));
            case 7 -> new Step("h = h - h.mean() / (h.std(unbiased=False) + 1)", shape);
            case 8 -> new Step("h = h.transpose(0, -1).contiguous() if h.dim() > 1 else h.flip(0)", swapped(shape));
            case 9 -> new Step("h = torch.cat([h, h.sin()], dim=%d)".formatted(dim), with(shape, dim, 2 * size));
            case 10 -> new Step("h = torch.stack([h, h * y.mean()])", prepended(2, shape));
            case 11 -> new Step("h = h.flatten()", List.of(product(shape)));
            case 12 ->
                new Step(
                        "h = h @ (x.mean() + torch.arange(%d, dtype=torch.float64).view(%d, 3) / %d)"
                                .formatted(3 * last, last, 3 * last),
                        with(shape, dimensions - 1, 3));
            case 13 -> new Step("h = F.layer_norm(h, (%d,)) * y.std(unbiased=False)".formatted(last), shape);
            case 14 ->
                new Step(
                        "h = F.linear(h, x.flatten()[:1].expand(2, %d), y.flatten()[:1].expand(2))".formatted(last),
                        with(shape, dimensions - 1, 2));
            case 15 -> new Step("h = h[..., ::2] * 2", with(shape, dimensions - 1, (last + 1) / 2));
            case 16 -> new Step("h = torch.where(h > 0.1, h * x.mean(), h.exp())", shape);
            case 17 -> new Step("h = h.clone(); h[..., 0] = h[..., -1] * 2", shape);
            case 18 -> new Step("h = h.roll(1, dims=%d).masked_fill(h < -1, 0.3)".formatted(dim), shape);
            case 19 ->
                new Step("h = h.index_select(%d, torch.tensor([%d, 0]))".formatted(dim, size - 1), with(shape, dim, 2));
            case 20 -> new Step("h = F.pad(h, (1, 2))", with(shape, dimensions - 1, last + 3));
            case 21 ->
                new Step(
                        "h = F.conv1d(h.reshape(1, 1, -1), y.flatten()[:1].view(1, 1, 1).expand(2, 1, 2), padding=1)",
                        List.of(1, 2, product(shape) + 1));
            case 22 ->
                new Step(
                        "h = F.conv_transpose1d(h.reshape(1, 1, -1), x.flatten()[:1].view(1, 1, 1).expand(1, 1, 3), stride=2)",
                        List.of(1, 1, 2 * product(shape) + 1));
            case 23 ->
                new Step("h = torch.einsum('i,j->ij', h.flatten()[:3], h.flatten()[-2:])", outer(product(shape)));
            default -> throw new IllegalStateException();
        };
    }

    private static String elementwise(Random random) {
        return pick(
                random,
                "h.sin()",
                "h.cos() * x.sum()",
                "(h * 0.3).exp()",
                "h.tanh()",
                "torch.sigmoid(h)",
                "h.relu() + 0.1 * h",
                "F.leaky_relu(h, 0.2)",
                "F.gelu(h)",
                "F.elu(h)",
                "F.softplus(h)",
                "h ** 2",
                "h ** 3 / 5",
                "(h * h + 1).sqrt()",
                "(h.abs() + 1).log()",
                "1 / (h * h + 1)",
                "h.clamp(-1, 1)",
                "h - h.erf() * 0.5",
                "torch.atan(h) + y.mean()",
                "h.clone().mul_(2).add_(1)",
                "h.clone().tanh_()",
                "F.dropout(h, 0.4)",
                "torch.maximum(h, -h) * 0.7",
                "h.to(torch.float64) / 3 - 1",
                "torch.logaddexp(h, h.sin())",
                "-h.expm1() / 4");
    }

    private static List<Integer> randomShape(Random random) {
        return random.ints(1 + random.nextInt(3), 2, 4).boxed().toList();
    }

    private static String text(List<Integer> shape) {
        return shape.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static int product(List<Integer> shape) {
        return shape.stream().reduce(1, (a, b) -> a * b);
    }

    private static List<Integer> with(List<Integer> shape, int dim, int size) {
        List<Integer> changed = new ArrayList<>(shape);
        changed.set(dim, size);
        return changed;
    }

    private static List<Integer> swapped(List<Integer> shape) {
        return with(with(shape, 0, shape.getLast()), shape.size() - 1, shape.getFirst());
    }

    private static List<Integer> prepended(int size, List<Integer> shape) {
        List<Integer> changed = new ArrayList<>(shape);
        changed.addFirst(size);
        return changed;
    }

    private static List<Integer> outer(int elements) {
        return List.of(Math.min(3, elements), Math.min(2, elements));
    }
}
