package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A box to search a list while typing. */
public final class SearchBox extends TextField {

    private static final int PAUSE_IN_TYPING = 250;

    /** A box that tells what it looks for and hands on what was typed. */
    public SearchBox(String placeholder, String text, Consumer<String> search) {
        addClassName("wl-search-box");
        setPlaceholder(placeholder);
        setAriaLabel(placeholder);
        setPrefixComponent(Glyph.SEARCH.icon());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_TYPING);
        setValue(text);
        addValueChangeListener(change -> {
            if (change.isFromClient()) search.accept(change.getValue());
        });
    }
}
