package org.ganbook.page.chapter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.ganbook.course.Exercise;
import org.ganbook.page.cell.Patched;

/** What an exercise's check says of the learner's answer. */
@Tag("gb-check")
@JsModule("./exercise/gb-check.ts")
class CheckElement extends Component implements Patched {

    private static final long serialVersionUID = 1L;

    private final String name;

    CheckElement(Exercise exercise) {
        this.name = exercise.checkName();
        getElement().setProperty("cell", exercise.start().anchor()).setProperty("solved", false);
    }

    /** @param solved whether the learner has solved it before */
    void solved(boolean solved) {
        getElement().setProperty("solved", solved);
    }

    @Override
    public String cellName() {
        return name;
    }
}
