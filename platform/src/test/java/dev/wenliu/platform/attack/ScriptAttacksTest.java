package dev.wenliu.platform.attack;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.scripting.Script;
import dev.wenliu.platform.scripting.ScriptReason;
import dev.wenliu.platform.scripting.Scripts;
import dev.wenliu.platform.scripting.SomeScripts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Attack group B: an author's script tries to get out of the sandbox, to touch another script, or to take the machine's time and memory. */
@ExtendWith(AttackRoom.class)
class ScriptAttacksTest {

    private static final Scripts SCRIPTS = SomeScripts.running();
    private static final Scripts PATIENT = SomeScripts.patient();

    @BeforeAll
    static void languageIsLoaded() {
        run(SCRIPTS, "true");
        run(PATIENT, "true");
    }

    @TestFactory
    Stream<DynamicTest> outOfTheSandbox(Attacks attacks) {
        var cases = new Cases("5.3.2");
        cases.add("B1 Java.type", FAILED, c -> "Java.type('java.io.FileWriter')('" + c.file() + "')");
        cases.add("B1 Java.extend", FAILED, c -> "Java.extend(Java.type('java.lang.Runnable'))");
        cases.add("B2 Packages", FAILED, c -> "new Packages.java.io.File('" + c.file() + "').createNewFile()");
        cases.add("B2 java package", FAILED, c -> "java.lang.Runtime.getRuntime().exec('touch " + c.file() + "')");
        cases.add("B3 load a file", FAILED, c -> "load('" + c.secret() + "')");
        cases.add("B3 load an address", FAILED, c -> "load('" + c.url() + "')");
        cases.add("B3 import a file", FAILED, c -> "import('" + c.secret().toUri() + "')");
        cases.add("B3 import an address", FAILED, c -> "import('" + c.url() + "')");
        cases.add(
                "B3 import statement",
                SYNTAX,
                c -> "import x from '" + c.secret().toUri() + "'; return x");
        cases.add("B3 require", FAILED, c -> "require('fs').readFileSync('" + c.secret() + "')");
        cases.add("B3 fetch", FAILED, c -> "fetch('" + c.url() + "')");
        cases.add("B4 function constructor", FAILED, c -> "form.constructor.constructor('return this')().x");
        cases.add("B4 asynchronous one", FAILED, c -> "(async () => 1).constructor('return 1')()");
        cases.add("B4 generator's", FAILED, c -> "(function*(){}).constructor('yield 1')().next()");
        cases.add("B4 eval", FAILED, c -> "(0, eval)('1')");
        cases.add("B4 Function", FAILED, c -> "new Function('return 1')()");
        cases.add("B4 timer", FAILED, c -> "setTimeout('1')");
        cases.add("B5 Polyglot.eval", FAILED, c -> "Polyglot.eval('js', '1')");
        cases.add("B5 Polyglot.import", FAILED, c -> "Polyglot.import('x')()");
        cases.add("B5 Graal", FAILED, c -> "Graal.versionGraalVM.length");
        cases.add("B6 class of the form", FAILED, c -> "form.getClass().forName('java.lang.Runtime')");
        cases.add("B6 class of a row", FAILED, c -> "form.items[0].class.classLoader");
        cases.add("B6 class of a text", FAILED, c -> "form.kind.getBytes().length");
        cases.add("B6 class of an error", FAILED, c -> "try { null.x } catch (e) { return e.getCause() }");
        return attacks.refused(cases.all);
    }

    @TestFactory
    Stream<DynamicTest> intoOtherScripts(Attacks attacks) {
        var cases = new Cases("15.3.6");
        cases.add("B7 Object.prototype", FAILED, c -> "Object.prototype.polluted = 1");
        cases.add("B7 __proto__", FAILED, c -> "({}).__proto__.polluted = 1");
        cases.add("B7 constructor.prototype", FAILED, c -> "form.constructor.prototype.polluted = 1");
        cases.add("B7 Array.prototype.map", FAILED, c -> "Array.prototype.map = () => 1");
        cases.add("B7 list's constructor", FAILED, c -> "[].constructor.polluted = 1");
        cases.add("B7 Math.max", FAILED, c -> "Math.max = () => 1");
        cases.add("B7 JSON.parse", FAILED, c -> "JSON.parse = () => 1");
        cases.add("B7 helper", FAILED, c -> "sum.polluted = 1");
        cases.add("B7 helper replaced", FAILED, c -> "sum = () => 1");
        cases.add("B7 new global", FAILED, c -> "polluted = 1");
        cases.add("B7 this", FAILED, c -> "this.polluted = 1");
        cases.add(
                "B7 an engine's error",
                FAILED,
                c -> "try { polluted } catch (e) { e.constructor.polluted = 1 } return 1");
        cases.add("B7 deleting", FAILED, c -> "delete Array.prototype.map");
        cases.add("B7 its own function", FAILED, c -> "arguments.callee.polluted = 1");
        cases.add("B7 out of its brackets", SYNTAX, c -> "1); }); var polluted = 1; (function () { return (1");
        return attacks.refused(cases.all);
    }

    @TestFactory
    Stream<DynamicTest> timeAndMemory(Attacks attacks) {
        var cases = new Cases("15.1.3");
        cases.add("B8 endless loop", TOO_MANY_STEPS, c -> "for (;;) ; return 1");
        cases.add("B8 endless finally", TOO_MANY_STEPS, c -> "try { for (;;) ; } finally { for (;;) ; } return 1");
        cases.add(
                "B8 endless generator",
                TOO_MANY_STEPS,
                c -> "for (const i of (function* () { for (;;) yield 1 })()) ; return 1");
        cases.add("B8 catching the stop", TOO_MANY_STEPS, c -> "for (;;) try { for (;;) ; } catch { } return 1");
        cases.add("B9 endless list", FAILED, c -> "const a = []; for (;;) a.push(1); return 1");
        cases.add(
                "B9 endless map",
                TOO_LARGE,
                c -> "const m = new Map; for (let i = 0; ; i++) m.set(i, [" + "1,".repeat(100) + "]); return 1");
        cases.add("B9 giant list", FAILED, c -> "new Array(1e9).fill(0)");
        cases.add("B9 giant list-like", FAILED, c -> "Array.from({length: 1e9})");
        cases.add("B9 length lies", FAILED, c -> "const a = []; a.length = 4e9; return a.indexOf(1)");
        cases.add("B9 lists in lists", FAILED, c -> "const a = Array(1e4).fill(1); return a.flatMap(() => a).length");
        cases.add("B9 buffers", FAILED, c -> "new Float64Array(2 ** 28)");
        cases.add("B10 repeat", FAILED, c -> "'x'.repeat(2 ** 29).length");
        cases.add("B10 doubling", FAILED, c -> "let s = 'ab'; for (let i = 0; i < 28; i++) s += s; return s[7]");
        cases.add("B10 template", FAILED, c -> "let s = 'ab'; for (;;) s = `${s}${s}`; return 1");
        cases.add("B10 padding", FAILED, c -> "'x'.padStart(2 ** 29)");
        cases.add("B10 joining", FAILED, c -> "Array(1e4).join('x'.repeat(2e4)).length");
        cases.add("B10 replacing all", FAILED, c -> "'x'.repeat(2e4).replaceAll('x', 'y'.repeat(2e4)).length");
        cases.add(
                "B10 replacing by the text around",
                FAILED,
                c -> "'x'.repeat(2e4).replace(/x/g, '$`'.repeat(1e4)).length");
        cases.add("B10 capital letters", FAILED, c -> "'İ'.repeat(2e4).toLowerCase().length");
        cases.add("B10 big integer", SYNTAX, c -> "3n ** 100000000n > 1n");
        cases.add("B11 backtracking", TOO_SLOW, c -> "/(a+)+\\1$/.test('a'.repeat(60) + 'b')");
        cases.add("B11 alternatives", TOO_SLOW, c -> "/((a|aa)+)\\2\\1$/.test('a'.repeat(200) + 'b')");
        cases.add("B12 recursion", FAILED, c -> "(function f() { return f() + 1 })()");
        cases.add("B12 nested brackets", FAILED, c -> "JSON.parse('['.repeat(2e4))");
        cases.add("B12 nested source", SYNTAX, c -> "(".repeat(1_990) + "1" + ")".repeat(1_989));
        cases.add(
                "B12 endless promise", TOO_LARGE, c -> "(async () => { for (;;) await [" + "1,".repeat(100) + "] })()");
        return attacks.refused(cases.all);
    }

    @TestFactory
    Stream<DynamicTest> lawfulScripts(Attacks attacks) {
        return attacks.accepted(Stream.of(
                        "B1 a condition|form.days > 3 && form.kind === 'annual'",
                        "B3 own function|const twice = n => n * 2; return twice(form.days)",
                        "B4 class of its own|class Total { constructor(n) { this.n = n } } return new Total(form.days).n",
                        "B6 a row's value|form.items[0].price",
                        "B7 object of its own|const o = {}; o.polluted = 1; return o.polluted",
                        "B8 loop over rows|let n = 0; for (const item of form.items) n += item.price; return n",
                        "B9 list of a thousand|Array.from({length: 1000}, (_, i) => i).reduce((a, b) => a + b)",
                        "B10 long text|'x'.repeat(10000).length",
                        "B11 pattern|/^[A-Z]{2}-\\d+$/.test('AB-12')",
                        "B12 recursion|(function f(n) { return n ? 1 + f(n - 1) : 0 })(500)")
                .map(line -> line.split("\\|", 2))
                .map(parts -> new LawfulCase(parts[0], canaries -> run(SCRIPTS, parts[1])))
                .toList());
    }

    private static final ScriptReason FAILED = ScriptReason.FAILED;
    private static final ScriptReason SYNTAX = ScriptReason.SYNTAX;
    private static final ScriptReason TOO_LARGE = ScriptReason.TOO_LARGE;
    private static final ScriptReason TOO_SLOW = ScriptReason.TOO_SLOW;
    private static final ScriptReason TOO_MANY_STEPS = ScriptReason.TOO_MANY_STEPS;

    /** Collects cases of one requirement of the standard. */
    private record Cases(String asvs, List<AttackCase> all) {

        Cases(String asvs) {
            this(asvs, new ArrayList<>());
        }

        void add(String id, Reason expected, Function<Canaries, String> script) {
            Scripts scripts = expected == TOO_SLOW ? SCRIPTS : PATIENT;
            all.add(new AttackCase(
                    id, asvs, Attacker.DESIGNER, canaries -> run(scripts, script.apply(canaries)), expected.key()));
        }
    }

    private static void run(Scripts scripts, String script) {
        var form = JsonMapper.shared()
                .readTree("{\"form\":{\"days\":5,\"kind\":\"annual\",\"items\":[{\"price\":1},{\"price\":2}]}}");
        scripts.evaluate(new Script(Label.of("攻击"), script), (ObjectNode) form);
    }
}
