package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import java.util.Objects;

/** A choice among what a search on the server finds, page by page while its reader scrolls, so that no list is sent whole. */
public final class SearchChoice<T> extends ComboBox<T> {

    private final SerializableBiFunction<String, Integer, List<T>> search;

    /** What is found for a text, the best first, and no more than a number of them. */
    public SearchChoice(SerializableBiFunction<String, Integer, List<T>> search) {
        this.search = search;
        setItems(query -> {
            // Whoever asks for everything asks with the largest limit there is, and no search finds more than that.
            int most = (int) Math.min(Integer.MAX_VALUE, (long) query.getOffset() + query.getLimit());
            List<T> found = search.apply(query.getFilter().orElse(""), most);
            return found.subList(Math.min(query.getOffset(), found.size()), found.size()).stream();
        });
    }

    /** Takes what was typed and left where it can mean only one, and else shows again what it held. */
    public void takeTyped() {
        addCustomValueSetListener(typed -> {
            List<T> found = search.apply(typed.getDetail(), 2);
            T held = getValue();
            T meant = found.size() == 1 ? found.getFirst() : held;
            if (Objects.equals(meant, held)) clear(); // the box shows what was typed until its value changes
            setValue(meant);
        });
    }
}
