package org.ganbook.page.start;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;

@Route("")
@NpmPackage(value = "katex", version = "0.19.1")
@JsModule("./formula/gb-formula.ts")
@Tag("main")
public class StartView extends Div {
    public StartView() {
        setText("hello");
        Element e = new Element("gb-formula");
        e.setText("x^2");
        getElement().appendChild(e);
    }
}
