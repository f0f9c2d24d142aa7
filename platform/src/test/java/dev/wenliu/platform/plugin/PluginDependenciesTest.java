package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.plugin.PluginInfo.State;
import org.junit.jupiter.api.Test;

/** A plugin that needs another one waits for it, in the version that will do, and never takes it down. */
class PluginDependenciesTest extends PluginHouse {

    private static final String NEEDS = "dependencies:\n  - id: base\n    version: '>=1.0 <2.0'\n";

    @Test
    void aPluginWaitsForTheOneItNeedsAndStartsWhenThatComes() {
        upload(PluginJar.of("asker").declaring(NEEDS));

        assertThat(plugin("asker").state()).isEqualTo(State.WAITING);
        assertThat(plugin("asker").reason()).asString().contains("NEEDS_ANOTHER", "base");

        upload(PluginJar.of("base"));
        assertThat(plugin("asker").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aVersionThatWillNotDoLeavesBothWhereTheyAre() {
        upload(PluginJar.of("base").version("2.0.0"));

        upload(PluginJar.of("asker").declaring(NEEDS));

        assertThat(plugin("asker").state()).isEqualTo(State.WAITING);
        assertThat(plugin("base").state()).isEqualTo(State.RUNNING);
        plugins.remove(KAI, "base", true).join();
    }

    @Test
    void stoppingTheNeededOneParksTheOtherUntilItIsBack() {
        upload(PluginJar.of("base"));
        upload(PluginJar.of("asker").declaring(NEEDS));

        plugins.stop(KAI, "base").join();
        assertThat(plugin("asker").state()).isEqualTo(State.WAITING);
        plugins.start(KAI, "base").join();

        assertThat(plugin("asker").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void twoThatNeedEachOtherWaitAndHarmNobody() {
        upload(PluginJar.of("base").declaring("dependencies:\n  - id: asker\n    version: '>=1.0 <2.0'\n"));
        upload(PluginJar.of("asker").declaring(NEEDS));
        upload(PluginJar.of("third"));

        assertThat(plugin("base").state()).isEqualTo(State.WAITING);
        assertThat(plugin("asker").state()).isEqualTo(State.WAITING);
        assertThat(plugin("third").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void onlyExportedClassesOfTheNeededOneAreSeen() {
        upload(PluginJar.of("base")
                .declaring("exports: [shared]\n")
                .source(
                        "shared.Word",
                        "package shared; public class Word { public static String say() { return \"hi\"; } }")
                .source("hidden.Word", "package hidden; public class Word {}"));
        upload(PluginJar.of("asker").declaring(NEEDS).page("""
                        try {
                            Object said = Class.forName("shared.Word").getMethod("say").invoke(null);
                            try { Class.forName("hidden.Word"); said = "hidden is seen"; }
                            catch (ClassNotFoundException hidden) { }
                            return new com.vaadin.flow.component.html.Span(said.toString());
                        } catch (ReflectiveOperationException failed) { throw new IllegalStateException(failed); }
                        """));

        assertThat(PluginFaultsTest.said(extensions, "asker")).isEqualTo("hi");
    }
}
