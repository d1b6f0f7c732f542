package org.ganbook.worker.loop;

import java.util.List;
import org.ganbook.worker.loop.LoopText.Group;
import org.ganbook.worker.loop.LoopText.Node;
import org.ganbook.worker.loop.LoopText.Word;

/**
 * A loop of a cell as far as it can be compiled.
 *
 * @param inputs names whose values it needs, in the order in which they are handed over
 * @param outputs names that it sets
 */
record LoopTree(List<String> inputs, List<String> outputs, For loop) {

    sealed interface Statement {}

    record For(String target, Expression start, Expression stop, Expression step, List<Statement> body)
            implements Statement {}

    record While(Test test, List<Statement> body) implements Statement {}

    record If(Test test, List<Statement> then, List<Statement> otherwise) implements Statement {}

    record Set(String name, Expression value) implements Statement {}

    record Store(String array, List<Expression> indexes, Expression value) implements Statement {}

    enum Jump implements Statement {
        BREAK,
        CONTINUE
    }

    sealed interface Expression {}

    record Name(String name) implements Expression {}

    record Whole(long value) implements Expression {}

    record Real(double value) implements Expression {}

    record Item(String array, List<Expression> indexes) implements Expression {}

    record Negative(Expression value) implements Expression {}

    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/"),
        FLOOR("//"),
        REMAINDER("%"),
        POWER("**");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("no operator: " + sign);
        }
    }

    sealed interface Test {}

    record Comparison(String sign, Expression left, Expression right) implements Test {}

    record All(List<Test> parts) implements Test {}

    record Any(List<Test> parts) implements Test {}

    record Not(Test test) implements Test {}

    /** @throws IllegalArgumentException for a text that Python's side would not write */
    static LoopTree parse(String text) {
        Group whole = LoopText.read(text);
        return new LoopTree(words(whole.parts().get(1)), words(whole.parts().get(2)), (For)
                statement(whole.parts().get(3)));
    }

    private static List<String> words(Node node) {
        return ((Group) node).parts().stream().map(LoopTree::word).toList();
    }

    private static String word(Node node) {
        return ((Word) node).text();
    }

    private static List<Statement> statements(Node node) {
        return ((Group) node)
                .parts().stream().map(each -> statement((Group) each)).toList();
    }

    private static Statement statement(Node node) {
        Group group = (Group) node;
        List<Node> rest = group.rest();
        return switch (group.head()) {
            case "for" ->
                new For(
                        word(rest.get(0)),
                        expression(rest.get(1)),
                        expression(rest.get(2)),
                        expression(rest.get(3)),
                        statements(rest.get(4)));
            case "while" -> new While(test(rest.get(0)), statements(rest.get(1)));
            case "if" -> new If(test(rest.get(0)), statements(rest.get(1)), statements(rest.get(2)));
            case "set" -> new Set(word(rest.get(0)), expression(rest.get(1)));
            case "store" ->
                new Store(word(rest.get(0)), expressions(((Group) rest.get(1)).parts()), expression(rest.get(2)));
            case "break" -> Jump.BREAK;
            case "continue" -> Jump.CONTINUE;
            default -> throw new IllegalArgumentException("no statement: " + group);
        };
    }

    private static List<Expression> expressions(List<Node> nodes) {
        return nodes.stream().map(LoopTree::expression).toList();
    }

    private static Expression expression(Node node) {
        if (node instanceof Word(String text)) {
            return new Name(text);
        }
        Group group = (Group) node;
        List<Node> rest = group.rest();
        return switch (group.head()) {
            case "whole" -> new Whole(Long.parseLong(word(rest.getFirst())));
            case "real" -> new Real(Double.parseDouble(word(rest.getFirst())));
            case "item" -> new Item(word(rest.getFirst()), expressions(rest.subList(1, rest.size())));
            case "negative" -> new Negative(expression(rest.getFirst()));
            default -> new Operation(Operator.of(group.head()), expression(rest.get(0)), expression(rest.get(1)));
        };
    }

    private static Test test(Node node) {
        Group group = (Group) node;
        List<Node> rest = group.rest();
        return switch (group.head()) {
            case "all" -> new All(rest.stream().map(LoopTree::test).toList());
            case "any" -> new Any(rest.stream().map(LoopTree::test).toList());
            case "not" -> new Not(test(rest.getFirst()));
            default -> new Comparison(group.head(), expression(rest.get(0)), expression(rest.get(1)));
        };
    }
}
