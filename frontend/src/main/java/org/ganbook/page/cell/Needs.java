package org.ganbook.page.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NamesInText;
import org.ganbook.notebook.NeededCells;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.PlacedCell;
import org.ganbook.notebook.RunStatus;
import org.ganbook.notebook.StaleCells;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the learner's session what the cells of a notebook read and set, and where its variables come from. The question
 * runs as a cell that isn't shown, and so after those that wait already.
 */
final class Needs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUFFIX = ".needs";

    private final Notebooks notebooks;
    private final NotebookId id;
    private final Map<String, Question> asked = new HashMap<>();

    /** @param code tells this question from earlier ones of the same cell */
    private record Question(String cell, List<String> names, String code) {}

    /**
     * What the session has said.
     *
     * @param cell the one that is to run
     * @param names those of the cells that were asked for, in their order
     * @param content null when there was no answer
     */
    record Answer(String cell, List<String> names, @Nullable JsonNode content) {

        /** The cells to run, in this order; empty when nobody knows. */
        Optional<List<String>> toRun(StaleCells stale) {
            if (content == null) {
                return Optional.empty();
            }
            Map<String, NamesInText> texts = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                texts.put(names.get(i), JSON.treeToValue(content.get("cells").get(i), NamesInText.class));
            }
            Map<String, List<CellEvent.Source>> held = new HashMap<>();
            content.get("held").forEachEntry((name, sources) -> held.put(name, sources(sources)));
            return Optional.of(new NeededCells(stale, texts, held).toRun(cell));
        }

        private static List<CellEvent.Source> sources(JsonNode list) {
            List<CellEvent.Source> sources = new ArrayList<>();
            list.forEach(source -> sources.add(
                    new CellEvent.Source(source.get(0).asString(), source.get(1).asInt())));
            return sources;
        }
    }

    Needs(Notebooks notebooks, NotebookId id) {
        this.notebooks = notebooks;
        this.id = id;
    }

    /** Asks what a cell needs; {@link #heard} has the answer. */
    void ask(String cell, List<PlacedCell> cells) {
        String texts =
                JSON.writeValueAsString(cells.stream().map(PlacedCell::code).toList());
        String code = "__import__('_ganbook.needs', fromlist=['answer']).answer(" + texts + ") # " + UUID.randomUUID();
        List<String> names = cells.stream().map(PlacedCell::name).toList();
        asked.put(cell + SUFFIX, new Question(cell, names, code));
        notebooks.run(id, List.of(new Notebooks.Submission(cell + SUFFIX, code, true)));
    }

    /**
     * A cell has changed: perhaps it is a question.
     *
     * @param over hears of the cell that it was asked for, when there is nothing more to come
     */
    Optional<Answer> heard(String cell, CellState state, Consumer<String> over) {
        Question question = asked.get(cell);
        if (question == null || state.waiting() || state.run().status().isUnderWay()) {
            return Optional.empty();
        }
        asked.remove(cell);
        over.accept(question.cell());
        boolean isAnswered = state.run().stage().ran().code().equals(Optional.of(question.code()));
        // One that was taken out of the queue still shows what it has answered before.
        return isAnswered
                ? Optional.of(new Answer(question.cell(), question.names(), content(state)))
                : Optional.empty();
    }

    private static @Nullable JsonNode content(CellState state) {
        if (state.run().status() != RunStatus.OK) {
            return null;
        }
        for (Output output : state.run().outputs()) {
            if (output instanceof Output.Result result) {
                try {
                    return JSON.readTree(result.text());
                } catch (JacksonException e) {
                    return null; // A notebook so large that the answer has been cut.
                }
            }
        }
        return null;
    }
}
