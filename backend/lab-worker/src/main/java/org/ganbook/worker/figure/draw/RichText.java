package org.ganbook.worker.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of text with raised and lowered parts. What stands between dollar signs is read as the small part of TeX that
 * plots use: Greek letters, indices, exponents, a few signs.
 */
record RichText(List<Run> runs) {

    /** @param level 1 raised, -1 lowered */
    record Run(String text, int level, boolean italic) {}

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("iota", "ι"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("upsilon", "υ"),
            Map.entry("phi", "φ"),
            Map.entry("varphi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Xi", "Ξ"),
            Map.entry("Pi", "Π"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"),
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("pm", "±"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("neq", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("infty", "∞"),
            Map.entry("partial", "∂"),
            Map.entry("nabla", "∇"),
            Map.entry("sum", "∑"),
            Map.entry("prod", "∏"),
            Map.entry("int", "∫"),
            Map.entry("sqrt", "√"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("leftarrow", "←"),
            Map.entry("in", "∈"),
            Map.entry("sim", "∼"),
            Map.entry("circ", "∘"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("quad", "  "),
            Map.entry("degree", "°"));

    /** A line as it is. */
    static RichText plain(String text) {
        return new RichText(List.of(new Run(printable(text), 0, false)));
    }

    /** A line in which {@code $…$} is mathematics. */
    static RichText parse(String text) {
        String clean = printable(text);
        int first = clean.indexOf('$');
        if (first < 0 || clean.indexOf('$', first + 1) < 0) {
            return plain(clean.replace("\\$", "$"));
        }
        List<Run> runs = new ArrayList<>();
        String[] parts = clean.split("(?<!\\\\)\\$", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                if (!parts[i].isEmpty()) {
                    runs.add(new Run(parts[i].replace("\\$", "$"), 0, false));
                }
            } else {
                new Formula(parts[i], runs).read(0);
            }
        }
        return new RichText(List.copyOf(runs));
    }

    /** The text alone. */
    String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }

    /** Control characters have no place in XML. */
    private static String printable(String text) {
        return text.replace('\t', ' ')
                .replaceAll("[\\p{Cntrl}\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "");
    }

    private static final class Formula {
        private final String source;
        private final List<Run> runs;
        private int at;

        Formula(String source, List<Run> runs) {
            this.source = source;
            this.runs = runs;
        }

        void read(int level) {
            while (at < source.length() && source.charAt(at) != '}') {
                char c = source.charAt(at++);
                switch (c) {
                    case '^' -> part(1);
                    case '_' -> part(-1);
                    case '{' -> {
                        read(level);
                        at++;
                    }
                    case '\\' -> command(level);
                    case ' ' -> {}
                    case '-' -> add("\u2212", level, false);
                    default -> add(String.valueOf(c), level, Character.isLetter(c));
                }
            }
        }

        private void part(int level) {
            if (at >= source.length()) {
                return;
            }
            char c = source.charAt(at);
            if (c == '{') {
                at++;
                read(level);
                at++;
            } else if (c == '\\') {
                at++;
                command(level);
            } else {
                at++;
                add(c == '-' ? "\u2212" : String.valueOf(c), level, Character.isLetter(c));
            }
        }

        private void command(int level) {
            int start = at;
            while (at < source.length() && Character.isLetter(source.charAt(at))) {
                at++;
            }
            if (at == start) {
                if (at < source.length()) {
                    char c = source.charAt(at++);
                    add(c == ',' || c == ';' || c == ':' || c == ' ' ? " " : String.valueOf(c), level, false);
                }
                return;
            }
            String name = source.substring(start, at);
            String sign = SIGNS.get(name);
            if (sign != null) {
                add(sign, level, sign.length() == 1 && Character.isLowerCase(sign.charAt(0)));
            } else if (!name.startsWith("math")
                    && !name.equals("text")
                    && !name.equals("left")
                    && !name.equals("right")) {
                add(name, level, false);
            }
        }

        private void add(String text, int level, boolean italic) {
            if (!runs.isEmpty()) {
                Run last = runs.getLast();
                if (last.level() == level && last.italic() == italic) {
                    runs.set(runs.size() - 1, new Run(last.text() + text, level, italic));
                    return;
                }
            }
            runs.add(new Run(text, level, italic));
        }
    }
}
