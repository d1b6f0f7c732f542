package org.ganbook.page.files;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ganbook.files.Deleted;

/** What was deleted and can be had back. */
class DeletedList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final FilesView page;
    private final NativeDetails details = new NativeDetails();
    private final UnorderedList list = new UnorderedList();

    DeletedList(FilesView page) {
        this.page = page;
        addClassName("deleted");
        NativeButton empty = new NativeButton(getTranslation("files.empty-trash"), event -> page.emptyTrash());
        details.setContent(new Div(new Paragraph(getTranslation("files.deleted.about")), list, empty));
        add(details);
    }

    void show(List<Deleted> items) {
        setVisible(!items.isEmpty());
        details.setSummaryText(getTranslation("files.deleted", items.size()));
        list.removeAll();
        items.stream().limit(MOST).forEach(item -> list.add(line(item)));
    }

    private ListItem line(Deleted item) {
        HtmlContainer time = new HtmlContainer("time");
        time.getElement().setAttribute("datetime", item.at().toString());
        NativeButton back = new NativeButton(getTranslation("files.restore"), event -> page.restore(item));
        back.getElement().setAttribute("aria-label", getTranslation("files.restore") + ": " + item.path());
        Span name = new Span(item.path().toString());
        name.addClassName("name");
        return new ListItem(name, new Text(" "), time, back);
    }
}
