package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Checks the order of two dates or times of one form or one row: an end comes after its beginning, a last day not before the first. */
final class Order {

    private Order() {}

    static Optional<Sentence> check(Field field, List<Field> siblings, ObjectNode values) {
        String other = field.config().path("after").asString("");
        String earlier = values.path(other).asString("");
        String later = values.path(field.id()).asString("");
        if (other.isEmpty() || earlier.isEmpty() || later.isEmpty()) return Optional.empty();
        boolean day = field.type().equals(BuiltInType.DATE.code());
        int order = later.compareTo(earlier);
        if (order > 0 || (day && order == 0)) return tooLong(field, earlier, later);
        Label label = siblings.stream()
                .filter(sibling -> sibling.id().equals(other))
                .map(Field::label)
                .findFirst()
                .orElse(Label.of(other));
        return Optional.of(Sentence.of(day ? "form.not-before" : "form.after", label.zh(), label.en()));
    }

    /** An end that lies further from its beginning than the form's author allows. */
    private static Optional<Sentence> tooLong(Field field, String earlier, String later) {
        int most = field.config().path("maxDays").asInt(Integer.MAX_VALUE);
        Optional<LocalDate> first = Values.dayOf(earlier);
        Optional<LocalDate> last = Values.dayOf(later);
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        return days > most ? Optional.of(Sentence.of("form.range-long", most)) : Optional.empty();
    }
}
