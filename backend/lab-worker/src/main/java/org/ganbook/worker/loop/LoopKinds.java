package org.ganbook.worker.loop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ganbook.worker.loop.LoopTree.All;
import org.ganbook.worker.loop.LoopTree.Any;
import org.ganbook.worker.loop.LoopTree.Comparison;
import org.ganbook.worker.loop.LoopTree.Expression;
import org.ganbook.worker.loop.LoopTree.For;
import org.ganbook.worker.loop.LoopTree.If;
import org.ganbook.worker.loop.LoopTree.Item;
import org.ganbook.worker.loop.LoopTree.Jump;
import org.ganbook.worker.loop.LoopTree.Name;
import org.ganbook.worker.loop.LoopTree.Negative;
import org.ganbook.worker.loop.LoopTree.Not;
import org.ganbook.worker.loop.LoopTree.Operation;
import org.ganbook.worker.loop.LoopTree.Real;
import org.ganbook.worker.loop.LoopTree.Statement;
import org.ganbook.worker.loop.LoopTree.Store;
import org.ganbook.worker.loop.LoopTree.Test;
import org.ganbook.worker.loop.LoopTree.While;
import org.ganbook.worker.loop.LoopTree.Whole;

/**
 * Finds out of which kind each variable of a loop is, given those of its inputs. There is no answer where a variable
 * is now of one kind and then of another: Python then runs the loop.
 */
final class LoopKinds {

    /** A loop whose kinds can't be told beforehand. */
    private static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unclear() {
            super(null, null, false, false);
        }
    }

    private static final int MOST_PASSES = 6;

    /** Kinds of the numbers that come in, and of the elements of the arrays. */
    private final Map<String, Kind> given = new HashMap<>();

    private final Map<String, Kind> elements = new HashMap<>();
    private final Map<String, Integer> axes = new HashMap<>();
    private final Map<String, Kind> variables = new HashMap<>();
    private final Map<String, Kind> assigned = new HashMap<>();
    private boolean changed;
    private boolean last;

    private LoopKinds() {}

    /**
     * What is known of a loop's names.
     *
     * @param given kinds of the numbers that come in
     * @param elements kinds of the arrays' elements
     * @param variables kinds in which the numbers are kept
     * @param stored the arrays that are written
     */
    record Found(Map<String, Kind> given, Map<String, Kind> elements, Map<String, Kind> variables, Set<String> stored) {
        /** The kind in which a variable is kept. */
        Kind variable(String name) {
            return Objects.requireNonNull(variables.get(name));
        }

        Kind element(String array) {
            return Objects.requireNonNull(elements.get(array));
        }

        Kind of(Expression expression) {
            return switch (expression) {
                case Name(String name) -> variable(name);
                case Whole _ -> Kind.WHOLE;
                case Real _ -> Kind.FLOAT;
                case Item item -> element(item.array());
                case Negative(Expression value) -> of(value);
                case Operation operation -> of(operation.left()).with(operation.operator(), of(operation.right()));
            };
        }
    }

    /**
     * Infers the kinds.
     *
     * @param letters one for each input: that of its {@link Kind}, or for arrays 'a' (floats, one axis), 'A' (floats,
     *     two axes), 'b' and 'B' (whole numbers)
     */
    static Optional<Found> of(LoopTree tree, String letters) {
        LoopKinds kinds = new LoopKinds();
        for (int i = 0; i < letters.length(); i++) {
            kinds.give(tree.inputs().get(i), letters.charAt(i));
        }
        try {
            kinds.infer(tree.loop());
        } catch (Unclear e) {
            return Optional.empty();
        }
        Set<String> stored = new HashSet<>();
        collectStored(List.of(tree.loop()), stored);
        return Optional.of(new Found(
                Map.copyOf(kinds.given), Map.copyOf(kinds.elements), Map.copyOf(kinds.variables), Set.copyOf(stored)));
    }

    private void give(String name, char letter) {
        if (letter == 'a' || letter == 'A') {
            elements.put(name, Kind.NUMPY_FLOAT);
            axes.put(name, letter == 'a' ? 1 : 2);
        } else if (letter == 'b' || letter == 'B') {
            elements.put(name, Kind.NUMPY_WHOLE);
            axes.put(name, letter == 'b' ? 1 : 2);
        } else {
            for (Kind kind : Kind.values()) {
                if (kind.letter() == letter) {
                    given.put(name, kind);
                    variables.put(name, kind);
                }
            }
        }
    }

    private void infer(For loop) {
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            changed = false;
            statement(loop);
            if (!changed) {
                last = true;
                statement(loop);
                return;
            }
        }
        throw new Unclear();
    }

    private void statement(Statement statement) {
        switch (statement) {
            case For loop -> {
                whole(loop.start());
                whole(loop.stop());
                whole(loop.step());
                assign(loop.target(), Kind.WHOLE);
                loop.body().forEach(this::statement);
            }
            case While loop -> {
                test(loop.test());
                loop.body().forEach(this::statement);
            }
            case If branch -> {
                test(branch.test());
                branch.then().forEach(this::statement);
                branch.otherwise().forEach(this::statement);
            }
            case LoopTree.Set set -> assign(set.name(), kind(set.value()));
            case Store store -> {
                indexes(store.array(), store.indexes());
                Kind value = kind(store.value());
                if (value.isReal() && !element(store.array()).isReal()) {
                    throw new Unclear(); // numpy cuts the fraction off: rare enough to leave it to Python
                }
            }
            case Jump _ -> {}
        }
    }

    private void assign(String name, Kind kind) {
        if (elements.containsKey(name)) {
            throw new Unclear();
        }
        Kind before = assigned.put(name, kind);
        if (before != kind) {
            if (last) {
                throw new Unclear();
            }
            Kind start = given.get(name);
            if (start != null && !start.widensTo(kind)) {
                throw new Unclear();
            }
            changed = true;
            variables.put(name, kind);
        }
    }

    private void whole(Expression expression) {
        if (kind(expression) != Kind.WHOLE) {
            throw new Unclear();
        }
    }

    private void indexes(String array, List<Expression> indexes) {
        element(array);
        if (!Integer.valueOf(indexes.size()).equals(axes.get(array))) {
            throw new Unclear();
        }
        for (Expression index : indexes) {
            if (kind(index).isReal()) {
                throw new Unclear();
            }
        }
    }

    private Kind element(String array) {
        Kind kind = elements.get(array);
        if (kind == null) {
            throw new Unclear();
        }
        return kind;
    }

    private void test(Test test) {
        switch (test) {
            case Comparison comparison -> {
                compared(comparison.left());
                compared(comparison.right());
            }
            case All(List<Test> parts) -> parts.forEach(this::test);
            case Any(List<Test> parts) -> parts.forEach(this::test);
            case Not(Test inner) -> test(inner);
        }
    }

    /** A variable that is kept as another kind still compares as the number it is. */
    private void compared(Expression expression) {
        if (expression instanceof Name(String name) && variables.containsKey(name)) {
            return;
        }
        kind(expression);
    }

    private Kind kind(Expression expression) {
        return switch (expression) {
            case Name(String name) -> {
                Kind kind = variable(name);
                if (last && isWidened(name)) {
                    throw new Unclear();
                }
                yield kind;
            }
            case Whole _ -> Kind.WHOLE;
            case Real _ -> Kind.FLOAT;
            case Item item -> {
                indexes(item.array(), item.indexes());
                yield element(item.array());
            }
            case Negative(Expression value) -> kind(value);
            case Operation operation -> operation(operation);
        };
    }

    /** A variable that comes in as one kind and goes on as another may only be used where both give the same. */
    private Kind operation(Operation operation) {
        Kind left = operand(operation.left());
        Kind right = operand(operation.right());
        Kind result = left.with(operation.operator(), right);
        if (last
                && (given(operation.left(), left).with(operation.operator(), right) != result
                        || left.with(operation.operator(), given(operation.right(), right)) != result)) {
            throw new Unclear();
        }
        if (operation.operator() == LoopTree.Operator.POWER && !(operation.right() instanceof Whole)) {
            throw new Unclear();
        }
        return result;
    }

    private Kind operand(Expression expression) {
        return expression instanceof Name(String name) ? variable(name) : kind(expression);
    }

    private Kind given(Expression expression, Kind otherwise) {
        return expression instanceof Name(String name) && isWidened(name)
                ? given.getOrDefault(name, otherwise)
                : otherwise;
    }

    private boolean isWidened(String name) {
        Kind start = given.get(name);
        return start != null && start != variables.get(name);
    }

    private Kind variable(String name) {
        Kind kind = variables.get(name);
        if (kind == null) {
            throw new Unclear();
        }
        return kind;
    }

    private static void collectStored(List<Statement> statements, Set<String> stored) {
        for (Statement statement : statements) {
            switch (statement) {
                case For loop -> collectStored(loop.body(), stored);
                case While loop -> collectStored(loop.body(), stored);
                case If branch -> {
                    collectStored(branch.then(), stored);
                    collectStored(branch.otherwise(), stored);
                }
                case Store store -> stored.add(store.array());
                case LoopTree.Set _, Jump _ -> {}
            }
        }
    }
}
