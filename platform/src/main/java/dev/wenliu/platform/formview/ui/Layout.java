package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.wenliu.platform.filling.ui.FieldPart;
import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Section.Place;
import dev.wenliu.platform.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where the fields of a form stand: cards with two columns; what is switched off is not there, and neither is an empty card. */
final class Layout {

    private final FormLook look;
    private final FormSchema schema;
    private final Function<Field, FieldPart> parts;
    private final Map<String, Div> places = new LinkedHashMap<>();
    private final Map<Section, List<Div>> cards = new LinkedHashMap<>();

    Layout(FormLook look, FormSchema schema, Function<Field, FieldPart> parts) {
        this.look = look;
        this.schema = schema;
        this.parts = parts;
    }

    /** The card of a section; none where its reader may see nothing of it. */
    Optional<Section> card(dev.wenliu.platform.form.Section section, FieldRights rights) {
        List<Div> inside = section.places().stream()
                .flatMap(place -> place(place, rights, section.title()).stream())
                .toList();
        if (inside.isEmpty()) return Optional.empty();
        var fields = new Div();
        fields.addClassName("wl-fields");
        inside.forEach(fields::add);
        var card = new Section(new H2(look.label(section.title())), fields);
        card.addClassNames("wl-card", "wl-section");
        cards.put(card, inside);
        return Optional.of(card);
    }

    /** Shows what is there now. */
    void follow(Set<String> off) {
        places.forEach((field, place) -> place.setVisible(!off.contains(field)));
        cards.forEach((card, inside) -> card.setVisible(inside.stream().anyMatch(Div::isVisible)));
    }

    /** A field's place; line items are not named again below a title that names them. */
    private Optional<Div> place(Place place, FieldRights rights, Label title) {
        Optional<Field> field = schema.field(place.field()).filter(found -> rights.of(found) != FieldAccess.HIDDEN);
        return field.map(found -> {
            var spot = new Div(parts.apply(found).component());
            spot.addClassName("wl-field");
            if (place.columns() > 1) spot.addClassName("wl-field-wide");
            spot.setClassName("wl-field-named", found.label().equals(title));
            places.put(found.id(), spot);
            return spot;
        });
    }
}
