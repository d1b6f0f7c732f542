package org.ganbook.page.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ganbook.course.Chapter;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Progress;
import org.jspecify.annotations.Nullable;

/** Keeps what a page says of solved exercises up to date, as long as the page is shown. */
public final class SolvedExercises {

    private final Progress progress;
    private final Learner learner;
    private final List<Consumer<Map<String, Set<String>>>> shown = new ArrayList<>();
    private @Nullable Map<String, Set<String>> solved;
    private Progress.@Nullable Listening listening;

    /** @param page while it is attached, what is shown changes when an exercise is solved */
    public SolvedExercises(Component page, Progress progress, Learner learner) {
        this.progress = progress;
        this.learner = learner;
        page.addAttachListener(this::listen);
        page.addDetachListener(event -> leave());
    }

    /** Begins anew with nothing shown and what is solved by now. */
    public void clear() {
        shown.clear();
        solved = null;
    }

    /** What there is to say of a chapter; nothing for one without exercises. */
    public SolvedCount count(Chapter chapter, SolvedCount.Form form) {
        SolvedCount count = new SolvedCount(chapter, form);
        show(chapter, count::show);
        return count;
    }

    /** @param view is told the chapter's solved exercises, now and whenever there is another one */
    public void show(Chapter chapter, Consumer<Set<String>> view) {
        Consumer<Map<String, Set<String>>> told = all -> view.accept(all.getOrDefault(chapter.slug(), Set.of()));
        Map<String, Set<String>> now = solved == null ? progress.solved(learner) : solved;
        solved = now;
        shown.add(told);
        told.accept(now);
    }

    private void listen(AttachEvent event) {
        UI ui = event.getUI();
        leave();
        listening = progress.listen(learner, () -> {
            try {
                ui.access(this::refresh);
            } catch (UIDetachedException _) {
                // The page has gone; leave() ends the listening.
            }
        });
    }

    private void leave() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private void refresh() {
        Map<String, Set<String>> now = progress.solved(learner);
        solved = now;
        shown.forEach(each -> each.accept(now));
    }
}
