package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A plugin that throws, blocks or fails again and again harms neither the others nor whoever asked it. */
class PluginFaultsTest extends PluginHouse {

    private static final ViewContext VIEWER =
            new ViewContext(new Person(1, "李娜", "生产技术部", Set.of()), Locale.SIMPLIFIED_CHINESE, Set.of(), null);

    @Test
    @Timeout(60)
    void aPluginThatBlocksAtItsStartFailsAndTheNextOneStarts() {
        upload(PluginJar.of("sleeper")
                .starting(
                        "try { Thread.sleep(3_600_000); } catch (InterruptedException e) { throw new RuntimeException(e); }",
                        ""));
        upload(PluginJar.of("lively"));

        assertThat(plugin("sleeper").state()).isEqualTo(State.FAILED);
        assertThat(plugin("sleeper").reason()).asString().contains("BLOCKED");
        assertThat(plugin("lively").state()).isEqualTo(State.RUNNING);
    }

    @Test
    @Timeout(60)
    void aPluginThatSpinsAtItsStartAndIgnoresInterruptionHoldsNobodyUp() {
        upload(PluginJar.of("spinner").starting("while (System.nanoTime() != 0) Thread.onSpinWait();", ""));
        upload(PluginJar.of("lively"));

        assertThat(plugin("spinner").state()).isEqualTo(State.FAILED);
        assertThat(plugin("lively").state()).isEqualTo(State.RUNNING);
    }

    @Test
    @Timeout(60)
    void aPluginThatBlocksAtItsStopIsStoppedAllTheSame() {
        upload(PluginJar.of("sticky")
                .starting("", "try { Thread.sleep(3_600_000); } catch (InterruptedException e) { }"));

        plugins.stop(KAI, "sticky").join();

        assertThat(plugin("sticky").state()).isEqualTo(State.STOPPED);
    }

    @Test
    @Timeout(60)
    void aCallThatBlocksIsInterruptedAndItsCallerGoesOn() {
        upload(PluginJar.of("slow")
                .page(
                        "try { Thread.sleep(3_600_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }"
                                + " return null;"));

        assertThatThrownBy(() -> open("slow")).satisfies(refused(PluginReason.FAILED));

        assertThat(Thread.interrupted()).isFalse();
        assertThat(plugin("slow").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anExtensionThatFailsAgainAndAgainIsLeftAloneAndSaysSo() {
        upload(PluginJar.of("broken").page("throw new IllegalStateException(\"always\");"));
        for (int i = 0; i < 5; i++) assertThatThrownBy(() -> open("broken")).satisfies(refused(PluginReason.FAILED));

        assertThatThrownBy(() -> open("broken")).satisfies(refused(PluginReason.STRAINED));

        assertThat(plugin("broken").health().good()).isFalse();
        assertThat(plugin("broken").health().failures()).isEqualTo(5);
    }

    private void open(String plugin) {
        said(extensions, plugin);
    }

    /** What the plugin's page says. */
    static String said(Extensions extensions, String plugin) {
        return extensions.call(
                ModuleView.class,
                new ExtensionId(plugin, "page"),
                page -> page.create(VIEWER).getElement().getText());
    }
}
