package dev.wenliu.platform.form;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Formula;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a form says about a field beyond its type.
 *
 * @param when the field is there only while this holds (条件字段); null: always
 * @param formula how it is computed; null: somebody fills it
 * @param demands what must hold before the form is accepted
 */
public record FieldRules(@Nullable Condition when, @Nullable Formula formula, List<Demand> demands) {

    /** Nothing beyond the type. */
    public static final FieldRules NONE = new FieldRules(null, null, List.of());

    public FieldRules {
        demands = List.copyOf(demands);
    }

    /** All conditions that the rules name directly. */
    public List<Condition> conditions() {
        return Stream.concat(Stream.ofNullable(when), demands.stream().map(Demand::must))
                .toList();
    }

    /** What must hold, and what its reader is told when it does not; a comparison with an empty field is left open. */
    public record Demand(Condition must, Label message) {}
}
