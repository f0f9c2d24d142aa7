package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.PluginInfo.Reached;
import dev.wenliu.platform.plugin.PluginInfo.Stage;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginhost.PluginPermissions;
import dev.wenliu.platform.pluginhost.PluginSchema;
import dev.wenliu.platform.pluginloading.OwnThread;
import dev.wenliu.platform.pluginloading.PlatformPluginClassLoader;
import dev.wenliu.platform.pluginloading.PluginLoading;
import dev.wenliu.platform.pluginloading.PluginUnloader;
import dev.wenliu.plugin.api.HealthCheck;
import dev.wenliu.plugin.api.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts a plugin: its tables first, then its classes, then its extensions, then it says how it is. A start that fails leaves nothing behind. */
@Component
final class PluginStarter {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);
    private static final int MAX_MESSAGE = 300;

    private final PluginSchema schema;
    private final PluginPermissions permissions;
    private final PluginLoading loading;
    private final PluginUnloader unloader;
    private final OwnThread ownThread;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PluginStarter(
            PluginSchema schema,
            PluginPermissions permissions,
            PluginLoading loading,
            PluginUnloader unloader,
            OwnThread ownThread,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schema = schema;
        this.permissions = permissions;
        this.loading = loading;
        this.unloader = unloader;
        this.ownThread = ownThread;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses a jar whose classes cannot be loaded; nothing of it has run then. */
    void tryOut(PluginFile file) {
        try {
            loading.tryOut(file);
            reached(file, Stage.LOADED);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException broken) {
            LOG.warn("Plugin {} {} cannot be loaded", file.id(), file.version(), broken);
            throw broken instanceof Refusal refusal ? refusal : new Refusal(PluginReason.START_FAILED, message(broken));
        }
    }

    Guest start(PluginFile file) {
        tryOut(file);
        migrate(file);
        permissions.introduce(file);
        try {
            return ownThread.run("plugin-start-" + file.id(), () -> build(file));
        } catch (Throwable failure) { // the plugin's own code runs here, and it may throw anything
            LOG.warn("Plugin {} {} failed at its start", file.id(), file.version(), failure);
            unloader.unload(file.id());
            throw failure instanceof Refusal refusal
                    ? refusal
                    : new Refusal(PluginReason.START_FAILED, message(failure));
        }
    }

    private Guest build(PluginFile file) throws Throwable {
        PlatformPluginClassLoader loader = loading.start(file);
        Thread.currentThread().setContextClassLoader(loader);
        var guest = new Guest(loader, offers(file, loader), new FailureBudget(clock));
        reached(file, Stage.STARTED);
        for (Offer offer : guest.offers()) if (offer.extension() instanceof HealthCheck check) requireHealth(check);
        reached(file, Stage.HEALTHY);
        return guest;
    }

    private static void requireHealth(HealthCheck check) {
        Optional<Text> complaint = check.complaint();
        if (complaint.isPresent())
            throw new Refusal(
                    PluginReason.UNHEALTHY,
                    Label.of(complaint.get().zh(), complaint.get().en()));
    }

    private void migrate(PluginFile file) {
        try {
            schema.migrate(file);
            reached(file, Stage.MIGRATED);
        } catch (FlywayException failure) {
            LOG.warn("The tables of plugin {} {} could not be migrated", file.id(), file.version(), failure);
            throw new Refusal(PluginReason.MIGRATION_FAILED, message(failure));
        }
    }

    private List<Offer> offers(PluginFile file, PlatformPluginClassLoader loader) throws ClassNotFoundException {
        List<Offer> offers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name : file.extensions()) {
            Offer offer = Offer.of(loading.extension(loader, name));
            if (!names.add(offer.kind() + ":" + offer.name())) throw new Refusal(PluginReason.SAME_NAME, offer.name());
            offers.add(offer);
        }
        return offers;
    }

    private void reached(PluginFile file, Stage stage) {
        events.publishEvent(new Reached(file.id(), stage));
    }

    /** What went wrong at the bottom, as text: the exception itself may be of the plugin's and must not be kept. */
    private static String message(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String message = root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "…";
    }
}
