package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What live figures are told of a session, and that the session stays as it was. */
class LiveFigureTest {

    @RegisterExtension
    static final PreparedSession session = new PreparedSession("""
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
                value("[(step['name'], step['value'], step['gradient']) for step in steps[:4]]"));
        assertEquals(
                "[(None, 2.0), (None, 1.0)]", value("[(number['name'], number['value']) for number in steps[4:]]"));
        assertEquals("([1, 2], [3, 4], True)", value("steps[0]['before'], steps[1]['before'], x.grad is None"));
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
    void numbersAreInputsAndWhatFollowsFromThemIsKnown() throws Exception {
        session.run("""
                x = torch.tensor(3.5, requires_grad=True)
                y = (x - 1) * (2 - x) ** 2 / 4
                steps = told('graph', of='y')['steps']
                by = lambda kind: sorted([(s['operation'], s['value'], s['gradient']) for s in steps if s['kind'] == kind])""");
        assertEquals(
                "[('Div', 1.4062, 1.0), ('Mul', 5.625, 0.25), ('Pow', 2.25, 0.625), ('Rsub', -1.5, -1.875), ('Sub', 2.5, 0.5625)]",
                value("by('step')"));
        assertEquals(
                "([1.0, 2.0, 2.0, 4.0], [2.4375])", value("[n[1] for n in by('number')], [n[2] for n in by('leaf')]"));
    }

    @Test
    void valuesThatLeavesHaveNoMoreAreNotMadeUp() throws Exception {
        session.run("""
                w = torch.tensor(3.0, requires_grad=True)
                loss = (w * w - 5) ** 2
                with torch.no_grad():
                    w -= 1
                t = told('graph', of='loss')""");
        assertEquals(
                "('changed', [16.0, None, None])",
                value("t['gradients'], [s['value'] for s in t['steps'] if s['kind'] == 'step']"));
    }

    @Test
    void ofALongGraphTheLastStepsAreToldAndTheOthersCounted() throws Exception {
        session.run("""
                x = torch.tensor(1.0, requires_grad=True)
                y = x
                for i in range(200):
                    y = y * 1.01
                t = told('graph', of='y')""");
        assertEquals(
                "(120, 141, -2, 1)",
                value("len(t['steps']), t['more'], t['steps'][59]['before'][0], t['steps'][0]['before'][0]"));
    }

    @Test
    void theGraphBehindAnAnswerIsFoundAndKeepsNothingAlive() throws Exception {
        session.run("a = torch.tensor(2.0, requires_grad=True)");
        int run = session.run("a * a").only(CellEvent.Started.class).executionCount();
        String parameters = "{\"cell\":\"cell\",\"run\":\"" + run + "\"}";
        String told =
                ask("graph", parameters, "{}").only(CellEvent.Result.class).text();
        assertTrue(told.contains("\"gone\":false") && told.contains("\"operation\":\"Mul\""), told);
        assertEquals("True", value("_.item() == 4.0 and a.grad is None"));
        session.run("'another answer'");
        String later = "";
        for (int i = 0; i < 50 && !later.contains("true"); i++) {
            System.gc();
            session.run("import gc; gc.collect();");
            later = ask("graph", parameters, "{}").only(CellEvent.Result.class).text();
        }
        assertEquals("{\"run\":" + run + ",\"gone\":true}", later);
    }

    @Test
    void anAnswerThatWasChangedInPlaceIsAnother() throws Exception {
        session.run("a = torch.ones(2, requires_grad=True); b = a * 2");
        int run = session.run("b").only(CellEvent.Started.class).executionCount();
        session.run("b += 1");
        String told = ask("graph", "{\"cell\":\"cell\",\"run\":\"" + run + "\"}", "{}")
                .only(CellEvent.Result.class)
                .text();
        assertTrue(told.contains("\"gone\":true"), told);
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
