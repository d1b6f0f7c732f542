package org.ganbook.page.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Staleness;

/** A cell to look at: its code and what it has answered. */
@Tag("gb-cell")
@JsModule("./cell/gb-cell.ts")
public class ReadOnlyCell extends Component {

    private static final long serialVersionUID = 1L;

    public ReadOnlyCell(String name, String label, String code, CellState state) {
        getElement()
                .setProperty("name", name)
                .setProperty("label", label)
                .setProperty("readonly", true)
                .setProperty("book", code);
        String session = state.run().stage().session();
        getElement()
                .callJsFunction(
                        "patch",
                        CellPatch.between(
                                CellState.UNTOUCHED,
                                state.waiting(false),
                                session,
                                new Staleness.Fresh(),
                                Instant.now()));
    }
}
