package org.ganbook.page.cell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.notebook.Awakening;
import org.ganbook.page.session.SessionPanel;
import org.jspecify.annotations.Nullable;

/** What concerns all cells: run them, stop them, start afresh; and what the lab is doing. */
public class LabBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Lab lab;
    private final NotebookPage page;
    private final Span status = new Span();
    private final Span trouble = new Span();
    private final Div buttons;
    private final AwakeningNotice awake = new AwakeningNotice();
    private @Nullable AutoCloseable listening;

    public LabBar(Lab lab, NotebookPage page) {
        this.lab = lab;
        this.page = page;
        addClassName("lab-bar");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("lab.bar"));
        status.addClassName("lab-status");
        status.getElement().setAttribute("role", "status");
        buttons = new Div(
                button("lab.run-all", page::runAll),
                button("lab.stop-all", page::stopAll),
                button("lab.restart", this::askToRestart));
        buttons.addClassName("lab-buttons");
        trouble.addClassName("lab-trouble");
        trouble.getElement().setAttribute("role", "alert");
        page.onStoring(works -> trouble.setText(works ? "" : getTranslation("lab.not-storing")));
        page.onAwakening(this::tell);
        add(buttons, status, trouble, awake);
    }

    /** Adds the button that opens the session's panel, which stands on the same page. */
    public void offer(SessionPanel session) {
        buttons.add(session.opener());
    }

    private NativeButton button(String word, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(word), event -> action.run());
        button.getElement().setAttribute("type", "button").setAttribute("title", getTranslation(word + ".title"));
        return button;
    }

    /** Says when it was by the reader's clock, which only the browser knows. */
    private void tell(Awakening awakening) {
        getUI().ifPresent(ui -> ui.getPage().retrieveExtendedClientDetails(details -> {
            String zone = details.getTimeZoneId();
            awake.show(awakening, zone == null || zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone));
        }));
    }

    /** Starts the session afresh if the learner says once more that this is wanted. */
    public void askToRestart() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("lab.restart.question"),
                getTranslation("lab.restart.consequence"),
                getTranslation("lab.restart"),
                event -> page.restart());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("lab.restart.cancel"));
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        show(lab.state());
        listening = lab.listen(state -> {
            try {
                ui.access(() -> show(state));
            } catch (UIDetachedException _) {
                // The page has gone; onDetach ends the listening.
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            try {
                listening.close();
            } catch (Exception e) {
                throw new IllegalStateException("The lab can't be left", e);
            }
        }
    }

    private void show(LabState state) {
        status.getElement()
                .setAttribute(
                        "data-state",
                        switch (state) {
                            case LabState.Starting _ -> "starting";
                            case LabState.Ready _ -> "ready";
                            case LabState.Lost _ -> "lost";
                            case LabState.Broken _ -> "broken";
                        });
        status.setText(
                switch (state) {
                    case LabState.Starting(int attempt) when attempt > 1 -> getTranslation("lab.starting-again");
                    case LabState.Starting _ -> getTranslation("lab.starting");
                    case LabState.Ready(String _, String device, String _)
                    when device.equals("cpu") -> getTranslation("lab.ready-cpu");
                    case LabState.Ready ready -> getTranslation("lab.ready", ready.device());
                    case LabState.Lost lost -> getTranslation("lab.lost", lost.reason());
                    case LabState.Broken broken -> getTranslation("lab.broken", broken.reason());
                });
    }
}
