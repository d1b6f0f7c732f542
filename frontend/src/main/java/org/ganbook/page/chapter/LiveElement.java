package org.ganbook.page.chapter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import org.ganbook.course.LiveFigure;
import org.ganbook.page.cell.Patched;
import org.ganbook.page.cell.SessionQuestion;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure that the page draws by itself. What it needs of the learner's session it asks for: the question runs as a
 * cell that isn't shown, and its answer, a text of JSON, comes to the element as that cell's value.
 */
@Tag("gb-live")
@JsModule("./live/gb-live.ts")
class LiveElement extends Component implements Patched {

    private static final long serialVersionUID = 1L;
    private static final String QUESTION = "event.detail.question";

    private final LiveFigure figure;
    private final String name;

    /** @param place its number among the live figures of the chapter */
    LiveElement(LiveFigure figure, int place) {
        this.figure = figure;
        this.name = "live-" + place;
        setId(name);
        getElement()
                .setProperty("kind", figure.kind().link())
                .setProperty("label", figure.label())
                .setPropertyJson("parameters", JsonMapper.shared().valueToTree(figure.parameters()));
    }

    @Override
    public String cellName() {
        return name;
    }

    void onAsk(SerializableConsumer<SessionQuestion> handler) {
        getElement()
                .addEventListener(
                        "live-ask",
                        event -> handler.accept(new SessionQuestion(
                                figure.kind().link(),
                                figure.parameters(),
                                event.getEventData().get(QUESTION).asString())))
                .addEventData(QUESTION);
    }
}
