package org.ganbook.notebook;

import java.util.List;

/**
 * What a cell's text says of names, whether it has run or not.
 *
 * @param reads the names that it needs
 * @param binds the names that it sets
 * @param imports those of them that are modules or come from some
 * @param changes the names whose values it seems to change in place
 */
public record NamesInText(List<String> reads, List<String> binds, List<String> imports, List<String> changes) {

    public static final NamesInText NOTHING = new NamesInText(List.of(), List.of(), List.of(), List.of());
}
