package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;

/** Fields that belong together. */
abstract class WishPart extends Div {

    WishPart() {
        addClassName("wl-wish-fields");
    }

    /** Whether the field is filled; marks it where it is not. */
    final <F extends HasValue<?, ?> & HasValidation> boolean filled(F field) {
        Object value = field.getValue();
        boolean filled = value instanceof String text ? !text.isBlank() : value != null;
        field.setInvalid(!filled);
        if (!filled) field.setErrorMessage(getTranslation("kernel.missing"));
        return filled;
    }
}
