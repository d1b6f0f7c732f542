package org.ganbook.app.notebook;

import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;

/** What has become of a cell since it was stored last. */
public record CellChange(NotebookId notebook, String cell, CellState before, CellState after) {}
