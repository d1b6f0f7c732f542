package org.ganbook.page.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.Question;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Sessions;
import org.ganbook.notebook.Sessions.Following;
import org.ganbook.notebook.Sessions.Place;
import org.ganbook.notebook.Sessions.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The learner's session beside a page: variables, memory, what runs and what waits. While it is on a page it also
 * carries the questions of that page's editors to the session, so that they can help while somebody types.
 *
 * <p>The component in the browser asks by {@code session-ask} ({@code detail.id}, {@code kind}, {@code question},
 * {@code seconds}) and is answered by a call of {@code answered(id, answer)}; it is told what runs by {@code work(…)}.
 */
@Tag("gb-session")
@JsModule("./session/gb-session.ts")
public class SessionPanel extends Component {

    private static final long serialVersionUID = 1L;
    private static final String ID = "event.detail.id";
    private static final String KIND = "event.detail.kind";
    private static final String QUESTION = "event.detail.question";
    private static final String SECONDS = "event.detail.seconds";
    private static final int LONGEST_QUESTION = 200_000;

    /** What cells are called in the panel. */
    public interface Naming {
        String of(Place cell);
    }

    private final String learner;
    private final Sessions sessions;
    private final Naming naming;
    private @Nullable Following following;

    /** A panel that calls cells by their notebook's name and their own. */
    public SessionPanel(String learner, Sessions sessions, Notebooks notebooks) {
        this(learner, sessions, notebooks, cell -> cell.notebook().chapter() + " · " + cell.cell());
    }

    public SessionPanel(String learner, Sessions sessions, Notebooks notebooks, Naming naming) {
        this.learner = learner;
        this.sessions = sessions;
        this.naming = naming;
        getElement()
                .addEventListener("session-ask", this::ask)
                .addEventData(ID)
                .addEventData(KIND)
                .addEventData(QUESTION)
                .addEventData(SECONDS);
        getElement().addEventListener("session-restart", event -> notebooks.restart(learner));
        getElement().addEventListener("session-stop", event -> notebooks.stopAll(learner));
    }

    /** A button that opens and closes the panel. */
    public NativeButton opener() {
        NativeButton button = new NativeButton(
                getTranslation("session.open"), event -> getElement().callJsFunction("toggle"));
        button.addClassName("open-session");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("title", getTranslation("session.open.title"));
        return button;
    }

    private void ask(DomEvent event) {
        var data = event.getEventData();
        int id = data.get(ID).asInt();
        String text = data.get(QUESTION).asString();
        UI ui = event.getSource().getComponent().flatMap(Component::getUI).orElse(null);
        if (ui == null || text.length() > LONGEST_QUESTION) {
            return;
        }
        Duration limit = Duration.ofMillis((long) (data.get(SECONDS).asDouble() * 1000));
        Question question = new Question(data.get(KIND).asString(), text, limit);
        sessions.ask(learner, question, answer -> in(ui, () -> answered(id, answer)));
    }

    private void answered(int id, Answer answer) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        switch (answer) {
            case Answer.Told(String text) -> node.put("state", "told").put("text", text);
            case Answer.Busy _ -> node.put("state", "busy");
            case Answer.NoSession _ -> node.put("state", "none");
            case Answer.Failed(String reason) -> node.put("state", "failed").put("text", reason);
        }
        getElement().callJsFunction("answered", id, node);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = sessions.follow(learner, () -> in(ui, this::showWork));
        showWork();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    private void showWork() {
        if (following == null) {
            return;
        }
        Work work = following.work();
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("session", work.session());
        node.put("asleep", work.asleep());
        work.running().ifPresent(cell -> node.put("running", naming.of(cell)));
        ArrayNode waiting = node.putArray("waiting");
        work.waiting().forEach(cell -> waiting.add(naming.of(cell)));
        getElement().callJsFunction("work", node);
    }

    private static void in(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException _) {
            // The page has gone; nobody is left to be told.
        }
    }
}
