package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts say of names before anybody has run them. */
class NeedsTest {

    private record Text(String code, String reads, String binds, String imports, String changes) {}

    /** Each stands below those before it. */
    private static final List<Text> NOTEBOOK = List.of(
            new Text("import torch\nfrom torch import nn", "", "torch nn", "torch nn", ""),
            new Text("%%time\nnet = nn.Linear(2, 1)", "nn", "net", "", ""),
            new Text("opt = torch.optim.SGD(net.parameters(), lr=rate)", "torch net rate", "opt", "", ""),
            new Text("for x in data:\n    net(x).sum().backward()\n    opt.step()", "data net opt", "x", "", "net opt"),
            new Text("nn.init.zeros_(net.weight)", "nn net", "", "", "net"),
            new Text("def teach(who, x):\n    who.seen = x + rate", "", "teach", "", ""),
            new Text("teach(net, 3)", "teach net rate", "", "", "net"),
            new Text(
                    "class N(nn.Module):\n    def learn(self): self.n = rate\n    def show(self): return limit",
                    "nn",
                    "N",
                    "",
                    ""),
            new Text("n = N()", "N rate limit", "n", "", ""),
            new Text("n.learn()", "n rate limit", "", "", "n"),
            new Text("n.show()", "n rate limit", "", "", ""),
            new Text("%matplotlib inline\nt = %time net(x)", "net x", "t", "", ""),
            new Text("this is no Python", "", "", "", ""));

    @Test
    void aNotebookIsLookedThroughWithoutRunningIt(@TempDir Path scratch) throws InterruptedException {
        try (LoneSession lab = LoneSession.open(scratch)) {
            lab.run("net = 0");
            String codes = new Gson().toJson(NOTEBOOK.stream().map(Text::code).toList());
            Recorded answered = lab.run("__import__('_ganbook.needs', fromlist=['answer']).answer(" + codes + ")");
            JsonObject answer = JsonParser.parseString(
                            answered.only(CellEvent.Result.class).text())
                    .getAsJsonObject();
            JsonArray cells = answer.getAsJsonArray("cells");
            for (int i = 0; i < NOTEBOOK.size(); i++) {
                Text text = NOTEBOOK.get(i);
                JsonObject told = cells.get(i).getAsJsonObject();
                assertEquals(sorted(text.reads()), words(told, "reads"), text::toString);
                assertEquals(sorted(text.binds()), words(told, "binds"), text::toString);
                assertEquals(sorted(text.imports()), words(told, "imports"), text::toString);
                assertEquals(sorted(text.changes()), words(told, "changes"), text::toString);
            }
            assertEquals("{\"net\":[[\"cell\",1]]}", answer.get("held").toString());
            assertEquals("0", lab.run("net").only(CellEvent.Result.class).text());
        }
    }

    private static List<String> sorted(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static List<String> words(JsonObject told, String key) {
        return StreamSupport.stream(told.getAsJsonArray(key).spliterator(), false)
                .map(word -> word.getAsString())
                .sorted()
                .toList();
    }
}
