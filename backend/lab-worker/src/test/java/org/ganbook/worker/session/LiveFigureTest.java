package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What live figures are told of a session, and that the session stays as it was. */
class LiveFigureTest {

    @TempDir
    private static Path scratch;

    private static LoneSession session;

    @BeforeAll
    static void start() throws Exception {
        session = LoneSession.open(scratch);
        session.run("""
                import json, pandas, torch
                from torch import nn
                from _ganbook.live import answer
                def told(kind, question={}, **parameters):
                    return json.loads(repr(answer(kind, json.dumps(parameters), json.dumps(question))))
                class Noisy(nn.Module):
                    def forward(self, seed):
                        return torch.sigmoid(seed * 0 + torch.rand(3))
                noisy = Noisy()
                pixels = nn.Sequential(nn.Linear(4, 784), nn.Sigmoid())
                labelled = lambda seed, label: torch.cat((seed, label))
                digits = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Dropout(), nn.Flatten(),
                                       nn.Linear(2704, 10))""");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static String value(String code) throws InterruptedException {
        return session.run(code).only(CellEvent.Result.class).text();
    }

    /** As the page does it. */
    private static Recorded ask(String kind, String parameters, String question) throws InterruptedException {
        return session.run("__import__('_ganbook.live', fromlist=['answer']).answer('%s', '%s', '%s')"
                .formatted(kind, parameters, question));
    }

    @Test
    void aSquareOfNumbersIsAPicture() throws Exception {
        session.run("t = told('latent', {'seed': [0, 1, 0, -1]}, generator='pixels', size='4')");
        assertEquals("(28, 28, 1, 1048)", value("t['height'], t['width'], t['colours'], len(t['pixels'])"));
    }

    @Test
    void whatIsOrderedComesAsASecondArgument() throws Exception {
        assertEquals(
                "[0.5, 0.0, 0.0, 1.0]",
                value("told('latent', {'seed': [0.5], 'label': 2}, generator='labelled', size='1', classes='3')"
                        + "['numbers']"));
    }

    @Test
    void theSessionStaysAsItWas() throws Exception {
        session.run("torch.manual_seed(3)");
        String expected = value("torch.rand(2).tolist()");
        session.run("torch.manual_seed(3);");
        value("'kept'");
        ask("latent", "{\"generator\":\"noisy\",\"size\":\"3\"}", "{\"seed\":[0,0,0]}")
                .only(CellEvent.Result.class);
        ask("network", "{\"of\":\"digits\",\"input\":\"1x28x28\"}", "{}").only(CellEvent.Result.class);
        assertEquals("('kept', True)", value("_, torch.is_grad_enabled()"));
        assertEquals(expected, value("torch.rand(2).tolist()"));
        assertEquals(
                "(True, 0, [0.0, 0.0, 0.0, 0.0], {})",
                value("all([m.training for m in digits.modules()]), digits[1].num_batches_tracked.item(),"
                        + " digits[1].running_mean.tolist(), digits[0]._forward_hooks"));
    }

    @Test
    void layersAreToldWithTheirShapes() throws Exception {
        session.run("t = told('network', of='digits', input='1x28x28')");
        assertEquals("([4, 26, 26], [10], 27098)", value("t['layers'][0]['output'], t['output'], t['parameters']"));
        session.run("t = told('network', of='digits', input='5')");
        assertEquals("(5, True)", value("len(t['layers']), t['problem'].startswith('RuntimeError')"));
    }

    @Test
    void aDigitIsJudged() throws Exception {
        session.run("t = told('draw-digit', {'pixels': [0] * 784}, network='digits')");
        assertEquals("(10, 1.0)", value("len(t['outputs']), round(sum(t['outputs']), 3)"));
    }

    @Test
    void aGraphHasValuesAndGradients() throws Exception {
        session.run("""
                x = torch.tensor(3.0, requires_grad=True)
                width = 2 * x
                height = x + 1
                area = width * height
                nameless = -(x * x) * x
                steps = told('graph', of='area')['steps']
                product = told('graph', of='nameless')['steps'][1]""");
        assertEquals(
                "[('area', 24.0, 1.0), ('width', 6.0, 4.0), ('height', 4.0, 6.0), ('x', 3.0, 14.0)]",
                value("[(step['name'], step['value'], step['gradient']) for step in steps]"));
        assertEquals("([1, 2], True)", value("steps[0]['before'], x.grad is None"));
        assertEquals("('Neg', -9.0, 3.0)", value("product['operation'], product['value'], product['gradient']"));
    }

    @Test
    void aFreedGraphIsToldOf() throws Exception {
        session.run("""
                u = torch.tensor(2.0, requires_grad=True)
                s = u.tanh()
                s.backward()
                t = told('graph', of='s')""");
        assertEquals("('freed', 0.0707)", value("t['gradients'], round(t['steps'][1]['kept'], 4)"));
    }

    @Test
    void dictionariesAndFramesAreTables() throws Exception {
        session.run("""
                results = {'as before': 0.87654321, 'Adam': torch.tensor(0.5), 'odd': float('nan')}
                frame = pandas.DataFrame([{'a': 1, 'b': 2.5}])
                frame.index.name = 'row'
                t = told('table', of='frame')""");
        assertEquals(
                "[['as before', 0.8765], ['Adam', 0.5], ['odd', 'nan']]", value("told('table', of='results')['rows']"));
        assertEquals("('row', ['a', 'b'], [[0, 1, 2.5]])", value("t['corner'], t['heads'], t['rows']"));
    }

    @Test
    void aNameThatIsNotDefinedYetIsToldOf() throws Exception {
        CellEvent.Failed failed = ask("table", "{\"of\":\"later\"}", "{}").only(CellEvent.Failed.class);
        assertEquals("NameError", failed.type());
        assertEquals("name 'later' is not defined", failed.message());
    }
}
