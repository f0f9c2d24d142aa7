package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.pluginfile.PluginFile;
import dev.wenliu.platform.pluginhost.PluginSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Starts a plugin: its tables first, then its classes, then its extensions. A start that fails leaves nothing behind. */
@Component
final class PluginStarter {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStarter.class);
    private static final int MAX_MESSAGE = 300;

    private final PluginSchema schema;
    private final PluginLoading loading;
    private final PluginUnloader unloader;

    PluginStarter(PluginSchema schema, PluginLoading loading, PluginUnloader unloader) {
        this.schema = schema;
        this.loading = loading;
        this.unloader = unloader;
    }

    Guest start(PluginFile file) {
        migrate(file);
        var thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            PlatformPluginClassLoader loader = loading.start(file);
            thread.setContextClassLoader(loader);
            return new Guest(file, loader, offers(file, loader));
        } catch (Throwable failure) { // the plugin's own code runs here, and it may throw anything
            LOG.warn("Plugin {} {} failed at its start", file.id(), file.version(), failure);
            thread.setContextClassLoader(before);
            unloader.unload(file.id());
            throw failure instanceof Refusal refusal
                    ? refusal
                    : new Refusal(PluginReason.START_FAILED, message(failure));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void migrate(PluginFile file) {
        try {
            schema.migrate(file);
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

    /** What went wrong at the bottom, as text: the exception itself may be of the plugin's and must not be kept. */
    private static String message(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String message = root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "…";
    }
}
