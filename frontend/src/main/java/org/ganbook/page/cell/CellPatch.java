package org.ganbook.page.cell;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.OutputChanges;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.ganbook.notebook.Staleness;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the browser has to be told so that a cell there looks like a later state of it. */
final class CellPatch {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CellPatch() {}

    /**
     * @param session the learner's present one: what ran in another is stale
     * @param staleness what else speaks against the answer
     */
    static ObjectNode between(CellState before, CellState after, String session, Staleness staleness, Instant now) {
        ObjectNode patch = JSON.createObjectNode();
        ObjectNode run = run(after, session, now);
        reason(staleness, run);
        patch.set("run", run);
        Optional<String> ran = after.run().stage().ran().code();
        if (!ran.equals(before.run().stage().ran().code())) {
            @Nullable String code = ran.orElse(null);
            patch.put("ran", code);
        }
        patch.set("progress", progress(after.run()));
        OutputChanges changes =
                OutputChanges.between(before.run().outputs(), after.run().outputs());
        patch.set("drop", JSON.valueToTree(changes.removed()));
        Map<Integer, Output> old = new HashMap<>();
        before.run().outputs().forEach(output -> old.put(output.id(), output));
        ArrayNode put = patch.putArray("put");
        ArrayNode grow = patch.putArray("grow");
        for (Output output : changes.changed()) {
            ObjectNode growth = growth(old.get(output.id()), output);
            if (growth.isEmpty()) {
                put.add(tree(output));
            } else {
                grow.add(growth);
            }
        }
        changes.added().forEach(output -> put.add(tree(output)));
        return patch;
    }

    private static ObjectNode tree(Output output) {
        return JSON.readValue(JSON.writerFor(Output.class).writeValueAsString(output), ObjectNode.class);
    }

    private static ObjectNode run(CellState state, String session, Instant now) {
        Run.Stage stage = state.run().stage();
        ObjectNode run = JSON.createObjectNode();
        run.put("status", stage.status().name());
        run.put("waiting", state.waiting());
        run.put("place", stage.place());
        run.put("count", stage.executionCount());
        run.put("elapsed", stage.elapsedSeconds());
        run.put("stale", stage.status() != RunStatus.NEVER && !stage.session().equals(session));
        stage.startedAt().ifPresent(at -> run.put("at", at.toEpochMilli()));
        stage.startedAt()
                .filter(at -> stage.status() == RunStatus.RUNNING)
                .ifPresent(at -> run.put(
                        "runningFor", Math.max(0, Duration.between(at, now).toMillis() / 1000.0)));
        return run;
    }

    /** An edited text the browser sees for itself, while it is being typed. */
    private static void reason(Staleness staleness, ObjectNode run) {
        switch (staleness) {
            case Staleness.NameChanged(String name, String _, int count) -> reason(run, "changed", name, count);
            case Staleness.UsesStale(String name, String _, int count) -> reason(run, "uses", name, count);
            case Staleness.Fresh _, Staleness.NeverRun _, Staleness.OtherSession _, Staleness.CodeChanged _ -> {}
        }
    }

    private static void reason(ObjectNode run, String kind, String name, int count) {
        run.putObject("reason").put("kind", kind).put("name", name).put("by", count);
    }

    private static ObjectNode progress(Run run) {
        ObjectNode node = JSON.createObjectNode();
        if (run.progress().isPresent()) {
            CellEvent.Progress progress = run.progress().get();
            node.put("remaining", progress.remainingSeconds());
            node.put("paused", progress.paused());
            node.set("loops", JSON.valueToTree(progress.loops()));
        }
        return node;
    }

    /** What has been added at the end, when nothing else has changed; else an empty node. */
    private static ObjectNode growth(@Nullable Output before, Output after) {
        ObjectNode growth = JSON.createObjectNode();
        switch (after) {
            case Output.Text text
            when before instanceof Output.Text old
                    && old.stream() == text.stream()
                    && text.text().startsWith(old.text()) -> {
                growth.put("id", after.id());
                growth.put("text", text.text().substring(old.text().length()));
            }
            case Output.Curve curve
            when before instanceof Output.Curve old && isBegunBy(curve, old) -> {
                growth.put("id", after.id());
                int from = old.x().size();
                growth.set(
                        "x", JSON.valueToTree(curve.x().subList(from, curve.x().size())));
                growth.set(
                        "y", JSON.valueToTree(curve.y().subList(from, curve.y().size())));
            }
            default -> {}
        }
        return growth;
    }

    private static boolean isBegunBy(Output.Curve curve, Output.Curve old) {
        int points = old.x().size();
        List<Double> x = curve.x();
        return curve.name().equals(old.name())
                && points <= x.size()
                && x.subList(0, points).equals(old.x())
                && curve.y().subList(0, points).equals(old.y());
    }
}
