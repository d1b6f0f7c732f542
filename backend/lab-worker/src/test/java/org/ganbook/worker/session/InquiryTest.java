package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a session tells of itself between two cells, and that it stays as it was. */
class InquiryTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);

    @RegisterExtension
    static final PreparedSession session = new PreparedSession(
            "import torch\nfrom torch import nn\nimport torch.nn.functional as F\nimport numpy as np\nimport pandas"
                    + "\nimport matplotlib.pyplot as plt");

    private static Answer answer(String kind, JsonObject question, Duration limit) throws Exception {
        return session.session()
                .ask(new Question(kind, question.toString(), limit))
                .get(60, TimeUnit.SECONDS);
    }

    private static JsonObject told(String kind, JsonObject question) throws Exception {
        Answer answer = answer(kind, question, AMPLE);
        Answer.Told told = assertInstanceOf(Answer.Told.class, answer, answer::toString);
        return JsonParser.parseString(told.text()).getAsJsonObject();
    }

    private static JsonObject question(String name, String value) {
        JsonObject question = new JsonObject();
        question.addProperty(name, value);
        return question;
    }

    private static JsonObject variable(String name) throws Exception {
        return StreamSupport.stream(
                        told("variables", new JsonObject())
                                .getAsJsonArray("variables")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(row -> row.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    /** The options behind a text, each with its kind. */
    private static List<String> completed(String before) throws Exception {
        JsonArray options = told("complete", question("before", before)).getAsJsonArray("options");
        return StreamSupport.stream(options.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(option -> option.get("label").getAsString() + " "
                        + option.get("kind").getAsString())
                .toList();
    }

    /** What is told of a call, or of the name that a text ends with: the first signature, then the words. */
    private static String described(String before) throws Exception {
        JsonObject question = question("before", before);
        question.addProperty("call", before.endsWith("(") || before.endsWith(", ") || before.endsWith("="));
        JsonObject described = told("describe", question);
        if (described.isEmpty()) {
            return "nothing";
        }
        JsonArray ways = described.getAsJsonArray("signatures");
        String signature = ways.isEmpty()
                ? ""
                : StreamSupport.stream(
                                ways.get(0)
                                        .getAsJsonObject()
                                        .getAsJsonArray("parts")
                                        .spliterator(),
                                false)
                        .map(part -> part.getAsJsonArray().get(1).getAsString())
                        .collect(Collectors.joining(", ", "(", ")"));
        return described.get("name").getAsString() + signature + " | "
                + described.get("text").getAsString();
    }

    @Test
    void variablesHaveTypeShapeAndBytes() throws Exception {
        session.run("""
                weights = torch.zeros(300, 100, requires_grad=True)
                net = nn.Sequential(nn.Linear(784, 200), nn.Sigmoid(), nn.Linear(200, 10))
                table = np.arange(12.0).reshape(3, 4)
                name, empty, total = 'Ada', [], 3.5
                frame = pandas.DataFrame({'a': [1, 2], 'b': [3.5, 4.5]})""");
        JsonObject weights = variable("weights");
        assertEquals("Tensor", weights.get("type").getAsString());
        assertEquals("[300,100]", weights.get("shape").toString());
        assertEquals("torch.float32", weights.get("dtype").getAsString());
        assertEquals("cpu", weights.get("device").getAsString());
        assertEquals(120_000, weights.get("bytes").getAsLong());
        assertTrue(weights.get("grad").getAsBoolean());
        assertEquals("[[0, 0, 0, 0, 0, 0, …], …]", weights.get("preview").getAsString());
        assertEquals(
                4 * (784 * 200 + 200 + 200 * 10 + 10),
                variable("net").get("bytes").getAsLong());
        assertEquals(
                784 * 200 + 200 + 200 * 10 + 10,
                variable("net").get("parameters").getAsLong());
        assertEquals(
                "Sequential(Linear, Sigmoid, Linear)",
                variable("net").get("preview").getAsString());
        assertEquals("[3,4]", variable("table").get("shape").toString());
        assertEquals(96, variable("table").get("bytes").getAsLong());
        assertEquals("'Ada'", variable("name").get("preview").getAsString());
        assertEquals("3.5", variable("total").get("preview").getAsString());
        assertEquals("[2,2]", variable("frame").get("shape").toString());
        assertEquals("definitions", variable("torch").get("group").getAsString());
        assertEquals("values", variable("weights").get("group").getAsString());
    }

    @Test
    void viewsCountOnce() throws Exception {
        long before = told("variables", new JsonObject()).get("named").getAsLong();
        session.run(
                "whole = torch.zeros(100_000)\nrow = whole[:50_000]\nsquare = whole.view(100, 1000)\nkept = [whole, row]");
        assertEquals(400_000, told("variables", new JsonObject()).get("named").getAsLong() - before);
        assertEquals(400_000, variable("kept").get("bytes").getAsLong());
    }

    @Test
    void memoryIsToldBesideItsLimits() throws Exception {
        session.run("large = torch.zeros(5_000_000)");
        JsonObject memory = told("variables", new JsonObject()).getAsJsonObject("memory");
        assertTrue(memory.get("tensors").getAsLong() >= 20_000_000, memory::toString);
        assertEquals(1 << 28, memory.get("tensors-limit").getAsLong());
        assertEquals(1 << 28, memory.get("arrays-limit").getAsLong());
        assertTrue(
                memory.get("heap").getAsLong() > 0 && memory.get("heap-limit").getAsLong() > 0, memory::toString);
        session.run("del large");
    }

    @Test
    void theSessionStaysAsItWas() throws Exception {
        session.run("torch.manual_seed(7)");
        Recorded before = session.run("'kept'");
        told("variables", new JsonObject());
        told("complete", question("before", "torch.ra"));
        told("preview", question("name", "torch"));
        Recorded after = session.run(
                "_, torch.rand(1).item() == torch.rand(1, generator=torch.Generator().manual_seed(7)).item()");
        assertEquals("('kept', True)", after.only(CellEvent.Result.class).text());
        assertEquals(
                before.only(CellEvent.Started.class).executionCount() + 1,
                after.only(CellEvent.Started.class).executionCount());
    }

    @Test
    void hostileObjectsAreLookedAtWithoutRunningTheirCode() throws Exception {
        session.run("""
                import time
                ran = []
                class Hostile:
                    def __init__(self):
                        self.size = 3
                    def __repr__(self):
                        ran.append('repr')
                        while True: pass
                    def __getattr__(self, name):
                        ran.append('getattr ' + name)
                        raise RuntimeError('no')
                    def __dir__(self):
                        ran.append('dir')
                        return 'no list'
                    def __len__(self):
                        ran.append('len')
                        raise RuntimeError('no')
                    def __eq__(self, other):
                        ran.append('eq')
                        raise RuntimeError('no')
                    __hash__ = object.__hash__
                    @property
                    def slow(self):
                        ran.append('property')
                        time.sleep(1000)
                    @property
                    def __class__(self):
                        ran.append('class')
                        raise RuntimeError('no')
                hostile = Hostile()
                several = [hostile, {'inner': hostile}]
                class Odd(torch.Tensor):
                    @property
                    def shape(self):
                        ran.append('shape')
                        raise RuntimeError('no')
                    def __repr__(self):
                        ran.append('repr')
                        raise RuntimeError('no')
                odd = Odd(2, 3)
                class Unmade(nn.Module):
                    def __init__(self): pass
                unmade = Unmade()
                around = []
                around.append(around)""");
        assertEquals("Hostile(size=3)", variable("hostile").get("preview").getAsString());
        assertEquals(
                "[Hostile(size=3), {'inner': Hostile(size=3)}]",
                variable("several").get("preview").getAsString());
        assertEquals("[2,3]", variable("odd").get("shape").toString());
        assertEquals("Unmade()", variable("unmade").get("preview").getAsString());
        assertEquals("[[[[…]]]]", variable("around").get("preview").getAsString());
        assertEquals(List.of("size variable", "slow property"), completed("hostile.s"));
        assertEquals(List.of(), completed("hostile.slow."));
        assertEquals("nothing", described("hostile.slow.what"));
        assertTrue(told("preview", question("name", "hostile"))
                .get("text")
                .getAsString()
                .contains("size: 3"));
        assertEquals("[]\n", session.run("print(ran)").printed());
    }

    /** Not even a type whose own type misbehaves holds up a session for longer than the limit. */
    @Test
    void whatTakesTooLongIsGivenUpAndTheSessionGoesOn() throws Exception {
        session.run("""
                class Meta(type):
                    @property
                    def __name__(cls):
                        while True: pass
                class Endless(metaclass=Meta): pass
                endless = Endless()""");
        assertEquals(
                new Answer.Failed("it took too long"), answer("variables", new JsonObject(), Duration.ofMillis(300)));
        assertEquals("2\n", session.run("del endless, Endless\nprint(1 + 1)").printed());
        assertEquals("'Ada'", session.run("'Ada'").only(CellEvent.Result.class).text());
        assertFalse(
                told("variables", new JsonObject()).getAsJsonArray("variables").isEmpty());
    }

    @Test
    void whileACellRunsTheAnswerIsBusy() throws Exception {
        Recorded endless = Recorded.start(session.session(), "print('on')\nwhile True: pass");
        endless.awaitEvent(event -> event instanceof CellEvent.Text);
        assertEquals(new Answer.Busy(), answer("variables", new JsonObject(), AMPLE));
        session.session().stop();
        endless.await();
        assertInstanceOf(Answer.Told.class, answer("variables", new JsonObject(), AMPLE));
    }

    @Test
    void unknownQuestionsFail() throws Exception {
        assertInstanceOf(Answer.Failed.class, answer("password", new JsonObject(), AMPLE));
        assertInstanceOf(Answer.Failed.class, answer("preview", new JsonObject(), AMPLE));
    }

    @Test
    void completesAttributesOfLiveObjects() throws Exception {
        session.run("model = nn.Sequential(nn.Linear(2, 3), nn.ReLU())\nx = torch.zeros(3)\ntexts = ['a']");
        assertTrue(completed("torch.lins").contains("linspace function"));
        assertTrue(completed("torch.nn.Lin").contains("Linear class"));
        assertTrue(completed("nn.functional.rel").contains("relu function"));
        assertTrue(completed("plt.ims").contains("imshow function"));
        assertEquals(List.of("weight variable"), completed("model[0].wei"));
        assertTrue(completed("model.para").contains("parameters function"));
        assertTrue(completed("x.requires_g").contains("requires_grad_ function"));
        assertTrue(completed("(x).requires_g").contains("requires_grad property"));
        assertTrue(completed("torch.rand(3).back").contains("backward function"));
        assertTrue(completed("x.grad.nume").contains("numel function"));
        assertTrue(completed("texts[0].joi").contains("join function"));
        assertTrue(completed("for t in 'abc'.upp").contains("upper function"));
        assertEquals(List.of(), completed("nowhere.app"));
        assertTrue(completed("torch.").stream().noneMatch(option -> option.startsWith("_")));
        assertTrue(completed("F.").stream().noneMatch(option -> option.matches("(wrap|need|guarded|call|math) .*")));
    }

    @Test
    void completesNamesAndParameters() throws Exception {
        session.run("learning_rate = 0.1\ndef train(network, *, epochs=3, **more): pass");
        assertTrue(completed("lear").contains("learning_rate variable"));
        assertTrue(completed("prin").contains("print function"));
        assertTrue(completed("whi").contains("while keyword"));
        assertTrue(completed("unrun = 3\nunr").contains("unrun variable"));
        assertEquals(
                "lr= parameter",
                completed("torch.optim.SGD(model.parameters(), l").getFirst());
        assertTrue(completed("train(1, ").containsAll(List.of("network= parameter", "epochs= parameter")));
        assertFalse(completed("train(1, epochs=2, ").contains("epochs= parameter"));
        assertTrue(completed("nn.Linear(").contains("in_features= parameter"));
        assertTrue(completed("torch.sum(x, dim").contains("dim= parameter"));
        assertEquals(List.of(), completed("print('lear"));
        assertEquals(List.of(), completed("# lear"));
    }

    @Test
    void completesKeysBetweenQuotes() throws Exception {
        session.run("""
                results = {'loss': [1.0], 'test loss': {'mean': 1, 'best': 'low'}, 3: '', "don't": 0}
                table = pandas.DataFrame({'label': [1], 'pixels': [2]})
                class Told(dict):
                    def keys(self): raise RuntimeError('asked')
                    __iter__ = __getitem__ = items = get = keys
                told = Told(a=1)
                layers = nn.ModuleDict({'first': nn.Linear(2, 1)})""");
        assertEquals(List.of("loss key", "test loss key"), completed("results['"));
        assertEquals(List.of("test loss key"), completed("print(results[\"test l"));
        assertEquals(List.of("mean key", "best key"), completed("results['test loss']['"));
        assertTrue(completed("results['test loss']['best'].upp").contains("upper function"));
        assertEquals(List.of("label key"), completed("table['la"));
        assertTrue(completed("table['label'].value_c").contains("value_counts function"));
        assertEquals(List.of("a key"), completed("told['"));
        assertEquals(List.of("first key"), completed("layers['"));
        assertTrue(completed("layers['first'].wei").contains("weight variable"));
        assertEquals(List.of(), completed("[1, 2]['"));
        assertEquals(List.of(), completed("x = ['lo"));
        assertEquals(List.of(), completed("nowhere['lo"));
    }

    @Test
    void completesFilesBetweenQuotes() throws Exception {
        session.run("""
                import os
                os.makedirs('images/faces', exist_ok=True)
                for name in ('images/one.png', 'images/.hidden', 'notes of today.txt'):
                    open(name, 'w').close()""");
        assertEquals(List.of("notes of today.txt file"), completed("open('notes of"));
        assertEquals(List.of("images/ folder"), completed("plt.imread('imag"));
        assertEquals(List.of("faces/ folder", "one.png file"), completed("plt.imread('images/"));
        assertEquals(List.of(".hidden file"), completed("plt.imread('images/.h"));
        assertEquals(List.of(), completed("open('nowhere/"));
        assertEquals(List.of(), completed("name = 'imag"));
    }

    /** The first cell of a chapter has not run yet when somebody types in it. */
    @Test
    void completesWhatTheCodeImportsBeforeItHasRun() throws Exception {
        session.run("import matplotlib");
        assertTrue(completed("import torch.optim as opt\nopt.Ada").contains("Adam class"));
        assertTrue(completed("from torch.utils.data import DataL").contains("DataLoader class"));
        assertTrue(completed("from torch import o").contains("optim namespace"));
        assertTrue(completed("import torch\nfresh = torch.ones(3)\nfresh.requires_g")
                .contains("requires_grad_ function"));
        assertTrue(completed("import nu").contains("numpy namespace"));
        assertEquals(List.of(), completed("import secrets_of_others\nsecrets_of_others."));
    }

    @Test
    void signaturesAreThoseOfPyTorch() throws Exception {
        assertTrue(
                described("nn.Linear(")
                        .startsWith(
                                "nn.Linear(in_features, out_features, bias=True, device=None, dtype=None) | A fully connected layer"));
        assertTrue(described("torch.zeros").startsWith("torch.zeros(*size, *, out=None")
                || described("torch.zeros").startsWith("torch.zeros(*size, out=None"));
        session.run("v = torch.ones(2)\ndef greet(name, *rest, loud=False):\n    '''Says hello.'''\n");
        assertTrue(described("v.backward(").startsWith("v.backward(gradient=None, retain_graph=None"));
        assertEquals("v.logcumsumexp(dim) | ", described("v.logcumsumexp("));
        assertEquals("greet(name, *rest, loud=False) | Says hello.", described("greet('Ada', "));
        assertTrue(described("F.mse_loss(").contains("input, target"));
        assertTrue(described("plt.plot(").contains("Draws lines"));
        assertTrue(described("np.linspace(").startsWith("np.linspace(start, stop, num=50"));
        assertTrue(described("print(").contains("sep=' '"));
        assertTrue(described("len").contains("number of items"));
        assertTrue(described("v.grad").contains("accumulated"));
        assertTrue(described("v.sigmoid(").startsWith("v.sigmoid() | 1 / (1 + exp(-x))")
                || described("v.sigmoid(").startsWith("v.sigmoid(*, out=None) | 1 / (1 + exp(-x))"));
        assertTrue(described("np.ones(3).max(").startsWith("max(axis=None"));
        assertEquals("nothing", described("nobody_knows("));
    }

    @Test
    void theParameterThatIsWrittenIsNamed() throws Exception {
        JsonObject question = question("before", "nn.Linear(3, ");
        question.addProperty("call", true);
        assertEquals("out_features", told("describe", question).get("active").getAsString());
        question.addProperty("before", "nn.Linear(3, bias=");
        assertEquals("bias", told("describe", question).get("active").getAsString());
    }

    @Test
    void picturesOfTensors() throws Exception {
        session.run(
                "batch = torch.rand(4, 1, 28, 28)\nflat = torch.rand(5, 784)\nphoto = np.zeros((20, 30, 3), np.uint8)\nnumber = torch.tensor(3.5)");
        JsonObject question = question("name", "batch");
        question.addProperty("at", 3);
        JsonObject batch = told("preview", question);
        assertEquals("[\"first\"]", batch.get("layouts").toString());
        assertEquals(4, batch.get("count").getAsInt());
        assertEquals(3, batch.get("at").getAsInt());
        byte[] png = Base64.getDecoder().decode(batch.get("png").getAsString());
        var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        assertEquals(28, image.getWidth());
        assertTrue(batch.get("text").getAsString().startsWith("tensor([[[["));
        assertEquals(
                "[\"flat\",\"plain\"]",
                told("preview", question("name", "flat")).get("layouts").toString());
        assertEquals(
                "[\"last\",\"plain\"]",
                told("preview", question("name", "photo")).get("layouts").toString());
        assertEquals(
                "tensor(3.5000)",
                told("preview", question("name", "number")).get("text").getAsString());
        assertTrue(told("preview", question("name", "no_such_name")).get("gone").getAsBoolean());
    }

    @Test
    void freesWhatIsNamedAndSaysHowMuch() throws Exception {
        session.run("ballast = torch.zeros(10_000_000)\nlight = 1");
        session.run("ballast * 1");
        JsonObject question = new JsonObject();
        JsonArray names = new JsonArray();
        names.add("ballast");
        names.add("__builtins__");
        question.add("names", names);
        JsonObject freed = told("free", question);
        assertEquals("[\"ballast\"]", freed.get("freed").toString());
        assertTrue(freed.get("bytes").getAsLong() >= 80_000_000, freed::toString);
        assertEquals("1", session.run("light").only(CellEvent.Result.class).text());
        assertEquals(
                "NameError", session.run("ballast").only(CellEvent.Failed.class).type());
    }
}
