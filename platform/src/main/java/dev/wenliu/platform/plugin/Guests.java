package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The plugins that are loaded now, by id. Only the lifecycle thread changes it. */
@Component
class Guests {

    private final Map<String, Guest> byId = new ConcurrentSkipListMap<>();
    private final Map<String, Label> names = new ConcurrentHashMap<>();

    Collection<Guest> all() {
        return byId.values();
    }

    Optional<Guest> find(String plugin) {
        return Optional.ofNullable(byId.get(plugin));
    }

    /** What people call the plugin, also after it has stopped; its id where it never ran. */
    Label name(String plugin) {
        return names.getOrDefault(plugin, Label.of(plugin));
    }

    void add(Guest guest) {
        names.put(guest.id(), guest.file().name());
        byId.put(guest.id(), guest);
    }

    void remove(String plugin) {
        byId.remove(plugin);
    }
}
