package org.ganbook.page.chapter;

import java.util.List;
import java.util.stream.Stream;
import org.ganbook.course.CodeCell;
import org.ganbook.course.Exercise;
import org.ganbook.notebook.Notebooks.Submission;
import org.ganbook.page.cell.CellElement;

/** A cell of the course: the learner can change it, and go back to the book's text. */
class ChapterCell extends CellElement {

    private static final long serialVersionUID = 1L;

    private final CodeCell cell;
    private final List<Submission> checks;

    ChapterCell(CodeCell cell) {
        this(cell, List.of());
    }

    /** The cell of an exercise: when it has run, it is checked. What comes after it doesn't depend on the verdict. */
    ChapterCell(Exercise exercise) {
        this(exercise.start(), List.of(new Submission(exercise.checkName(), exercise.check(), true, exercise.name())));
    }

    private ChapterCell(CodeCell cell, List<Submission> checks) {
        super(cell.name(), cell.label());
        this.cell = cell;
        this.checks = checks;
        setId(cell.anchor());
        getElement().setProperty("book", cell.code());
    }

    void onShare(Runnable handler) {
        getElement().addEventListener("cell-share", event -> handler.run());
    }

    @Override
    public String given() {
        return cell.code();
    }

    @Override
    public List<Submission> submissions(String code) {
        return Stream.concat(Stream.of(submission(code)), checks.stream()).toList();
    }

    @Override
    public Submission submission(String code) {
        return new Submission(cell.name(), code, cell.raises() && code.equals(cell.code()));
    }

    @Override
    public boolean byHand() {
        return cell.byHand();
    }
}
