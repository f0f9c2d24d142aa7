package dev.wenliu.platform.filling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import java.util.List;

/** Fields in which somebody or a unit is chosen: by name, pinyin or initials, on the server, so that nobody's list is sent whole. */
final class Pickers {

    private final FormLook look;

    Pickers(FormLook look) {
        this.look = look;
    }

    ComboBox<Pick> of(BuiltInType type) {
        boolean person = type == BuiltInType.PERSON;
        var box = new SearchChoice<Pick>(person ? this::persons : this::units);
        box.setItemLabelGenerator(Pick::name);
        box.setRenderer(LitRenderer.<Pick>of("<div class='wl-pick'>${item.name}<span>${item.detail}</span></div>")
                .withProperty("name", Pick::name)
                .withProperty("detail", Pick::detail));
        box.setPlaceholder(look.text(person ? "form.ui.person" : "form.ui.department"));
        box.setClearButtonVisible(true);
        box.takeTyped();
        return box;
    }

    /** How a picker's value is written and read. */
    Shape<Pick> shape(BuiltInType type) {
        return new Shape<>(Pick::id, type == BuiltInType.PERSON ? this::person : this::unit);
    }

    private List<Pick> persons(String text, int most) {
        return look.tools().people().search(text, most).stream()
                .map(person -> Pick.of(person, look.tools().units(), look.locale()))
                .toList();
    }

    private List<Pick> units(String text, int most) {
        return look.tools().units().search(text, most).stream()
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
