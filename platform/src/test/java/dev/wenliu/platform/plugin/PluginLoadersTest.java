package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.platform.pluginloading.LeakProbe;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P13-loaders: nothing of a stopped plugin stays in memory. */
@Tag("figure")
class PluginLoadersTest extends PluginHouse {

    private static final List<String> MODULES = List.of("vehicle", "attendance", "meeting");
    private static final int ROUNDS = 20;
    private static final int COLLECTIONS = 20;

    @Autowired
    private LeakProbe probe;

    @Test
    void twentyStartsAndStopsOfEachModuleLeaveNoClassLoader() {
        for (String module : MODULES) install(module);

        for (int round = 0; round < ROUNDS; round++) {
            use();
            for (String module : MODULES) plugins.stop(KAI, module).join();
            for (String module : MODULES) plugins.start(KAI, module).join();
        }
        for (String module : MODULES) plugins.stop(KAI, module).join();

        int retained = retainedAfterCollections();
        Figures.record("P13-loaders", retained, "class loaders", "0");
        assertThat(retained).isZero();
        for (String module : MODULES) plugins.start(KAI, module).join();
    }

    private void use() {
        var keeper = new Person(1, "马超", "办公室", Set.of("dispatcher"));
        var context = new ViewContext(keeper, Locale.SIMPLIFIED_CHINESE, Set.of("fleet.keep"), null);
        for (ExtensionId page : extensions.all(ModuleView.class))
            assertThat(extensions
                            .<ModuleView, Component>call(ModuleView.class, page, view -> view.create(context))
                            .getElement()
                            .getChildCount())
                    .as("%s", page)
                    .isPositive();
        assertThat(extensions.all(FieldType.class)).hasSize(MODULES.size());
    }

    private int retainedAfterCollections() {
        for (int i = 0; i < COLLECTIONS && probe.retained() > 0; i++) System.gc();
        return probe.retained();
    }
}
