package org.ganbook.page.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;

/** What can be done with a file or a folder: stands below its line. */
class EntryDetails extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|bmp)");
    private static final long LARGEST_PICTURE = 20L << 20;

    private final FilesView page;
    private final Entry entry;
    private final Div form = new Div();

    EntryDetails(FilesView page, Entry entry) {
        this.page = page;
        this.entry = entry;
        if (!entry.folder()
                && entry.bytes() <= LARGEST_PICTURE
                && PICTURE.matcher(entry.name()).matches()) {
            add(preview());
        }
        add(paths(), buttons(), form);
    }

    private Component preview() {
        Image image = new Image(address(), getTranslation("files.preview", entry.name()));
        image.addClassName("preview");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private String address() {
        return "file?path="
                + URLEncoder.encode(entry.path().toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private Component paths() {
        Div paths = new Div();
        paths.addClassName("paths");
        paths.add(new Span(getTranslation("files.in-cells")), path(entry.path().toString()));
        if (!entry.readOnly()) {
            paths.add(path(entry.path().inDrive()));
        }
        return paths;
    }

    private Component path(String text) {
        NativeButton copy = new NativeButton(getTranslation("files.copy"));
        copy.addClassName("copy");
        copy.getElement()
                .setAttribute("data-text", text)
                .setAttribute("aria-label", getTranslation("files.copy") + ": " + text);
        return new Paragraph(new Code(text), copy);
    }

    private Component buttons() {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        if (!entry.folder()) {
            Anchor download = new Anchor(address(), getTranslation("files.download"));
            download.addClassName("download");
            download.getElement().setAttribute("download", entry.name()).setAttribute("router-ignore", true);
            buttons.add(download);
        }
        if (!entry.readOnly()) {
            buttons.add(
                    button("files.rename", this::rename),
                    button("files.move", this::move),
                    button("files.delete", () -> page.delete(entry)));
        }
        return buttons;
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), event -> action.run());
        button.addClassName(key.substring(key.indexOf('.') + 1));
        return button;
    }

    void rename() {
        form.removeAll();
        NameForm asked = new NameForm(
                "files.new-name",
                "files.rename",
                entry.name(),
                name -> page.move(entry, () -> entry.path().parent().freshChild(name)),
                form::removeAll);
        form.add(asked);
        asked.focusName();
    }

    private void move() {
        form.removeAll();
        Element choice = new Element("select");
        option(choice, FilePath.ROOT, getTranslation("files.title"));
        List<FilePath> folders = page.folders().stream()
                .filter(folder -> !folder.startsWith(entry.path()))
                .toList();
        folders.forEach(folder -> option(choice, folder, folder.toString()));
        choice.setProperty("value", entry.path().parent().toString());
        choice.addPropertyChangeListener("value", "change", event -> {});
        NativeLabel label = new NativeLabel(getTranslation("files.to-folder"));
        label.getElement().appendChild(choice);
        HtmlContainer asked = new Div(
                label,
                button("files.move", () -> {
                    FilePath to = FilePath.parse(choice.getProperty("value", ""));
                    page.move(entry, () -> to.child(entry.name()));
                }),
                button("files.cancel", form::removeAll));
        asked.addClassName("name-form");
        form.add(asked);
        choice.executeJs("this.focus()");
    }

    private static void option(Element choice, FilePath folder, String words) {
        choice.appendChild(
                new Element("option").setAttribute("value", folder.toString()).setText(words));
    }
}
