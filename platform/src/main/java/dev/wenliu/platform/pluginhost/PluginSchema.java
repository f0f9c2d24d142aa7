package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.database.Migrations;
import dev.wenliu.platform.pluginfile.PluginFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings a plugin's own schema up to date from {@code db/migration} in its jar. The files are read as text, never through the plugin's
 * class loader, so that Flyway cannot keep it alive; its static log configuration is put back all the same.
 */
@Component
public final class PluginSchema {

    private static final String FOLDER = "db/migration/";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    PluginSchema(Migrations migrations, JdbcClient jdbc) {
        this.dataSource = migrations.connections();
        this.jdbc = jdbc;
    }

    /** The schema of a plugin; ids have hyphens and schemas do not. */
    static String nameFor(String plugin) {
        return "plg_" + plugin.replace('-', '_');
    }

    public void migrate(PluginFile file) {
        List<LoadableResource> scripts = scripts(file.jar());
        if (scripts.isEmpty()) return;
        String schema = nameFor(file.id());
        try {
            Flyway.configure(PluginSchema.class.getClassLoader())
                    .dataSource(dataSource)
                    .defaultSchema(schema)
                    .schemas(schema)
                    .createSchemas(true)
                    .resourceProvider(new Scripts(scripts))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
        } finally {
            LogFactory.setConfiguration(Flyway.configure(PluginSchema.class.getClassLoader()));
        }
    }

    /** Drops the plugin's tables together with the record of what was migrated, so that a later installation begins anew. */
    public void drop(String plugin) {
        jdbc.sql("drop schema if exists \"" + nameFor(plugin) + "\" cascade").update();
    }

    private static List<LoadableResource> scripts(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER)
                            && entry.getName().endsWith(".sql"))
                    .map(entry -> script(jar, entry))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LoadableResource script(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return new Script(
                    entry.getName().substring(FOLDER.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Scripts(List<LoadableResource> all) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return all.stream()
                    .filter(script -> script.getRelativePath().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all.stream()
                    .filter(script -> script.getFilename().startsWith(prefix)
                            && List.of(suffixes).stream().anyMatch(script.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
