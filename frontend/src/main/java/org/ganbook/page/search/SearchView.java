package org.ganbook.page.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;
import org.ganbook.search.CourseSearch;
import org.ganbook.search.CourseSearch.Found;

/** Looks for words in all chapters and in the glossary. The address holds them, so that a search can be kept. */
@Route(value = "search", layout = CourseFrame.class)
@Tag("main")
public class SearchView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "q";

    private final CourseSearch search;
    private final Input words = new Input();
    private final Paragraph count = new Paragraph();
    private final OrderedList places = new OrderedList();

    public SearchView(CourseSearch search) {
        this.search = search;
        setId("content");
        addClassNames("chapter", "search");
        words.setType("search");
        words.setPlaceholder(getTranslation("search.words"));
        words.getElement()
                .setAttribute("aria-label", getTranslation("search.words"))
                .setAttribute("autofocus", true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(event.getValue());
                event.getSource().getUI().ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(
                                null,
                                "search"
                                        + (event.getValue().isBlank()
                                                ? ""
                                                : "?"
                                                        + QueryParameters.of(WORDS, event.getValue())
                                                                .getQueryString())));
            }
        });
        count.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("search.title")), words, count, places);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse("");
        words.setValue(asked);
        show(asked);
    }

    private void show(String asked) {
        List<Found> found = search.find(getTranslation("language"), asked);
        places.removeAll();
        found.forEach(place -> places.add(new ListItem(shown(place))));
        count.setText(
                asked.isBlank()
                        ? ""
                        : found.isEmpty()
                                ? getTranslation("search.nothing", asked)
                                : getTranslation("search.count", found.size()));
    }

    private Component shown(Found place) {
        CourseLink link = CourseLink.toPlace(place.address(), new Text(place.title()));
        Div excerpt = new Div();
        excerpt.addClassName("excerpt");
        excerpt.getElement().setProperty("innerHTML", place.excerpt());
        Div shown = new Div(new H2(link), excerpt);
        if (!place.chapter().isEmpty()) {
            Paragraph over = new Paragraph(place.chapter());
            over.addClassName("over-title");
            shown.addComponentAsFirst(over);
        }
        return shown;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }
}
