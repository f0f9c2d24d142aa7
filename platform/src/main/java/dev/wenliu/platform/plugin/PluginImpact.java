package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What would suffer if a plugin were stopped or removed. */
@Service
public class PluginImpact {

    private final ObjectProvider<PluginUse> users;

    PluginImpact(ObjectProvider<PluginUse> users) {
        this.users = users;
    }

    /** What uses the plugin now, by kind and flow. */
    public List<PluginUse.Use> of(Actor actor, String plugin) {
        actor.require(Role.MODULE_KEEPER);
        return users.stream()
                .flatMap(user -> user.of(plugin).stream())
                .filter(use -> use.count() > 0)
                .sorted(Comparator.comparing(PluginUse.Use::kind)
                        .thenComparing(use -> use.flow().zh()))
                .toList();
    }
}
