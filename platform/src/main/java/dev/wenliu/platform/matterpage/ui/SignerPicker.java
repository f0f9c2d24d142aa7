package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.matterpage.Foresight.Choosable;
import dev.wenliu.platform.matterpage.PathEntry.Choosing;
import dev.wenliu.platform.matterpage.PathEntry.Chosen;
import dev.wenliu.platform.matterpage.PathEntry.Coming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persons chosen for a node, each with a way to take them back, and a box that finds more as long as more may be chosen. */
final class SignerPicker extends Div {

    private final transient Choosing choosing;
    private final transient Function<String, List<Choosable>> find;
    private final SearchChoice<Choosable> box;
    private transient Consumer<List<PersonId>> listener = chosen -> {};

    SignerPicker(Coming.Kind kind, Choosing choosing, Function<String, List<Choosable>> find) {
        this.choosing = choosing;
        this.find = find;
        this.box = new SearchChoice<>((text, most) -> free(text).limit(most).toList());
        addClassName("wl-picker");
        choosing.chosen().forEach(person -> add(line(person)));
        if (choosing.chosen().size() < choosing.most()) add(box(kind));
    }

    /** Runs with the new choice after each change. */
    void onChoice(Consumer<List<PersonId>> action) {
        listener = action;
    }

    /** Shows what is wrong; null for nothing. */
    void complain(@Nullable String message) {
        box.setInvalid(message != null);
        box.setErrorMessage(message);
    }

    void focus() {
        if (box.isAttached() || box.getParent().isPresent()) box.focus();
    }

    private Div line(Chosen person) {
        var words = new Div(strong(person.name()), quiet(getTranslation("task.choice.yours")));
        words.addClassName("wl-path-signer-words");
        var remove = new Button(Glyph.CLOSE.icon(), click -> change(persons -> persons.remove(person.id())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        String label = getTranslation("task.choice.remove", person.name());
        remove.setAriaLabel(label);
        remove.setTooltipText(label);
        var line = new Div(new PersonAvatar(person.name()), words, remove);
        line.addClassName("wl-path-signer");
        return line;
    }

    private ComboBox<Choosable> box(Coming.Kind kind) {
        String words = getTranslation("task.choice." + kind.name());
        box.setPlaceholder(words);
        box.setAriaLabel(words);
        box.setHelperText(helper());
        box.setClearButtonVisible(false);
        box.setItemLabelGenerator(Choosable::name);
        box.setRenderer(new ComponentRenderer<>(person -> new PersonLabel(person.name(), person.unit())));
        box.addValueChangeListener(change -> {
            if (change.getValue() != null)
                change(persons -> persons.add(change.getValue().id()));
        });
        return box;
    }

    private Stream<Choosable> free(String text) {
        Set<PersonId> taken = choosing.chosen().stream().map(Chosen::id).collect(Collectors.toSet());
        return find.apply(text).stream().filter(person -> !taken.contains(person.id()));
    }

    private @Nullable String helper() {
        if (choosing.least() == 0) return getTranslation("task.choice.optional", choosing.most());
        if (choosing.most() == 1) return null;
        return getTranslation(
                "task.choice.several",
                choosing.least(),
                choosing.most(),
                choosing.chosen().size());
    }

    private void change(Consumer<List<PersonId>> how) {
        List<PersonId> persons =
                new ArrayList<>(choosing.chosen().stream().map(Chosen::id).toList());
        how.accept(persons);
        listener.accept(persons);
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("wl-path-name");
        return span;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
