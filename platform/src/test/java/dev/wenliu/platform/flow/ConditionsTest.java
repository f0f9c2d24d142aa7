package dev.wenliu.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.Condition.All;
import dev.wenliu.platform.flow.Condition.Any;
import dev.wenliu.platform.flow.Condition.Compare;
import dev.wenliu.platform.flow.Condition.Operator;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "number,   3.0,              =,  3,                true",
        "number,   10,               >,  9,                true",
        "number,   3,                >,  3,                false",
        "number,   3,                >=, 3.00,             true",
        "number,   0.1,              <,  0.10000000000001, true",
        "number,   -1,               <=, -1.0,             true",
        "number,   abc,              =,  3,                false",
        "number,   '',               !=, 3,                true",
        "number,   '',               <,  3,                false",
        "date,     2026-02-01,       >,  2026-01-31,       true",
        "date,     2026-02-01,       =,  2026-02-01,       true",
        "datetime, 2026-02-01T08:30, <,  2026-02-01T17:30, true",
        "text,     a,                =,  a,                true",
        "text,     a,                !=, b,                true",
        "text,     a,                <,  b,                false",
        "choice,   sick,             =,  sick,             true",
        "choice,   sick,             !=, sick,             false",
        "vehicle:vehicle, a,         =,  a,                false",
    })
    void comparesByType(String type, String value, String sign, String constant, boolean expected) {
        var document = JsonNodeFactory.instance.objectNode();
        if (!value.isEmpty()) document.put("f", value);

        boolean held = Conditions.hold(new Compare("f", operator(sign), constant), form(type), new FormData(document));

        assertThat(held).isEqualTo(expected);
    }

    @Test
    void combinesWithAllAndAny() {
        var data = new FormData(JsonNodeFactory.instance.objectNode().put("f", "5"));
        Condition more = new Compare("f", Operator.GREATER, "3");
        Condition less = new Compare("f", Operator.LESS, "3");

        assertThat(Conditions.hold(new All(List.of(more, less)), form("number"), data))
                .isFalse();
        assertThat(Conditions.hold(new Any(List.of(more, less)), form("number"), data))
                .isTrue();
        assertThat(Conditions.hold(new All(List.of(more, new Any(List.of(more)))), form("number"), data))
                .isTrue();
    }

    @Test
    void unknownFieldNeverHolds() {
        var data = new FormData(JsonNodeFactory.instance.objectNode().put("g", "5"));

        assertThat(Conditions.hold(new Compare("g", Operator.EQUAL, "5"), form("number"), data))
                .isFalse();
    }

    private static FormSchema form(String type) {
        var config = JsonNodeFactory.instance.objectNode();
        return new FormSchema(List.of(new Field("f", type, Label.of("f"), null, config, List.of())), List.of());
    }

    private static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
