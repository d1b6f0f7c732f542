package org.ganbook.course;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that the page draws by itself, most of them from the learner's own session.
 *
 * @param label what the reader can do with it; plain text
 * @param parameters as written after the question mark, {@code of=loss}
 */
public record LiveFigure(Kind kind, String label, Map<String, String> parameters) implements Block {

    public LiveFigure {
        parameters = Map.copyOf(parameters);
    }

    /** What there is to be drawn. */
    public enum Kind {
        /** The computation graph of a tensor: {@code of} is an expression. */
        GRAPH(Set.of("of"), Set.of()),
        /** The layers of a network: {@code of} is a module, {@code input} the shape of one input, {@code 1x28x28}. */
        NETWORK(Set.of("of", "input"), Set.of()),
        /** A field to draw a digit in, and what a classifier says of it. */
        DRAW_DIGIT(Set.of("network"), Set.of()),
        /** What a generator makes of seeds; {@code classes} for one that is told what to make. */
        LATENT(Set.of("generator", "size"), Set.of("classes")),
        /** What the learner's runs have put into a dictionary or a table. */
        TABLE(Set.of("of"), Set.of()),
        /** A kernel that walks over an image. */
        CONVOLUTION(Set.of(), Set.of("size", "kernel", "stride", "padding", "transposed")),
        /** Two players that pull at one value. */
        ORBIT(Set.of(), Set.of()),
        /** The losses of a discriminator that can't tell. */
        IDEAL_LOSS(Set.of(), Set.of()),
        /** What a generator learns of a distribution. */
        PROBABILITY(Set.of(), Set.of());

        private final Set<String> required;
        private final Set<String> optional;

        Kind(Set<String> required, Set<String> optional) {
            this.required = required;
            this.optional = optional;
        }

        /** The name in links, {@code draw-digit}. */
        public String link() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> named(String link) {
            for (Kind kind : values()) {
                if (kind.link().equals(link)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** Whether it is to be drawn with these keys: all that it requires and none that it doesn't know. */
        boolean takes(Set<String> keys) {
            return keys.containsAll(required)
                    && keys.stream().allMatch(key -> required.contains(key) || optional.contains(key));
        }

        String keys() {
            String all = String.join(", ", required.stream().sorted().toList());
            String more = String.join(", ", optional.stream().sorted().toList());
            return more.isEmpty() ? all : (all.isEmpty() ? "" : all + " and ") + "perhaps " + more;
        }
    }
}
