package dev.wenliu.platform.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ScriptsTest {

    private static final Scripts SCRIPTS = new Scripts();
    private static final String FORM =
            "{\"days\":3.5,\"kind\":\"annual\",\"from\":\"2026-02-27\",\"to\":\"2026-03-02\",\"note\":null,"
                    + "\"items\":[{\"name\":\"a\",\"price\":0.1},{\"name\":\"b\",\"price\":0.2},{\"name\":\"c\"}]}";

    @AfterAll
    static void end() {
        SCRIPTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            form.days > 3 && form.kind === 'annual'                                   | true
            form.days * 2                                                             | 7
            form.note                                                                 | null
            form.note?.length ?? 'none'                                               | "none"
            if (form.days > 3) return 'long'; return 'short'                          | "long"
            const half = form.days / 2; return half                                   | 1.75
            let n = 0; for (const i of form.items) n += i.name.length; return n       | 3
            form.items.map(i => i.name).join('+')                                     | "a+b+c"
            form.items.filter(i => i.price > 0.1).length                              | 1
            sum(form.items, 'price')                                                  | 0.3
            sum([0.1, 0.2, 1e-7])                                                     | 0.3000001
            round(1.005, 2)                                                           | 1.01
            round(-2.5)                                                               | -3
            days(form.from, form.to)                                                  | 4
            days({from: form.from, to: form.from})                                    | 1
            days(form.to, form.from)                                                  | null
            days(form.note, form.to)                                                  | null
            row                                                                       | null
            new Date('2026-02-28T12:00:00Z').getUTCDay()                              | 6
            new Date(2026, 0, 31).toISOString()                                       | "2026-01-31T00:00:00.000Z"
            [...new Set(form.items.map(i => i.name))].length                          | 3
            [[1, [2]], 3].flat(9).concat([4], 5)                                      | [1,2,3,4,5]
            'a-b-c'.replaceAll('-', '+').replace(/a/, '$&$&')                         | "aa+b+c"
            Array.from('abc', (c, i) => c + i)                                        | ["a0","b1","c2"]
            [3, 1, 2].toSorted((a, b) => a - b)                                       | [1,2,3]
            ({days: form.days, again: [true, null]})                                  | {"days":3.5,"again":[true,null]}
            """)
    void answers(String script, String expected) {
        assertThat(evaluate(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            form.days >                    | SYNTAX
            return form.days >             | SYNTAX
            1 2                            | SYNTAX
            form.nothing.length            | FAILED
            throw new Error('no')          | SYNTAX
            throw new Error('no'); return  | FAILED
            0 / 0                          | FAILED
            () => 1                        | FAILED
            (async () => 1)()              | FAILED
            new Date()                     | FAILED
            Date.now()                     | FAILED
            Math.random()                  | FAILED
            """)
    void refuses(String script, ScriptReason reason) {
        assertThatThrownBy(() -> evaluate(script))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void refusalNamesThePlaceAndTheLine() {
        var script = new Script(new Label("总价", "total"), "const a = 1;\nreturn a.b.c");

        assertThatThrownBy(() -> SCRIPTS.evaluate(script, given(form())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly(
                                        "总价", "total", "2", "TypeError: Cannot read property 'c' of undefined"));
    }

    @Test
    void scriptLongerThanTheLimitIsRefused() {
        assertThatThrownBy(() -> evaluate("1" + " ".repeat(4_000)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScriptReason.TOO_LONG));
    }

    /** Closing the brackets around the script would let it keep something for its next evaluation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1);}); var kept = 1; (function(){return (2",
                "1);}), ((n) => function(){return (++n",
                "}); let kept = 1; (function(form){ return 1",
                "}, (n => function(){ return ++n })(0) || function(){ return 1",
                "}}, {m(){ return 1",
                "}}), class {m(){ return 1",
                "} [(n => n)(0)] = (n => function(){ return ++n })(0) || function(){ return 1",
                "} kept(){} m2(form){ return 1",
                "return 1 } , function(form) { return 2",
                "1]; }), (n => function(){ return [++n",
                "return `${'}'}` } }) //",
                "return 1 /* ",
            })
    void scriptCannotLeaveItsBrackets(String script) {
        assertThatThrownBy(() -> evaluate(script))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScriptReason.SYNTAX));
    }

    @Test
    void manyPeopleEvaluateAtOnce() throws InterruptedException, ExecutionException {
        List<Callable<String>> asked = IntStream.range(0, 200)
                .mapToObj(i -> (Callable<String>) () -> SCRIPTS.evaluate(script("form.n + 0.5"), given(number(i)))
                        .toString())
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = people.invokeAll(asked);

            for (int i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo(String.valueOf(i + 0.5));
        }
    }

    @Test
    void formOfManyRowsIsNoProblem() {
        var values = form();
        var rows = values.putArray("items");
        for (int i = 0; i < 200; i++)
            rows.addObject().put("name", "n".repeat(200)).put("price", 0.01);

        assertThat(SCRIPTS.evaluate(script("sum(form.items, 'price')"), given(values))
                        .decimalValue())
                .isEqualTo("2");
    }

    private static String evaluate(String text) {
        return SCRIPTS.evaluate(script(text), given(form())).toString();
    }

    private static Script script(String text) {
        return new Script(Label.of("测试"), text);
    }

    private static ObjectNode given(ObjectNode form) {
        return JsonMapper.shared().createObjectNode().set("form", form);
    }

    private static ObjectNode number(int n) {
        return JsonMapper.shared().createObjectNode().put("n", n);
    }

    private static ObjectNode form() {
        return (ObjectNode) JsonMapper.shared().readTree(FORM);
    }
}
