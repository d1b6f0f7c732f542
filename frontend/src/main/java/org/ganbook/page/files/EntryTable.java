package org.ganbook.page.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.page.frame.CourseLink;
import org.jspecify.annotations.Nullable;

/** The list of a folder. One line at a time is unfolded and shows what can be done. */
class EntryTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A page of more lines gets slow; the rest comes when it is asked for. */
    private static final int AT_ONCE = 300;

    private final FilesView page;
    private final HtmlContainer body = new HtmlContainer("tbody");
    private final Map<FilePath, NativeTableRow> rows = new HashMap<>();
    private List<Entry> entries = List.of();
    private int most = AT_ONCE;
    private @Nullable FilePath unfolded;
    private @Nullable NativeTableRow details;

    EntryTable(FilesView page) {
        super("table");
        this.page = page;
        HtmlContainer heads = new HtmlContainer("tr");
        for (String key : List.of("files.name", "files.size", "files.changed", "files.actions")) {
            HtmlContainer head = new HtmlContainer("th");
            head.addClassName(key.substring(key.indexOf('.') + 1));
            head.getElement().setAttribute("scope", "col");
            HtmlContainer words = new HtmlContainer("span");
            words.add(new Text(getTranslation(key)));
            head.add(words);
            heads.add(head);
        }
        HtmlContainer head = new HtmlContainer("thead");
        head.add(heads);
        add(head, body);
    }

    /** Shows another folder from its beginning. */
    void reset() {
        most = AT_ONCE;
        unfolded = null;
        entries = List.of();
    }

    /** @return whether there was something new to show */
    boolean show(List<Entry> now) {
        if (now.equals(entries) && !rows.isEmpty()) {
            return false;
        }
        entries = List.copyOf(now);
        draw();
        return true;
    }

    private void draw() {
        body.removeAll();
        rows.clear();
        details = null;
        entries.stream().limit(most).forEach(entry -> {
            NativeTableRow row = row(entry);
            rows.put(entry.path(), row);
            body.add(row);
        });
        FilePath open = unfolded;
        entries.stream().filter(entry -> entry.path().equals(open)).findFirst().ifPresent(this::unfold);
        setVisible(!entries.isEmpty());
    }

    boolean hasMore() {
        return entries.size() > most;
    }

    void showMore() {
        most += AT_ONCE;
        draw();
    }

    private NativeTableRow row(Entry entry) {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("data-path", entry.path().toString());
        row.addClassName(entry.folder() ? "folder" : "file");
        HtmlContainer time = new HtmlContainer("time");
        time.getElement().setAttribute("datetime", entry.changedAt().toString());
        NativeButton more = new NativeButton("⋯", event -> toggle(entry));
        more.addClassName("more");
        more.getElement()
                .setAttribute("aria-label", getTranslation("files.more", entry.name()))
                .setAttribute("aria-expanded", "false");
        row.add(
                cell("th", "name-cell", name(entry)),
                cell("td", "size", new Text(size(entry))),
                cell("td", "changed", time),
                cell("td", "actions", more));
        if (!entry.readOnly()) {
            row.getElement().addEventListener("entry-delete", event -> page.delete(entry));
            row.getElement()
                    .addEventListener("entry-rename", event -> unfold(entry).rename());
        }
        return row;
    }

    private String size(Entry entry) {
        if (!entry.folder()) {
            return Amounts.bytes(entry.bytes(), getLocale());
        }
        return entry.readOnly() ? getTranslation("files.read-only") : "";
    }

    private Component name(Entry entry) {
        if (entry.folder()) {
            CourseLink link = CourseLink.toPlace(FilesView.address(entry.path()), new Text(entry.name()));
            link.addClassName("name");
            return link;
        }
        NativeButton name = new NativeButton(entry.name(), event -> toggle(entry));
        name.addClassName("name");
        return name;
    }

    private static Component cell(String tag, String kind, Component content) {
        HtmlContainer cell = new HtmlContainer(tag);
        if (tag.equals("th")) {
            cell.getElement().setAttribute("scope", "row");
        }
        cell.addClassName(kind);
        cell.add(content);
        return cell;
    }

    private void toggle(Entry entry) {
        if (entry.path().equals(unfolded)) {
            fold();
        } else {
            unfold(entry);
        }
    }

    private void fold() {
        NativeTableRow row = unfolded == null ? null : rows.get(unfolded);
        if (row != null) {
            expanded(row, false);
        }
        if (details != null) {
            body.remove(details);
        }
        details = null;
        unfolded = null;
    }

    private EntryDetails unfold(Entry entry) {
        fold();
        EntryDetails shown = new EntryDetails(page, entry);
        HtmlContainer cell = new HtmlContainer("td");
        cell.getElement().setAttribute("colspan", "4");
        cell.add(shown);
        NativeTableRow below = new NativeTableRow(cell);
        below.addClassName("details");
        NativeTableRow row = rows.get(entry.path());
        if (row != null) {
            body.addComponentAtIndex(body.indexOf(row) + 1, below);
            expanded(row, true);
        }
        details = below;
        unfolded = entry.path();
        return shown;
    }

    private static void expanded(NativeTableRow row, boolean whether) {
        row.getChildren()
                .flatMap(Component::getChildren)
                .filter(NativeButton.class::isInstance)
                .forEach(button -> button.getElement().setAttribute("aria-expanded", Boolean.toString(whether)));
    }
}
