package org.ganbook.page.errors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.ganbook.course.Course;
import org.ganbook.course.ErrorExplanation;
import org.ganbook.course.ErrorExplanation.Words;
import org.ganbook.course.Explanations;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;

/** All errors that the course explains, by theme, each at the address {@code errors#KEY}. */
@Route(value = "errors", layout = CourseFrame.class)
@Tag("gb-chapter")
@JsModule("./chapter/gb-chapter.ts")
public class ErrorsView extends HtmlContainer implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String language;

    public ErrorsView(Course course) {
        language = getTranslation("language");
        HtmlContainer main = new HtmlContainer("main");
        main.setId("content");
        main.addClassNames("chapter", "errors-explained");
        Paragraph introduction = new Paragraph(getTranslation("errors.introduction"));
        introduction.addClassName("prose");
        main.add(new H1(getTranslation("errors.title")), introduction, contents(course.explanations()));
        course.explanations().themes().forEach(theme -> main.add(theme(theme)));
        add(main);
        getElement().callJsFunction("shown");
    }

    /** The titles, to be looked through at a glance. */
    private Component contents(Explanations explanations) {
        UnorderedList list = new UnorderedList();
        explanations.themes().forEach(theme -> {
            UnorderedList titles = new UnorderedList();
            theme.errors().forEach(error -> error.words(language)
                    .ifPresent(words -> titles.add(new ListItem(CourseLink.toPlace(
                            "errors#" + error.key(), new Text(words.title(error.valuesOfExample())))))));
            list.add(new ListItem(new Span(theme.title(language)), titles));
        });
        HtmlContainer contents = new HtmlContainer("nav");
        contents.addClassName("titles");
        contents.getElement().setAttribute("aria-label", getTranslation("errors.title"));
        contents.add(list);
        return contents;
    }

    private Section theme(Explanations.Theme theme) {
        Section section = new Section(new H2(theme.title(language)));
        theme.errors().forEach(error -> error.words(language).ifPresent(words -> section.add(error(error, words))));
        return section;
    }

    private HtmlContainer error(ErrorExplanation error, Words words) {
        HtmlContainer article = new HtmlContainer("article");
        H3 title = new H3(words.title(error.valuesOfExample()));
        title.setId(error.key());
        Paragraph raised = new Paragraph(error.raised().toString());
        raised.addClassName("raised");
        Div text = new Div();
        text.addClassName("prose");
        text.getElement().setProperty("innerHTML", words.html(error.valuesOfExample()));
        Div code = new Div(example("fails", error.cells().getFirst()), example("works", error.instead()));
        code.addClassName("examples");
        Paragraph see = new Paragraph(new Span(getTranslation("explanation.see") + " "));
        see.addClassName("see");
        words.see()
                .forEach(place -> see.add(CourseLink.toPlace(place.address(), new Text(place.title())), new Text(" ")));
        article.add(title, raised, text, code, see);
        return article;
    }

    private HtmlContainer example(String kind, String code) {
        HtmlContainer figure = new HtmlContainer("figure");
        figure.addClassName(kind);
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.setText(getTranslation("explanation." + kind));
        figure.add(caption, new Pre(code));
        return figure;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("errors.title");
    }
}
