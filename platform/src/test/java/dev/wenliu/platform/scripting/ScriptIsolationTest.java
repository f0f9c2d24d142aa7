package dev.wenliu.platform.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Scripts share contexts, and nothing else: whatever one does and hides, the next one finds the world as it was made. */
class ScriptIsolationTest {

    /** Everything that a script can reach, and how it answers, as one text. */
    private static final String WORLD = """
            const seen = new Set(), lines = [];
            const things = [Object, Array, String, Number, Boolean, RegExp, Date, Map, Set, Error, RangeError, TypeError, Math, JSON,
              isFinite, isNaN, parseFloat, parseInt, days, round, sum, [], '', /x/, {}, () => 1, function* () {}, [].values()];
            for (const thing of things)
              for (const name of ['prototype', 'constructor', 'kept', 'map', 'filter', 'split', 'exec', 'next', 'toString', 'length'])
                lines.push(typeof thing[name]);
            let undeclared = 'none';
            try { undeclared = kept } catch (e) { undeclared += typeof e.constructor.kept }
            return [lines.join(), undeclared, typeof this, [3, 1, 2].map(n => n * 2).sort().join(), 'a-b'.split('-').length,
              JSON.stringify({a: 1}), Math.max(1, 2), sum([1, 2]), /b/.exec('abc').index].join('|')""";

    private final Scripts scripts = new Scripts(ScriptLimits.USUAL, 1);

    @AfterEach
    void end() {
        scripts.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.prototype.kept = 1",
                "Array.prototype.kept = 1; Array.prototype.map = () => []",
                "Object.assign(Array.prototype, {kept: 1})",
                "[].constructor.kept = 1",
                "for (const e of [() => none, () => null.x, () => [].at.call(1), () => 'x'.repeat(-1)]) try { e() } catch (f) { try { f.constructor.kept = 1 } catch {} }",
                "(() => 1).__proto__ = {kept: 1}",
                "(function* () {})().constructor",
                "class Kept extends Array { map() { return 1 } } new Kept(1, 2).map(n => n)",
                "class Kept extends Map { } Kept.kept = 1; new Kept([[1, 2]]).constructor.kept = 2",
                "[].values().next.kept = 1",
                "form.kept = 1; form.constructor.kept = 1",
                "kept = 1",
                "this.kept = 1",
                "var kept = 1; let map = 2; function split() {}",
                "delete Object.keys; delete Array.prototype.map",
                "const d = new Date(0); d.setFullYear(1999); d.constructor.kept = 1",
                "/b/.test('abc'); RegExp.kept = 1",
                "(t => { t.kept = 1 })`x`",
                "const p = (async () => { await 1; kept = 1 })(); p.kept = 1; p.constructor.kept = 1",
                "JSON.parse('{\"__proto__\": {\"kept\": 1}}').kept",
                "Object.freeze(form.constructor); Math.max = 1; sum.kept = 1; days = 1",
            })
    void nextScriptFindsTheWorldAsItWas(String deed) {
        String before = evaluate(WORLD);

        evaluate("try { " + deed + " } catch { } return 1");

        assertThat(evaluate(WORLD)).isEqualTo(before);
    }

    @Test
    void scriptFindsNothingOfItsOwnLastTime() {
        String counting = "let n = 0; const add = () => ++n; add(); return add()";

        assertThat(evaluate(counting)).isEqualTo("2");
        assertThat(evaluate(counting)).isEqualTo("2");
    }

    @Test
    void nextScriptRunsAfterOneThatWasStopped() {
        String before = evaluate(WORLD);

        assertThatThrownBy(() -> evaluate("for (;;) ; return 1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> evaluate("/(a+)+\\1$/.test('a'.repeat(60) + 'b')"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> evaluate("none.at.all")).isInstanceOf(Refusal.class);

        assertThat(evaluate(WORLD)).isEqualTo(before);
    }

    @Test
    void whatAFailingScriptPutOffHitsNobodyElse() {
        assertThatThrownBy(() -> evaluate("(async () => { await 1; for (;;) ; })(); return none"))
                .isInstanceOf(Refusal.class);

        assertThat(evaluate("1 + 1")).isEqualTo("2");
    }

    @Test
    void whatAScriptPutOffDoesNotRunInTheNext() {
        evaluate("(async () => { await 1; for (const a of [1]) form.later = a })(); return 1");

        assertThat(evaluate("Object.keys(form).length")).isEqualTo("0");
    }

    private String evaluate(String text) {
        return scripts.evaluate(
                        new Script(Label.of("测试"), text),
                        JsonMapper.shared().readTree("{\"form\":{}}").asObject())
                .toString();
    }
}
