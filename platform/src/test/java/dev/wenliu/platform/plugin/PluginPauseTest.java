package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.plugin.api.ModuleView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

class PluginPauseTest extends PluginHouse {

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void afterAPauseOfTheServerEveryPluginIsWhereItWas() {
        PluginJar.of("guest").into(folder(), "guest.jar");
        PluginJar.of("idle").into(folder(), "idle.jar");
        rescan();
        plugins.stop(KAI, "idle").join();

        context.stop();
        context.start();

        assertThat(plugin("guest").state()).isEqualTo(State.RUNNING);
        assertThat(extensions.available(ModuleView.class, ExtensionId.of("guest:page")))
                .isTrue();
        assertThat(plugin("idle").state()).isEqualTo(State.STOPPED);
    }
}
