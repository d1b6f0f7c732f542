package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Steering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session tells of a training by itself, and how its loops can be steered. */
class TrainingWatchTest {

    private static final String ENDLESS = "for i in range(10**7):\n    train()\n    time.sleep(0.002)\n";

    @RegisterExtension
    static final PreparedSession session = new PreparedSession("""
                import time, torch
                from torch import nn

                class Network(nn.Module):
                    def __init__(self, *layers):
                        super().__init__()
                        self.model = nn.Sequential(*layers)
                        self.optimiser = torch.optim.SGD(self.parameters(), lr=0.01)
                    def forward(self, inputs):
                        return self.model(inputs)
                    def learn(self, output, target):
                        loss = ((output - target) ** 2).mean()
                        self.optimiser.zero_grad()
                        loss.backward()
                        self.optimiser.step()

                def gan():
                    torch.manual_seed(1)
                    D = Network(nn.Linear(784, 8), nn.Sigmoid(), nn.Linear(8, 1), nn.Sigmoid())
                    G = Network(nn.Linear(3, 8), nn.LeakyReLU(), nn.Linear(8, 784), nn.Sigmoid())
                    return D, G

                D, G = gan()
                def train():
                    D.learn(D(torch.rand(784)), 1.0)
                    D.learn(D(G(torch.rand(3)).detach()), 0.0)
                    G.learn(D(G(torch.rand(3))), 1.0)""");

    /** A loop without an end that a failed test leaves behind would keep the next ones waiting. */
    @AfterEach
    void stop() {
        var unused = session.session().stop();
    }

    private static Set<String> curves(Recorded run) {
        return run.all(CellEvent.Curve.class).stream()
                .map(CellEvent.Curve::name)
                .collect(Collectors.toSet());
    }

    @Test
    void everyNetworkHasItsCurve() throws Exception {
        Recorded run = session.run("for i in range(50): train()");
        assertEquals(Set.of("D", "G"), curves(run), run.summary());
    }

    @Test
    void aNetworkThatOnlyAFunctionKnowsHasTheNameItHasThere() throws Exception {
        Recorded run = session.run("""
                def trained():
                    net = nn.Linear(2, 1)
                    optimiser = torch.optim.Adam(net.parameters())
                    for i in range(5):
                        optimiser.zero_grad()
                        net(torch.ones(2)).sum().backward()
                        optimiser.step()
                trained()""");
        assertEquals(Set.of("net"), curves(run), run.summary());
    }

    @Test
    void aNetworkWithoutAVariableHasTheNameOfItsClass() throws Exception {
        Recorded run = session.run("""
                networks = [Network(nn.Linear(2, 1))]
                for i in range(5): networks[0].learn(networks[0](torch.ones(2)), 0.0)""");
        assertEquals(Set.of("Network"), curves(run), run.summary());
    }

    @Test
    void unfinishedModulesOfTheLearnerAreNoHindrance() throws Exception {
        Recorded run = session.run("""
                class Unfinished(nn.Module):
                    def __init__(self): pass
                class Strange(nn.Module):
                    def parameters(self): raise SystemError('not to be called')
                broken, strange = Unfinished(), Strange()
                for i in range(5): train()
                del broken, strange""");
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
        assertEquals(Set.of("D", "G"), curves(run), run.summary());
    }

    @Test
    void descentByHandHasACurve() throws Exception {
        Recorded run = session.run("""
                w = torch.ones(3, requires_grad=True)
                for i in range(20):
                    loss = (w ** 2).sum()
                    loss.backward()
                    with torch.no_grad():
                        w -= 0.1 * w.grad
                        w.grad = None""");
        assertEquals(Set.of("loss"), curves(run), run.summary());
    }

    @Test
    void oneGradientIsNoCurve() throws Exception {
        assertEquals(Set.of(), curves(session.run("torch.ones(1, requires_grad=True).sum().backward()")));
    }

    @Test
    void theImagesOfAGeneratorAreShown() throws Exception {
        Recorded run = Recorded.start(session.session(), ENDLESS);
        run.awaitEvent(CellEvent.Sample.class::isInstance);
        session.session().steer(Steering.FINISH);
        run.await();
        CellEvent.Sample sample = run.all(CellEvent.Sample.class).getFirst();
        assertEquals("G", sample.network());
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(sample.image())));
        assertEquals(List.of(28, 28), List.of(image.getWidth(), image.getHeight()));
        assertEquals(List.of(28, 28), List.of(sample.width(), sample.height()));
        assertTrue(sample.step() > 0);
    }

    @Test
    void watchingChangesNothing() throws Exception {
        Recorded watched = Recorded.start(session.session(), """
                D, G = gan()
                for i in range(10**7):
                    train()
                    if i < 200: time.sleep(0.005)""");
        watched.awaitEvent(CellEvent.Curve.class::isInstance);
        session.session().steer(Steering.SHOW_WEIGHTS);
        watched.awaitEvent(CellEvent.Weights.class::isInstance);
        watched.awaitEvent(CellEvent.Sample.class::isInstance);
        session.session().steer(Steering.FINISH);
        watched.await();
        Recorded compared = session.run("""
                ours = [p.clone() for p in G.parameters()]
                D, G = gan()
                from _ganbook import training
                look, training.watch.__class__.begin = training.watch.__class__.begin, lambda self: None
                for again in range(i + 1): train()
                training.watch.__class__.begin = look
                all(torch.equal(a, b) for a, b in zip(ours, G.parameters()))""");
        assertEquals("True", compared.only(CellEvent.Result.class).text(), compared.summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(28, 28) torch.rand(28, 28)",
                "(28, 28) torch.rand(784)",
                "(28, 28) torch.rand(1, 1, 28, 28)",
                "(28, 28) torch.rand(1, 784) * 2 - 1",
                "(56, 56) torch.rand(16, 1, 28, 28)",
                "(1, 4) torch.rand(4)",
                "(109, 89, 3) torch.rand(218, 178, 3)",
                "(64, 64, 3) torch.rand(1, 3, 64, 64)",
                "None torch.rand(10, 3)",
                "None torch.rand(99)",
                "None torch.rand(784) * 3",
                "None torch.rand(1)"
            })
    void aTensorThatLooksLikeAnImageIsOne(String expected) throws Exception {
        String shape = expected.startsWith("None") ? "None" : expected.substring(0, expected.indexOf(')') + 1);
        String code =
                "from _ganbook.training import pixels_of\npixels = pixels_of(%s)\npixels if pixels is None else pixels.shape"
                        .formatted(expected.substring(shape.length()));
        Recorded run = session.run(code);
        String answer = run.all(CellEvent.Result.class).stream()
                .map(CellEvent.Result::text)
                .findFirst()
                .orElse("None");
        assertEquals(shape, answer, run.summary());
    }

    @Test
    void aClassifierMakesNoImages() throws Exception {
        Recorded run = Recorded.start(session.session(), """
                C = Network(nn.Linear(784, 200), nn.LayerNorm(200), nn.Linear(200, 10))
                for i in range(300):
                    C.learn(C(torch.rand(784)), torch.zeros(10))
                    time.sleep(0.005)""");
        run.await();
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
        assertEquals(List.of(), run.all(CellEvent.Sample.class));
    }

    @Test
    void weightsAreToldOnDemand() throws Exception {
        Recorded run = Recorded.start(session.session(), ENDLESS);
        run.awaitEvent(CellEvent.Curve.class::isInstance);
        assertEquals(List.of(), run.all(CellEvent.Weights.class));
        session.session().steer(Steering.SHOW_WEIGHTS);
        run.awaitEvent(event ->
                event instanceof CellEvent.Weights told && told.network().equals("D"));
        run.awaitEvent(event ->
                event instanceof CellEvent.Weights told && told.network().equals("G"));
        session.session().steer(Steering.FINISH);
        run.await();
        CellEvent.Parameter first = run.all(CellEvent.Weights.class).stream()
                .filter(told -> told.network().equals("G"))
                .findFirst()
                .orElseThrow()
                .parameters()
                .getFirst();
        assertEquals("model.0.weight", first.name());
        assertEquals(24, first.values().counts().stream().mapToLong(n -> n).sum());
        assertEquals(
                24,
                first.gradients().orElseThrow().counts().stream()
                        .mapToLong(n -> n)
                        .sum());
        assertTrue(first.values().low() < first.values().high());
    }

    private static long paused(Recorded run) throws InterruptedException {
        run.awaitEvent(event -> event instanceof CellEvent.Progress progress && progress.paused());
        CellEvent.Progress last = run.all(CellEvent.Progress.class).getLast();
        assertTrue(last.paused(), run.summary());
        return last.loops().getLast().done();
    }

    @Test
    void aLoopHaltsGoesOnByOneRoundAndOnByItself() throws Exception {
        Recorded run = Recorded.start(
                session.session(),
                "rounds = 0\nfor i in range(10**7):\n    rounds += 1\n    time.sleep(0.002)\nprint('after')");
        run.awaitEvent(CellEvent.Progress.class::isInstance);
        session.session().steer(Steering.PAUSE);
        long done = paused(run);
        session.session().steer(Steering.STEP);
        run.awaitEvent(event -> event instanceof CellEvent.Progress progress
                && progress.paused()
                && progress.loops().getLast().done() == done + 1);
        session.session().steer(Steering.RESUME);
        run.awaitEvent(event -> event instanceof CellEvent.Progress progress
                && !progress.paused()
                && progress.loops().getLast().done() > done + 1);
        session.session().steer(Steering.FINISH);
        run.await();
        assertEquals("after\n", run.printed());
        assertEquals(CellEvent.Outcome.OK, run.outcome());
        assertEquals(
                "True",
                session.run("rounds == i + 1 and rounds < 10**7")
                        .only(CellEvent.Result.class)
                        .text());
    }

    @Test
    void endingALoopEndsThoseAroundItAndNoneThatComesLater() throws Exception {
        Recorded run = Recorded.start(session.session(), """
                for epoch in range(1000):
                    for step in range(10**6): time.sleep(0.002)
                later = [n for n in range(7)]
                for n in range(9): pass
                print(n)""");
        run.awaitEvent(CellEvent.Progress.class::isInstance);
        session.session().steer(Steering.FINISH);
        run.await();
        assertEquals("8\n", run.printed(), run.summary());
    }

    @Test
    void aHaltedLoopCanBeStopped() throws Exception {
        Recorded run = Recorded.start(session.session(), ENDLESS);
        run.awaitEvent(CellEvent.Progress.class::isInstance);
        session.session().steer(Steering.PAUSE);
        paused(run);
        session.session().stop();
        run.await();
        assertEquals(CellEvent.Outcome.STOPPED, run.outcome(), run.summary());
        assertEquals("2", session.run("1 + 1").only(CellEvent.Result.class).text());
    }

    @Test
    void learnersCantPassOffAnythingAsAnImage() throws Exception {
        Recorded run = session.run("""
                import _lab
                _lab.training.image('G', 'not an image', 'png', 1, 1)
                _lab.training.image('G', 'AAAA', 'svg+xml', 1, 1)
                _lab.training.image('G', 'AAAA' * 100000, 'png', 1, 1)""");
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
        assertEquals(List.of(), run.all(CellEvent.Sample.class));
    }
}
