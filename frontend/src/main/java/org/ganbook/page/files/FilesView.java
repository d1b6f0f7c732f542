package org.ganbook.page.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.ganbook.files.Deleted;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.LearnerFiles;
import org.ganbook.learner.Learner;
import org.ganbook.page.frame.CourseFrame;
import org.ganbook.page.frame.CourseLink;

/** The learner's files, one folder at a time; the address names it. */
@Route(value = "files", layout = CourseFrame.class)
@Tag("gb-files")
@JsModule("./files/gb-files.ts")
public class FilesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "folder";

    @SuppressWarnings("serial") // views are never written anywhere
    private final LearnerFiles files;

    private final Learner learner;
    private final Nav crumbs = new Nav();
    private final UploadElement uploads = new UploadElement(this::refresh);
    private final NativeButton newFolder;
    private final Div form = new Div();
    private final Notice notice = new Notice();
    private final EntryTable table = new EntryTable(this);
    private final Paragraph empty = new Paragraph();
    private final NativeButton more;
    private final RoomBar room = new RoomBar();
    private final DeletedList deleted = new DeletedList(this);
    private FilePath folder = FilePath.ROOT;

    public FilesView(LearnerFiles files, Learner learner) {
        this.files = files;
        this.learner = learner;
        newFolder = new NativeButton(getTranslation("files.new-folder"), event -> askForFolder());
        newFolder.addClassName("new-folder");
        more = new NativeButton(getTranslation("files.show-more"), event -> showMore());
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("files.crumbs"));
        empty.addClassName("empty");
        Div tools = new Div(uploads, newFolder);
        tools.addClassName("tools");
        HtmlContainer main = new HtmlContainer("main");
        main.setId("content");
        main.addClassNames("chapter", "files");
        main.add(new H1(getTranslation("files.title")), crumbs, tools, form, notice, table, empty, more, room, deleted);
        Paragraph about = new Paragraph(getTranslation("files.about"));
        about.addClassName("about");
        main.add(about);
        add(main);
        getElement().addEventListener("look-again", event -> refresh());
    }

    /** The page of a folder, relative to the site's base. */
    static String address(FilePath folder) {
        return folder.isRoot()
                ? "files"
                : "files?" + FOLDER + "="
                        + URLEncoder.encode(folder.toString(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FOLDER)
                .orElse("");
        notice.clear();
        form.removeAll();
        table.reset();
        try {
            folder = FilePath.parse(asked);
            boolean course = !folder.isRoot() && files.find(learner, folder).readOnly();
            uploads.into(folder, course);
            newFolder.setVisible(!course);
        } catch (FilesException e) {
            folder = FilePath.ROOT;
            uploads.into(folder, false);
            newFolder.setVisible(true);
            notice.show(e);
        }
        showCrumbs();
        refresh();
    }

    private void showCrumbs() {
        OrderedList places = new OrderedList();
        for (int depth = 0; depth <= folder.names().size(); depth++) {
            FilePath place = new FilePath(folder.names().subList(0, depth));
            String name = place.isRoot() ? getTranslation("files.title") : place.name();
            Component shown = depth == folder.names().size()
                    ? new Span(name)
                    : CourseLink.toPlace(address(place), new Text(name));
            if (depth == folder.names().size()) {
                shown.getElement().setAttribute("aria-current", "page");
            }
            places.add(new ListItem(shown));
        }
        crumbs.removeAll();
        crumbs.add(places);
        crumbs.setVisible(!folder.isRoot());
    }

    /** Reads the folder again. */
    private void refresh() {
        try {
            List<Entry> entries = files.list(learner, folder).stream()
                    .filter(entry -> !entry.name().startsWith("."))
                    .toList();
            boolean changed = table.show(entries);
            boolean course = !newFolder.isVisible();
            empty.setText(getTranslation(course ? "files.empty.datasets" : "files.empty"));
            empty.setVisible(entries.stream().allMatch(entry -> entry.readOnly() && !course));
            more.setVisible(table.hasMore());
            room.show(files.use(learner));
            List<Deleted> gone = files.deleted(learner);
            deleted.show(gone);
            if (changed || !gone.isEmpty()) {
                getElement().callJsFunction("shown");
            }
        } catch (FilesException e) {
            notice.show(e);
        }
    }

    private void showMore() {
        table.showMore();
        more.setVisible(table.hasMore());
        getElement().callJsFunction("shown");
    }

    /** Does something and shows what has changed, or why it can't be done. */
    private void attempt(Runnable action) {
        notice.clear();
        try {
            action.run();
        } catch (FilesException e) {
            notice.show(e);
        }
        refresh();
    }

    private void askForFolder() {
        form.removeAll();
        NameForm asked = new NameForm("files.folder-name", "files.create", "", this::makeFolder, form::removeAll);
        form.add(asked);
        asked.focusName();
    }

    private void makeFolder(String name) {
        attempt(() -> {
            files.makeFolder(learner, folder.freshChild(name.strip()));
            form.removeAll();
        });
    }

    List<FilePath> folders() {
        return files.folders(learner);
    }

    /** @param to throws when the new name won't do */
    void move(Entry entry, Supplier<FilePath> to) {
        attempt(() -> {
            FilePath place = to.get();
            files.move(learner, entry.path(), place);
            boolean renamed = place.parent().equals(entry.path().parent());
            notice.show(getTranslation(
                    renamed ? "files.renamed" : "files.moved",
                    entry.name(),
                    renamed ? place.name() : place.parent().isRoot() ? getTranslation("files.title") : place.parent()));
        });
    }

    void delete(Entry entry) {
        attempt(() -> {
            Deleted gone = files.delete(learner, entry.path());
            notice.show(
                    getTranslation("files.was-deleted", entry.name()),
                    getTranslation("files.undo"),
                    () -> restore(gone));
        });
    }

    void restore(Deleted item) {
        attempt(() -> {
            FilePath place = files.restore(learner, item);
            notice.show(getTranslation("files.restored", place));
        });
    }

    void emptyTrash() {
        attempt(() -> files.emptyTrash(learner));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("files.title");
    }
}
