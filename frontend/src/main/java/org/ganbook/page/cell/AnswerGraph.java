package org.ganbook.page.cell;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.ganbook.course.LiveFigure;
import org.ganbook.notebook.NotebookId;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figure that a cell draws below an answer: the computation graph of just that value. It has no element of its own
 * on the server, since the cell makes it where somebody unfolds it.
 */
record AnswerGraph(CellElement cell) implements Patched {

    @Override
    public String cellName() {
        return cell.cellName() + ".graph";
    }

    @Override
    public Element getElement() {
        return cell.getElement();
    }

    @Override
    public void patch(ObjectNode patch, Runnable received) {
        getElement().callJsFunction("patchGraph", patch).then(result -> received.run());
    }

    /** @param run the number of the run that has answered */
    SessionQuestion about(NotebookId notebook, int run, String question) {
        return new SessionQuestion(
                LiveFigure.Kind.GRAPH.link(),
                Map.of("cell", notebook.chapter() + "/" + cell.cellName(), "run", Integer.toString(run)),
                question);
    }
}
