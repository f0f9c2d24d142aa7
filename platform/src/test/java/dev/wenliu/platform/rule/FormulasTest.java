package dev.wenliu.platform.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.rule.Condition.Compare;
import dev.wenliu.platform.rule.Condition.Operator;
import dev.wenliu.platform.rule.Formula.Choose;
import dev.wenliu.platform.rule.Formula.Column;
import dev.wenliu.platform.rule.Formula.Constant;
import dev.wenliu.platform.rule.Formula.Days;
import dev.wenliu.platform.rule.Formula.Fold;
import dev.wenliu.platform.rule.Formula.Operation;
import dev.wenliu.platform.rule.Formula.Round;
import dev.wenliu.platform.rule.Formula.Together;
import dev.wenliu.platform.rule.Formula.Value;
import dev.wenliu.platform.scripting.Script;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormulasTest {

    @ParameterizedTest
    @CsvSource({
        "ADD,      0.1,  0.2,  0.3",
        "ADD,      '',   0.2,  0.2",
        "ADD,      '',   '',   ''",
        "ADD,      abc,  2,    2",
        "SUBTRACT, 5,    7.5,  -2.5",
        "SUBTRACT, 5,    '',   5",
        "SUBTRACT, '',   7.5,  -7.5",
        "MULTIPLY, 1.1,  1.1,  1.21",
        "MULTIPLY, 3,    '',   ''",
        "DIVIDE,   1,    8,    0.125",
        "DIVIDE,   1,    0,    ''",
        "DIVIDE,   1,    0.00, ''",
        "DIVIDE,   '',   2,    ''",
        "MIN,      3,    -4,   -4",
        "MIN,      3,    '',   3",
        "MAX,      3,    -4,   3",
        "ADD,      1e9,  1,    1",
        "ADD,      999999999999999.999999, 0.000001, 1000000000000000",
    })
    void takesTwoNumbersTogether(Operation operation, String a, String b, String expected) {
        var formula = new Together(operation, List.of(new Value("a"), new Value("b")));

        assertThat(text(formula, "{'a':'%s','b':'%s'}".formatted(a, b))).isEqualTo(expected);
    }

    @Test
    void thirdsAreExactOnceTheyAreRounded() {
        var third = new Together(Operation.DIVIDE, List.of(new Constant(BigDecimal.ONE), new Value("a")));
        var back = new Together(Operation.MULTIPLY, List.of(third, new Value("a")));

        assertThat(text(new Round(back, 6), "{'a':'3'}")).isEqualTo("1");
        assertThat(text(new Round(third, 2), "{'a':'3'}")).isEqualTo("0.33");
        assertThat(text(new Round(new Value("a"), 2), "{'a':'1.005'}")).isEqualTo("1.01");
    }

    @ParameterizedTest
    @CsvSource({"SUM, x, 3.5", "MIN, x, 1", "MAX, x, 2.5", "COUNT, x, 2", "COUNT, '', 3", "SUM, y, ''", "COUNT, y, 0"})
    void takesAColumnTogether(Fold fold, String column, String expected) {
        assertThat(text(new Column(fold, "rows", column), "{'rows':[{'x':'1'},{'x':'2.5'},{}]}"))
                .isEqualTo(expected);
    }

    @Test
    void noRowsComeToNothing() {
        assertThat(text(new Column(Fold.SUM, "rows", "x"), "{}")).isEmpty();
        assertThat(text(new Column(Fold.COUNT, "rows", ""), "{}")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, 2026-03-02, 4",
        "2026-02-27, 2026-02-27, 1",
        "2026-02-27T23:59, 2026-02-28T00:01, 2",
        "2026-03-02, 2026-02-27, ''",
        "2026-02-30, 2026-03-02, ''",
        "'', 2026-03-02, ''",
    })
    void countsDaysWithTheFirstAndTheLast(String from, String to, String expected) {
        String ends = "'from':'%s','to':'%s'".formatted(from, to);

        assertThat(text(new Days("from", "to"), "{" + ends + "}")).isEqualTo(expected);
        assertThat(text(Days.in("span"), "{'span':{" + ends + "}}")).isEqualTo(expected);
    }

    @Test
    void choosesByACondition() {
        var over = new Compare("a", Operator.GREATER, "10");
        var formula = new Choose(over, new Constant(BigDecimal.ONE), new Value("a"));

        assertThat(text(formula, "{'a':'11'}")).isEqualTo("1");
        assertThat(text(formula, "{'a':'9'}")).isEqualTo("9");
        assertThat(Formulas.fields(formula)).containsExactly("a");
    }

    private static String text(Formula formula, String json) {
        return Formulas.compute(formula, facts(json))
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static Facts facts(String json) {
        JsonNode document = JsonMapper.shared().readTree(json.replace('\'', '"'));
        return new Facts() {
            @Override
            public Kind kind(String field) {
                return Kind.NUMBER;
            }

            @Override
            public @Nullable JsonNode value(String field) {
                return document.get(field);
            }

            @Override
            public JsonNode answer(Script script) {
                return document;
            }
        };
    }
}
