package org.ganbook.course;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter in one language.
 *
 * @param goals what the learner can do at the end, one sentence each, as safe HTML without block elements
 * @param minutes reading and running, as the author estimates it
 * @param introduction what comes before the first section
 */
public record Lesson(
        String language,
        String title,
        List<String> goals,
        int minutes,
        List<Block> introduction,
        List<Section> sections) {

    public Lesson {
        goals = List.copyOf(goals);
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    /** Everything on the page, from top to bottom. */
    public Stream<Block> blocks() {
        return Stream.concat(introduction.stream(), sections.stream().flatMap(section -> section.blocks().stream()));
    }

    /** The exercises in order. */
    public List<Exercise> exercises() {
        return blocks().filter(Exercise.class::isInstance)
                .map(Exercise.class::cast)
                .toList();
    }

    /** The cells in order, without those of exercises. */
    public List<CodeCell> cells() {
        return blocks().filter(CodeCell.class::isInstance)
                .map(CodeCell.class::cast)
                .toList();
    }
}
