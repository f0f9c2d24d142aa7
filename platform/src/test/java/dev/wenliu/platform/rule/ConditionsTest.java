package dev.wenliu.platform.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Condition.All;
import dev.wenliu.platform.rule.Condition.Any;
import dev.wenliu.platform.rule.Condition.Compare;
import dev.wenliu.platform.rule.Condition.Operand;
import dev.wenliu.platform.rule.Condition.Operator;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.ScriptReason;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER,  3.0,              =,  3,                true",
        "NUMBER,  10,               >,  9,                true",
        "NUMBER,  3,                >,  3,                false",
        "NUMBER,  3,                >=, 3.00,             true",
        "NUMBER,  0.1,              <,  0.10000000000001, true",
        "NUMBER,  -1,               <=, -1.0,             true",
        "NUMBER,  abc,              =,  3,                false",
        "NUMBER,  '',               !=, 3,                true",
        "NUMBER,  '',               <,  3,                false",
        "DATE,    2026-02-01,       >,  2026-01-31,       true",
        "DATE,    2026-02-01,       =,  2026-02-01,       true",
        "MOMENT,  2026-02-01T08:30, <,  2026-02-01T17:30, true",
        "TEXT,    a,                =,  a,                true",
        "TEXT,    a,                !=, b,                true",
        "TEXT,    a,                <,  b,                false",
        "CHOICE,  sick,             =,  sick,             true",
        "CHOICE,  sick,             !=, sick,             false",
        "OPAQUE,  a,                =,  a,                false",
    })
    void comparesByKind(Kind kind, String value, String sign, String constant, boolean expected) {
        boolean held = Conditions.hold(new Compare("f", operator(sign), constant), facts(kind, value, ""));

        assertThat(held).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,   2026-02-01, >,  2026-01-31, true",
        "NUMBER, 2,          <,  10,         true",
        "NUMBER, 2,          <,  '',         false",
        "NUMBER, 2,          !=, '',         true",
        "TEXT,   a,          =,  a,          true",
    })
    void comparesWithAnotherField(Kind kind, String value, String sign, String other, boolean expected) {
        var compare = new Compare("f", operator(sign), new Operand.Other("g"));

        assertThat(Conditions.hold(compare, facts(kind, value, other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"sick, true", "annual, true", "personal, false", "'', false"})
    void asksWhetherAValueIsOneOfSeveral(String value, boolean expected) {
        var in = new Compare("f", Operator.IN, new Operand.Values(List.of("sick", "annual")));

        assertThat(Conditions.hold(in, facts(Kind.CHOICE, value, ""))).isEqualTo(expected);
    }

    @Test
    void asksWhetherAnythingWasFilledInWhateverTheKind() {
        var filled = new Compare("f", Operator.FILLED, new Operand.None());
        var empty = new Compare("f", Operator.EMPTY, new Operand.None());

        for (Kind kind : Kind.values()) {
            assertThat(Conditions.hold(filled, facts(kind, "x", ""))).isTrue();
            assertThat(Conditions.hold(empty, facts(kind, "x", ""))).isFalse();
            assertThat(Conditions.hold(filled, facts(kind, "", ""))).isFalse();
            assertThat(Conditions.hold(empty, facts(kind, "", ""))).isTrue();
        }
    }

    @Test
    void combinesWithAllAndAny() {
        Facts facts = facts(Kind.NUMBER, "5", "");
        Condition more = new Compare("f", Operator.GREATER, "3");
        Condition less = new Compare("f", Operator.LESS, "3");

        assertThat(Conditions.hold(new All(List.of(more, less)), facts)).isFalse();
        assertThat(Conditions.hold(new Any(List.of(more, less)), facts)).isTrue();
        assertThat(Conditions.hold(new All(List.of(more, new Any(List.of(more)))), facts))
                .isTrue();
    }

    @Test
    void isBrokenOnlyWhereNothingIsLeftOpen() {
        Condition wrong = new Compare("f", Operator.GREATER, "9");
        Condition right = new Compare("f", Operator.GREATER, "3");
        Condition open = new Compare("f", Operator.GREATER, new Operand.Other("g"));
        Facts facts = facts(Kind.NUMBER, "5", "");

        assertThat(Conditions.broken(wrong, facts)).isTrue();
        assertThat(Conditions.broken(open, facts)).isFalse();
        assertThat(Conditions.broken(new All(List.of(wrong, open)), facts)).isTrue();
        assertThat(Conditions.broken(new All(List.of(right, open)), facts)).isFalse();
        assertThat(Conditions.broken(new Any(List.of(wrong, open)), facts)).isFalse();
    }

    @Test
    void unknownFieldNeverHolds() {
        assertThat(Conditions.hold(new Compare("h", Operator.EQUAL, "5"), facts(Kind.NUMBER, "5", "")))
                .isFalse();
    }

    @Test
    void namesTheFieldsItLooksAt() {
        Condition one = new Compare("f", Operator.LESS, new Operand.Other("g"));
        Condition two = new Compare("h", Operator.EQUAL, "1");

        assertThat(Conditions.fields(new All(List.of(one, new Any(List.of(two))))))
                .containsExactly("f", "g", "h");
    }

    @Test
    void scriptAnswersYesOrNo() {
        Facts facts = facts(Kind.NUMBER, "5", "");

        assertThat(Conditions.hold(scripted("true"), facts)).isTrue();
        assertThat(Conditions.hold(scripted("false"), facts)).isFalse();
        assertThat(Conditions.broken(scripted("false"), facts)).isTrue();
        assertThatThrownBy(() -> Conditions.hold(scripted("1"), facts))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(ScriptReason.NOT_YES_OR_NO);
                    assertThat(refusal.arguments()).containsExactly("长假", "长假");
                });
    }

    @Test
    void scriptLooksAtTheFieldsThatItNames() {
        assertThat(Conditions.fields(scripted("form.days > form?.most /* form.no */ && 'form.not' !== form . note")))
                .containsExactly("days", "most", "note");
    }

    private static Condition scripted(String text) {
        return new Condition.Scripted(new Script(Label.of("长假"), text));
    }

    private static Facts facts(Kind kind, String f, String g) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (!f.isEmpty()) document.put("f", f);
        if (!g.isEmpty()) document.put("g", g);
        return new Facts() {
            @Override
            public Kind kind(String field) {
                return field.equals("f") || field.equals("g") ? kind : Kind.OPAQUE;
            }

            @Override
            public @Nullable JsonNode value(String field) {
                return document.get(field);
            }

            @Override
            public JsonNode answer(Script script) {
                return JsonMapper.shared().readTree(script.text());
            }
        };
    }

    private static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
