package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.kernel.PersonId;
import java.util.List;
import java.util.function.Function;

/** Fields in which somebody or a unit is chosen: by name, pinyin or initials, on the server, so that nobody's list is sent whole. */
final class Pickers {

    private final FormLook look;

    Pickers(FormLook look) {
        this.look = look;
    }

    ComboBox<Pick> of(BuiltInType type) {
        var box = new ComboBox<Pick>();
        boolean person = type == BuiltInType.PERSON;
        Function<Query<Pick, String>, List<Pick>> found = person ? this::persons : this::units;
        box.setItems(query -> found.apply(query).stream());
        box.setItemLabelGenerator(Pick::name);
        box.setRenderer(LitRenderer.<Pick>of("<div class='wl-pick'>${item.name}<span>${item.detail}</span></div>")
                .withProperty("name", Pick::name)
                .withProperty("detail", Pick::detail));
        box.setPlaceholder(look.text(person ? "form.ui.person" : "form.ui.department"));
        box.setClearButtonVisible(true);
        box.addCustomValueSetListener(typed -> take(box, typed.getDetail(), person));
        box.addClassName("wl-picker");
        return box;
    }

    /** What was typed and left is taken where it can mean only one; else the field shows again what it held. */
    private void take(ComboBox<Pick> box, String typed, boolean person) {
        var query = new Query<Pick, String>(0, 2, List.of(), null, typed);
        List<Pick> found = person ? persons(query) : units(query);
        Pick held = box.getValue();
        box.clear();
        box.setValue(found.size() == 1 ? found.getFirst() : held);
    }

    /** How a picker's value is written and read. */
    Shape<Pick> shape(BuiltInType type) {
        return new Shape<>(Pick::id, type == BuiltInType.PERSON ? this::person : this::unit);
    }

    private List<Pick> persons(Query<Pick, String> query) {
        return look.tools().people().search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset())
                .map(person -> Pick.of(person, look.tools().units(), look.locale()))
                .toList();
    }

    private List<Pick> units(Query<Pick, String> query) {
        return look.tools().units().search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset())
                .map(unit -> Pick.of(unit, look.tools().units(), look.locale()))
                .toList();
    }

    private Pick person(String id) {
        return look.tools()
                .people()
                .find(new PersonId(Long.parseLong(id)))
                .map(person -> Pick.of(person, look.tools().units(), look.locale()))
                .orElseGet(() -> new Pick(id, id, ""));
    }

    private Pick unit(String code) {
        return look.tools()
                .units()
                .byCode(code)
                .map(unit -> Pick.of(unit, look.tools().units(), look.locale()))
                .orElseGet(() -> new Pick(code, code, ""));
    }
}
