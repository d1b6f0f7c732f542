package org.ganbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small course without faults, for tests to read or to spoil. */
final class SampleCourse {

    private SampleCourse() {}

    static Path write(Path root) throws IOException {
        put(root, "course.yaml", """
                title:
                  en: Sample
                  de: Probe
                languages: [en, de]
                chapters:
                  - 01-sums
                  - A-more
                """);
        put(root, "01-sums/en.md", """
                ---
                title: Sums
                goals:
                  - Add `numbers`
                minutes: 7
                ---

                Hello.

                ## Adding

                Before $a_1 < b$ the cell.

                [Add two numbers](cells/add.py)

                [Wait](cells/wait.py)

                ![Two arrows that meet](figures/arrows.svg)

                [Swap the numbers](exercises/swap)

                [See where the sum comes from](live/graph?of=a%20+%20b)

                ## What it means

                See [the sum](cells/add.py), [above](#adding) and [more](../A-more/en.md#again).
                """);
        put(root, "01-sums/de.md", """
                ---
                title: Summen
                goals:
                  - Zahlen addieren
                minutes: 7
                words:
                  sum: Summe
                ---

                ## Addieren

                [Zwei Zahlen addieren](cells/add.py)

                [Warten](cells/wait.py)

                ![Zwei Pfeile, die sich treffen](figures/arrows.svg)

                [Die Zahlen tauschen](exercises/swap)

                [Sehen, woher die Summe kommt](live/graph?of=a%20+%20b)

                ## Was es bedeutet

                Siehe [oben](#adding).
                """);
        put(root, "01-sums/cells/add.py", "print('now')\n1 + 2\n");
        put(root, "01-sums/expected/add.txt", "--- stdout\nnow\n--- result\n3\n");
        put(root, "01-sums/cells/wait.py", "#| run: by-hand\nwhile True: pass\n");
        put(
                root,
                "01-sums/figures/arrows.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>sum</text><text>a</text></svg>");
        put(root, "01-sums/exercises/swap/en.md", """
                ---
                title: Swap them
                missing:
                  order: a is {a}, it should be 2.
                ---
                Swap `a` and `b`, see [above](#adding).

                ## Which way?

                At once.
                """);
        put(root, "01-sums/exercises/swap/de.md", """
                ---
                title: Tauschen
                missing:
                  order: "a ist {a} und nicht 2: 'falsch'"
                ---
                Tausche `a` und `b`.

                ## Wie herum?

                Gleichzeitig.
                """);
        put(root, "01-sums/exercises/swap/start.py", "a, b = 1, 2\n");
        put(root, "01-sums/exercises/swap/solution.py", "b, a = 1, 2\n");
        put(root, "01-sums/exercises/swap/check.py", "assert a == 2, say('order', a=a)\n");
        put(root, "A-more/en.md", """
                ---
                title: More
                goals: [Go on]
                minutes: 1
                ---
                ## Again

                [Once more](cells/again.py)
                """);
        put(root, "A-more/cells/again.py", "4\n");
        put(root, "A-more/expected/again.py", "assert True\n");
        return root;
    }

    static void put(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
