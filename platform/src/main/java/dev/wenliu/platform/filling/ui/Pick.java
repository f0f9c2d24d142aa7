package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.ArrayDeque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or a unit in a picker.
 *
 * @param id what the form keeps
 * @param detail what tells two of the same name apart
 */
record Pick(String id, String name, String detail) {

    static Pick of(Person person, Units units, Locale locale) {
        String unit = name(units.get(person.unit()), locale);
        String detail = person.title().isEmpty() ? unit : unit + " · " + person.title();
        return new Pick(person.id().toString(), person.name(), detail);
    }

    static Pick of(Unit unit, Units units, Locale locale) {
        var above = new ArrayDeque<String>();
        @Nullable UnitId parent = unit.parent();
        while (parent != null) {
            Unit next = units.get(parent);
            parent = next.parent();
            if (parent != null) above.addFirst(name(next, locale));
        }
        return new Pick(unit.code(), name(unit, locale), String.join(" / ", above));
    }

    private static String name(Unit unit, Locale locale) {
        return locale.getLanguage().equals("en") && !unit.nameEn().isEmpty() ? unit.nameEn() : unit.name();
    }
}
