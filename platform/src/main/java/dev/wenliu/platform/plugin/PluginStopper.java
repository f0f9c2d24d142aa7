package dev.wenliu.platform.plugin;

import dev.wenliu.platform.pluginloading.PluginProperties;
import dev.wenliu.platform.pluginloading.PluginUnloader;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stops a running plugin: open pages keep what was being done and let go, the gate closes, calls under way may end, and then nothing of the
 * plugin is left.
 */
@Component
final class PluginStopper {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStopper.class);

    private final Guests guests;
    private final PluginUnloader unloader;
    private final ApplicationEventPublisher events;
    private final Duration patience;

    PluginStopper(
            Guests guests, PluginUnloader unloader, ApplicationEventPublisher events, PluginProperties properties) {
        this.guests = guests;
        this.unloader = unloader;
        this.events = events;
        this.patience = properties.pluginPatience();
    }

    void stop(Guest guest) {
        events.publishEvent(new PluginStopping(guest.id()));
        guest.close();
        events.publishEvent(new PluginsChanged(guest.id(), false));
        await(guest);
        guests.remove(guest.id());
        unloader.unload(guest.id());
        LOG.info("Plugin {} is stopped", guest.id());
    }

    /** Waits for the calls under way, interrupts those that do not end, and goes on in any case: nobody may hold up an administrator. */
    private void await(Guest guest) {
        try {
            if (guest.awaitEmpty(patience)) return;
            LOG.warn("Calls of plugin {} do not end and are interrupted", guest.id());
            guest.interrupt(Duration.ZERO);
            if (!guest.awaitEmpty(patience)) LOG.error("Calls of plugin {} ignore their interruption", guest.id());
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        }
    }
}
