package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.NodeType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The vehicle plugin, as the product finds it in its folder at the start. */
@WenliuTest
class VehicleInTheProductTest {

    @Autowired
    private Extensions extensions;

    @Autowired
    private Plugins plugins;

    @Test
    void bringsItsPageItsFieldAndItsStep() {
        assertThat(plugins.list()).singleElement().satisfies(vehicle -> {
            assertThat(vehicle.reason()).isNull();
            assertThat(vehicle.state()).isEqualTo(PluginInfo.State.RUNNING);
        });
        assertThat(extensions.all(ModuleView.class))
                .containsExactly(ExtensionId.of("vehicle:fleet"), ExtensionId.of("vehicle:trips"));
        assertThat(extensions.all(FieldType.class)).containsExactly(ExtensionId.of("vehicle:vehicle"));
        assertThat(extensions.all(NodeType.class)).containsExactly(ExtensionId.of("vehicle:reserve"));
    }
}
