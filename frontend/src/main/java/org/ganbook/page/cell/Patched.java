package org.ganbook.page.cell;

import com.vaadin.flow.component.HasElement;
import tools.jackson.databind.node.ObjectNode;

/** An element of the page that shows a cell's state; its component in the browser has a method {@code patch}. */
public interface Patched extends HasElement {

    /** The cell's name. */
    String cellName();

    /** @param received runs when the browser has taken it */
    default void patch(ObjectNode patch, Runnable received) {
        getElement().callJsFunction("patch", patch).then(result -> received.run());
    }
}
