package org.ganbook.page.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.ganbook.files.FilePath;

/** Asks for a name: Enter takes it. */
class NameForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Input name = new Input();

    /**
     * A form.
     *
     * @param question the key of what is asked
     * @param confirmation the key of the button
     * @param before the name that is there
     */
    NameForm(String question, String confirmation, String before, Consumer<String> taken, Runnable cancelled) {
        addClassName("name-form");
        name.setValue(before);
        // Enter comes before the change that it completes.
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.getElement().setAttribute("maxlength", Integer.toString(FilePath.LONGEST_NAME));
        NativeLabel label = new NativeLabel(getTranslation(question));
        label.add(name);
        onKey("Enter", () -> taken.accept(name.getValue()));
        onKey("Escape", cancelled);
        add(
                label,
                new NativeButton(getTranslation(confirmation), event -> taken.accept(name.getValue())),
                new NativeButton(getTranslation("files.cancel"), event -> cancelled.run()));
    }

    private void onKey(String key, Runnable action) {
        name.getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === '" + key + "' && !event.isComposing")
                .stopPropagation();
    }

    /** The part before the ending is marked: that is what people change. */
    void focusName() {
        name.getElement()
                .executeJs("this.focus(); const point = this.value.lastIndexOf('.');"
                        + " this.setSelectionRange(0, point > 0 ? point : this.value.length)");
    }
}
