package org.ganbook.worker.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads the text in which Python hands over a loop: nested lists in parentheses, as in
 * {@code (set total (+ total (item a i)))}.
 */
final class LoopText {

    /** A word, or a list that begins with one. */
    sealed interface Node {}

    record Word(String text) implements Node {}

    record Group(List<Node> parts) implements Node {
        String head() {
            return parts.getFirst() instanceof Word word ? word.text() : "";
        }

        /** All but the head. */
        List<Node> rest() {
            return parts.subList(1, parts.size());
        }
    }

    private LoopText() {}

    /** @throws IllegalArgumentException where parentheses don't match */
    static Group read(String text) {
        Deque<List<Node>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        StringTokenizer tokens = new StringTokenizer(text, "() ", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case " " -> {}
                case "(" -> open.push(new ArrayList<>());
                case ")" -> {
                    Group closed = new Group(List.copyOf(open.pop()));
                    if (open.isEmpty()) {
                        throw new IllegalArgumentException("a loop's text closes more than it opens");
                    }
                    open.getFirst().add(closed);
                }
                default -> open.getFirst().add(new Word(token));
            }
        }
        if (open.size() == 1 && open.getFirst().size() == 1 && open.getFirst().getFirst() instanceof Group whole) {
            return whole;
        }
        throw new IllegalArgumentException("a loop's text is one list");
    }
}
