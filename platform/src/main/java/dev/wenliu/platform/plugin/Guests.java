package dev.wenliu.platform.plugin;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The plugins that are loaded now, by id. Only the lifecycle thread changes it. */
@Component
class Guests {

    private final Map<String, Guest> byId = new ConcurrentSkipListMap<>();

    Collection<Guest> all() {
        return byId.values();
    }

    Optional<Guest> find(String plugin) {
        return Optional.ofNullable(byId.get(plugin));
    }

    void add(Guest guest) {
        byId.put(guest.id(), guest);
    }

    void remove(String plugin) {
        byId.remove(plugin);
    }
}
