package org.ganbook.page.frame;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.ganbook.course.Chapter;
import org.ganbook.course.Exercise;

/** How many of a chapter's exercises are solved: a bar with a piece for each, and words. */
public final class SolvedCount extends Span {

    private static final long serialVersionUID = 1L;

    /** How much room there is. */
    public enum Form {
        /** A bar and words. */
        WIDE,
        /** Two numbers or a check mark, and nothing while no exercise is solved. */
        NARROW
    }

    private final List<String> exercises;
    private final Form form;

    SolvedCount(Chapter chapter, Form form) {
        this.exercises = chapter.exercises(getTranslation("language")).stream()
                .map(Exercise::name)
                .toList();
        this.form = form;
        addClassNames("solved-count", form == Form.WIDE ? "wide" : "narrow");
    }

    /** @param solved may name exercises that the course no longer has */
    void show(Set<String> solved) {
        int all = exercises.size();
        int done = (int) exercises.stream().filter(solved::contains).count();
        boolean complete = done == all;
        removeAll();
        setVisible(all > 0 && (form == Form.WIDE || done > 0));
        getElement().setAttribute("data-solved", Integer.toString(done));
        setClassName("done", complete);
        Span words = new Span(complete ? getTranslation("solved.all", all) : getTranslation("solved.some", done, all));
        words.setClassName("only-heard", form == Form.NARROW);
        add(unheard(form == Form.WIDE ? bar(done, all) : new Span(complete ? "" : done + "/" + all)), words);
    }

    private static Span bar(int done, int all) {
        Span bar = new Span();
        bar.addClassName("bar");
        for (int i = 0; i < all; i++) {
            Span piece = new Span();
            piece.setClassName("solved", i < done);
            bar.add(piece);
        }
        return bar;
    }

    private static Span unheard(Span span) {
        span.getElement().setAttribute("aria-hidden", true);
        return span;
    }
}
