package org.ganbook.page.share;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.ganbook.workspace.Shares;
import org.ganbook.workspace.Shares.Shared;

/** Shares a notebook or a cell by a link, and ends that. */
public class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    /** Where there is no safe clipboard, the link stands selected and can be copied by key. */
    private static final String COPY = """
            this.select();
            if (navigator.clipboard) navigator.clipboard.writeText(this.value);
            else document.execCommand('copy');""";

    private final transient Shares shares;
    private final transient Shared shared;

    public ShareDialog(Shares shares, Shared shared) {
        this.shares = shares;
        this.shared = shared;
        addClassName("share");
        setHeaderTitle(getTranslation("share.title"));
        getFooter().add(button("document.close", this::close));
        shares.token(shared).ifPresentOrElse(this::showLink, this::showOffer);
    }

    private NativeButton button(String word, Runnable action) {
        return new NativeButton(getTranslation(word), event -> action.run());
    }

    private void showOffer() {
        removeAll();
        NativeButton share = button("share.share", () -> showLink(shares.share(shared)));
        share.addClassName("primary");
        add(new Paragraph(getTranslation(shared.cell().isEmpty() ? "share.notebook" : "share.cell")), share);
    }

    private void showLink(String token) {
        removeAll();
        Input link = new Input();
        link.setReadOnly(true);
        link.getElement().setAttribute("aria-label", getTranslation("share.link"));
        // The server doesn't know the address that it is reached under; the page does.
        link.getElement()
                .executeJs("this.value = new URL($0, document.baseURI).href; this.select()", "shared/" + token);
        NativeButton copy = button("share.copy", () -> link.getElement().executeJs(COPY));
        copy.addClassName("primary");
        NativeButton end = button("share.end", () -> {
            shares.end(shared);
            showOffer();
        });
        Div row = new Div(link, copy);
        row.addClassName("link");
        add(new Paragraph(getTranslation("share.explanation")), row, end);
    }
}
