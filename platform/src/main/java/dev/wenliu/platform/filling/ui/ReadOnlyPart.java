package dev.wenliu.platform.filling.ui;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that its reader cannot change: nobody fills it, and nobody there could mend what is wrong with it. */
public interface ReadOnlyPart extends FieldPart {

    @Override
    default boolean fillable() {
        return false;
    }

    @Override
    default @Nullable JsonNode value() {
        return null;
    }

    @Override
    default void onChange(Runnable action) {
        // nobody can change it
    }

    @Override
    default void complain(@Nullable String sentence) {
        // nobody here could mend it
    }

    @Override
    default void focus() {
        component().scrollIntoView();
    }
}
