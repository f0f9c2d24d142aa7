package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.filling.LiveForm.Moment;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One field on the page: how it looks, what it holds, what is wrong with it. */
public interface FieldPart {

    /** What stands on the page. */
    Component component();

    /** What it holds now, or null when it is empty. */
    @Nullable JsonNode value();

    /** Whether its reader may change it. */
    default boolean fillable() {
        return true;
    }

    /** What it holds while somebody still fills it; line items with rows that are empty yet. */
    default @Nullable JsonNode typed() {
        return value();
    }

    /** What a draft keeps of it: what was typed, also where it cannot be read as a value. */
    default @Nullable JsonNode begun() {
        return typed();
    }

    /** Text that is typed here is held in the browser until the server has kept it. */
    default void holdIn(TabCopy copy, String id, Supplier<String> name) {
        copy.follow(component(), id, name);
    }

    /** The form as a whole changed: what is computed or switched off inside is shown so. */
    default void follow(Moment moment) {
        // most parts stand for themselves
    }

    /** Runs the action whenever its reader changes it. */
    void onChange(Runnable action);

    /** Shows what is wrong, or that nothing is. */
    void complain(@Nullable String sentence);

    /** Puts the cursor into it. */
    void focus();

    /** What is wrong with text that cannot be read as a value at all, such as letters in a number. */
    default Optional<String> unreadable() {
        return Optional.empty();
    }

    /** The cell of a row, for line items; rows count as {@link #value} lists them. */
    default Optional<FieldPart> cell(int row, String column) {
        return Optional.empty();
    }
}
