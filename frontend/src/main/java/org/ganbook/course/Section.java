package org.ganbook.course;

import java.util.List;

/**
 * A part of a lesson with a heading of its own.
 *
 * @param anchor names the section in addresses, the same in all languages
 * @param title plain text
 */
public record Section(String anchor, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
