package org.ganbook.page.document;

import org.ganbook.page.cell.CellElement;
import org.ganbook.workspace.Cell;

/** A code cell of a notebook of the learner's own. */
class OwnCell extends CellElement {

    private static final long serialVersionUID = 1L;

    private String code;

    OwnCell(Cell cell, String label) {
        super(cell.id(), label);
        this.code = cell.text();
    }

    void write(String newCode) {
        code = newCode;
    }

    @Override
    public String given() {
        return code;
    }
}
