package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody types lies in the browser's tab until the server has kept it, so that neither a reload nor a lost connection takes
 * it away. The server hears of text only after a pause in typing.
 */
public final class TabCopy {

    private static final String NAME = """
            const name = field => {
              const row = field.closest('tr'), items = row?.closest('[data-items]');
              const before = items ? items.dataset.items + ' ' + row.sectionRowIndex + ' ' : '';
              return before + field.dataset.field;
            };
            """;

    /** What a form that was never kept anywhere had in it comes back into the next one of its kind. */
    private static final String HOLD = NAME + """
            const read = () => JSON.parse(sessionStorage.getItem($0) ?? 'null');
            const left = read();
            if (left && (left.form === $1 || (left.fresh && $2)))
              for (const field of this.querySelectorAll('[data-field]')) {
                const typed = left.typed[name(field)];
                if (typed === undefined || field.value === typed) continue;
                field.value = typed;
                field.dispatchEvent(new Event('input'));
              }
            this.addEventListener('input', event => {
              const field = event.target.closest('[data-field]');
              if (!field) return;
              const now = read(), copy = now?.form === $1 ? now : {form: $1, fresh: $2, typed: {}};
              copy.typed[name(field)] = field.value;
              sessionStorage.setItem($0, JSON.stringify(copy));
            });
            """;

    /** Text that was typed since stays. */
    private static final String KEPT = """
            const copy = JSON.parse(sessionStorage.getItem($0) ?? 'null');
            if (!copy || (copy.form !== $1 && !copy.fresh)) return;
            for (const [name, text] of Object.entries($2))
              if (copy.typed[name] === text) delete copy.typed[name];
            sessionStorage.setItem($0, JSON.stringify({form: $1, fresh: false, typed: copy.typed}));
            """;

    private final Place place;
    private final Map<TextFieldBase<?, ?>, Supplier<String>> names = new LinkedHashMap<>();
    private final Map<TextFieldBase<?, ?>, String> known = new HashMap<>();

    /**
     * Where text is held.
     *
     * @param key tells people and pages apart
     * @param form tells one form on that page from the next
     * @param fresh whether the form was never kept anywhere
     * @param rows whether rows come back in their places, too
     */
    public record Place(String key, String form, boolean fresh, boolean rows) {}

    /** The copy of one form in this tab. */
    public TabCopy(Place place) {
        this.place = place;
    }

    /** Begins to hold the text of a form whose fields are on the page. */
    public void hold(Component form) {
        form.getElement().executeJs(HOLD, place.key(), place.form(), place.fresh());
    }

    /** Holds the text of a field or cell; its name is the one that the browser gives it, too. */
    void follow(Component field, String id, Supplier<String> name) {
        if (!(field instanceof TextFieldBase<?, ?> text)) return;
        text.getElement().setAttribute("data-field", id);
        names.put(text, name);
        known.put(text, text.getValue().toString());
    }

    /** Marks line items; whether their rows are held. */
    public boolean holdsRows(Component items, String id) {
        if (place.rows()) items.getElement().setAttribute("data-items", id);
        return place.rows();
    }

    /** The server has kept what it knows now. */
    public void kept() {
        ObjectNode fresh = JsonNodeFactory.instance.objectNode();
        names.forEach((text, name) -> {
            String value = text.getValue().toString();
            if (!value.equals(known.put(text, value))) fresh.put(name.get(), value);
        });
        UI.getCurrent().getPage().executeJs(KEPT, place.key(), place.form(), fresh);
    }
}
