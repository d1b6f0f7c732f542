package org.ganbook.page;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;

/**
 * What all pages share: how they are pushed to and what they look like. Each style sheet is named here, because Vaadin
 * does not notice a change in one that another one imports.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@CssImport("./styles/tokens.css")
@CssImport("./styles/page.css")
@CssImport("./styles/frame.css")
@CssImport("./styles/prose.css")
@CssImport("./styles/editor.css")
@CssImport("./styles/cell.css")
@CssImport("./styles/monitor.css")
@CssImport("./styles/typing.css")
@CssImport("./styles/session.css")
@CssImport("./styles/exercise.css")
@CssImport("./styles/live.css")
@CssImport("./styles/start.css")
@CssImport("./styles/document.css")
@CssImport("./styles/files.css")
@CssImport("./styles/import.css")
@CssImport("./styles/print.css")
public class GanbookPages implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
