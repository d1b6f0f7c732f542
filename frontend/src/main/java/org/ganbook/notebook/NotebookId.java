package org.ganbook.notebook;

/**
 * One learner's copy of one chapter.
 *
 * @param chapter the chapter's name in addresses
 */
public record NotebookId(String learner, String chapter) {}
