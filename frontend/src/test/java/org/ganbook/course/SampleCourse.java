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

                ## What it means

                See [the sum](cells/add.py), [above](#adding) and [more](../A-more/en.md#again).
                """);
        put(root, "01-sums/de.md", """
                ---
                title: Summen
                goals:
                  - Zahlen addieren
                minutes: 7
                ---

                ## Addieren

                [Zwei Zahlen addieren](cells/add.py)

                [Warten](cells/wait.py)

                ## Was es bedeutet

                Siehe [oben](#adding).
                """);
        put(root, "01-sums/cells/add.py", "print('now')\n1 + 2\n");
        put(root, "01-sums/expected/add.txt", "--- stdout\nnow\n--- result\n3\n");
        put(root, "01-sums/cells/wait.py", "#| run: by-hand\nwhile True: pass\n");
        put(root, "01-sums/figures/arrows.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
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
