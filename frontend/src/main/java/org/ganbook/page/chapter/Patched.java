package org.ganbook.page.chapter;

import tools.jackson.databind.node.ObjectNode;

/** An element of the page that shows a cell's state. */
interface Patched {

    /** The cell's name. */
    String cellName();

    /** @param received runs when the browser has taken it */
    void patch(ObjectNode patch, Runnable received);
}
