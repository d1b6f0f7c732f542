package org.ganbook.page.document;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.ganbook.notebook.NotebookId;
import org.ganbook.page.frame.CourseLink;
import org.ganbook.page.share.ShareDialog;
import org.ganbook.workspace.Shares;
import org.ganbook.workspace.Workspace;

/** What can be done with a notebook as a whole. */
class DocumentMenu extends Div {

    private static final long serialVersionUID = 1L;

    DocumentMenu(Workspace workspace, Shares shares, NotebookId id, DocumentPage page) {
        addClassName("document-menu");
        CourseLink all = CourseLink.toPlace("notebooks", new Text(getTranslation("notebooks.title")));
        all.addClassName("back");
        NativeButton history = new NativeButton(
                getTranslation("document.history"), event -> new HistoryDialog(workspace, id, page).open());
        NativeButton share = new NativeButton(
                getTranslation("share.title"), event -> new ShareDialog(shares, new Shares.Shared(id, "")).open());
        add(all, download(id, "ipynb"), new PageDownload(download(id, "html")), history, share);
    }

    private Anchor download(NotebookId id, String format) {
        Anchor anchor = new Anchor("export/" + id.chapter() + "." + format, getTranslation("document.as-" + format));
        anchor.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return anchor;
    }
}
