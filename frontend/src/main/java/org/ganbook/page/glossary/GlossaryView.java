package org.ganbook.page.glossary;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ganbook.course.Course;
import org.ganbook.course.Glossary;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;

/** The glossary of the course, in the order of the language's letters. */
@Route(value = "glossary", layout = CourseFrame.class)
@Tag("gb-chapter")
@JsModule("./chapter/gb-chapter.ts")
@JsModule("./formula/gb-formula.ts")
public class GlossaryView extends HtmlContainer implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String language;

    public GlossaryView(Course course) {
        language = getTranslation("language");
        DescriptionList list = new DescriptionList();
        Comparator<String> letters = Collator.getInstance(Locale.of(language))::compare;
        course.glossary().terms().stream()
                .filter(term -> term.entry(language).isPresent())
                .sorted(Comparator.comparing(this::name, letters))
                .forEach(term -> add(list, term, course.glossary()));
        HtmlContainer main = new HtmlContainer("main");
        main.setId("content");
        main.addClassNames("chapter", "glossary");
        main.add(new H1(getTranslation("glossary.title")));
        if (course.explanations().errors().findAny().isPresent()) {
            main.add(new Paragraph(CourseLink.toPlace("errors", new Text(getTranslation("errors.title")))));
        }
        main.add(list);
        add(main);
        getElement().callJsFunction("shown");
    }

    private String name(Glossary.Term term) {
        return term.entry(language).map(Glossary.Entry::term).orElse(term.id());
    }

    private void add(DescriptionList list, Glossary.Term term, Glossary glossary) {
        Term name = new Term(name(term));
        name.setId(term.id());
        Div text = new Div();
        text.addClassName("prose");
        text.getElement()
                .setProperty(
                        "innerHTML",
                        term.entry(language).map(Glossary.Entry::html).orElse(""));
        Description meaning = new Description(text);
        List<Glossary.Term> near =
                term.see().stream().flatMap(id -> glossary.term(id).stream()).toList();
        if (!near.isEmpty()) {
            Paragraph see = new Paragraph(new Span(getTranslation("glossary.see") + " "));
            see.addClassName("see");
            for (Glossary.Term other : near) {
                see.add(CourseLink.toPlace("glossary#" + other.id(), new Text(name(other))), new Text(" "));
            }
            meaning.add(see);
        }
        list.add(name, meaning);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.title");
    }
}
