package org.ganbook.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.Edit.Update;
import org.ganbook.workspace.InvalidEditException;
import org.ganbook.workspace.TextChange;
import org.ganbook.workspace.TextChange.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EditReaderTest {

    private static Edit read(String json) {
        return EditReader.read(JsonMapper.shared().readTree(json));
    }

    @Test
    void readsWhatEditorsWrite() {
        Edit read = read("""
                {"kind": "write", "cell": "a", "version": 3, "updates": [
                  {"author": "p", "changes": [2, [1], 4, [0, "x", "", "y"]]}, {"author": "p", "changes": [[0, "", ""], 8]}]}
                """);
        assertEquals(
                new Edit.Write(
                        "a",
                        3,
                        List.of(
                                new Update(
                                        "p",
                                        new TextChange(List.of(
                                                new Part.Kept(2),
                                                new Part.Replaced(1, ""),
                                                new Part.Kept(4),
                                                new Part.Replaced(0, "x\n\ny")))),
                                new Update(
                                        "p", new TextChange(List.of(new Part.Replaced(0, "\n"), new Part.Kept(8)))))),
                read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\n", "x\n", "\nx", "a\n\nb", "\n\n"})
    void writesChangesAsItReadsThem(String inserted) {
        List<Update> updates =
                List.of(new Update("p", new TextChange(List.of(new Part.Kept(1), new Part.Replaced(2, inserted)))));
        String json = "{\"kind\": \"write\", \"cell\": \"a\", \"version\": 0, \"updates\": %s}"
                .formatted(EditReader.write(updates));
        assertEquals(new Edit.Write("a", 0, updates), read(json));
    }

    @Test
    void readsTheOtherEdits() {
        assertEquals(
                new Edit.Insert(Cell.of("x", Cell.Kind.TEXT, "hello"), "a"),
                read(
                        "{\"kind\": \"insert\", \"cell\": \"x\", \"is\": \"TEXT\", \"text\": \"hello\", \"after\": \"a\"}"));
        assertEquals(new Edit.Move("x", ""), read("{\"kind\": \"move\", \"cell\": \"x\", \"after\": \"\"}"));
        assertEquals(new Edit.PutBack(), read("{\"kind\": \"put-back\"}"));
        assertEquals(
                new Edit.Collapse("x", true), read("{\"kind\": \"collapse\", \"cell\": \"x\", \"collapsed\": true}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\": \"explode\"}",
                "{\"kind\": \"remove\"}",
                "{\"kind\": \"remove\", \"cell\": 7}",
                "{\"kind\": \"convert\", \"cell\": \"x\", \"is\": \"RAW\"}"
            })
    void refusesWhatMakesNoSense(String json) {
        assertThrows(InvalidEditException.class, () -> read(json));
    }
}
