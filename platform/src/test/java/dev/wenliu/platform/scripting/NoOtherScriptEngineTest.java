package dev.wenliu.platform.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.io.OutputStream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.SandboxPolicy;
import org.junit.jupiter.api.Test;

class NoOtherScriptEngineTest {

    /** Flowable would run a chart's scripts in it, with all of Java at hand; its own juel is behind the engine's locks. */
    @Test
    void classPathHoldsNoJavaScriptThatFlowableCouldRun() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .flatExtracting(ScriptEngineFactory::getNames)
                .containsOnly("juel");
        assertThat(new ScriptEngineManager().getEngineByName("javascript")).isNull();
    }

    /** The policy refuses the bounds, which only take away; what the host gives is what the policy allows. */
    @Test
    void hostGivesNoMoreThanThePolicyConstrainedAllows() {
        Context.Builder settings = Sandbox.settings(ScriptLimits.USUAL)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .sandbox(SandboxPolicy.CONSTRAINED);

        assertThatCode(() -> settings.build().close()).doesNotThrowAnyException();
    }
}
