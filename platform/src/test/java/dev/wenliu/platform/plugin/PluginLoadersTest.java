package dev.wenliu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.figures.Figures;
import dev.wenliu.plugin.api.FieldType;
import dev.wenliu.plugin.api.ModuleView;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.ViewContext;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P13-loaders: nothing of a stopped plugin stays in memory. */
@Tag("figure")
class PluginLoadersTest extends PluginHouse {

    private static final int ROUNDS = 20;
    private static final int COLLECTIONS = 20;

    @Autowired
    private LeakProbe probe;

    @Test
    void twentyStartsAndStopsLeaveNoClassLoader() {
        installVehicle();

        for (int round = 0; round < ROUNDS; round++) {
            use();
            plugins.stop(KAI, "vehicle").join();
            plugins.start(KAI, "vehicle").join();
        }
        plugins.stop(KAI, "vehicle").join();

        int retained = retainedAfterCollections();
        Figures.record("P13-loaders", retained, "class loaders", "0");
        assertThat(retained).isZero();
        plugins.start(KAI, "vehicle").join();
    }

    private void use() {
        var keeper = new Person(1, "马超", "办公室", Set.of("dispatcher"));
        var context = new ViewContext(keeper, Locale.SIMPLIFIED_CHINESE, Set.of("fleet.keep"), null);
        Component page =
                extensions.call(ModuleView.class, ExtensionId.of("vehicle:fleet"), view -> view.create(context));
        assertThat(page.getElement().getChildCount()).isPositive();
        assertThat(extensions.all(FieldType.class)).hasSize(1);
    }

    private int retainedAfterCollections() {
        for (int i = 0; i < COLLECTIONS && probe.retained() > 0; i++) System.gc();
        return probe.retained();
    }
}
