package dev.wenliu.platform.plugin;

import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.pluginfile.PluginFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which jars of each plugin were started and how that went; outlives restarts, so that a version that failed is not tried for ever. */
@Component
class PluginVersions {

    /** The version that runs and the one before it. */
    private static final int KEPT = 2;

    private static final int MAX_REASON = 2000;
    private static final String SELECT =
            "select plugin, sha256, version, healthy, reason from plugin_version where plugin = ? and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PluginVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A jar that was started once. */
    record Tried(String sha256, String version, @Nullable Sentence reason) {}

    /** Remembers how a start went; no reason means that the plugin is healthy. */
    @Transactional
    void remember(PluginFile file, @Nullable Sentence reason) {
        forget(file);
        jdbc.sql(
                        "insert into plugin_version (plugin, sha256, version, healthy, reason, tried_at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.<@Nullable Object>asList(
                        file.id(),
                        file.sha256(),
                        file.version().toString(),
                        reason == null,
                        reason == null ? null : cut(reason.stored()),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Lets the jar be tried as if it never had been. */
    @Transactional
    void forget(PluginFile file) {
        jdbc.sql("delete from plugin_version where plugin = ? and sha256 = ?")
                .params(file.id(), file.sha256())
                .update();
    }

    /** Why exactly this jar failed when it was started last. */
    Optional<Tried> failure(PluginFile file) {
        return jdbc.sql(SELECT + "sha256 = ? and healthy = false")
                .params(file.id(), file.sha256())
                .query((row, number) -> tried(row))
                .optional();
    }

    /** The newest healthy version other than this jar. */
    Optional<Tried> before(PluginFile file) {
        return jdbc.sql(SELECT + "sha256 <> ? and healthy = true order by tried_at desc fetch first 1 rows only")
                .params(file.id(), file.sha256())
                .query((row, number) -> tried(row))
                .optional();
    }

    /** Hashes of the jars that are worth keeping. */
    Set<String> worthKeeping() {
        return jdbc
                .sql("select plugin, sha256 from plugin_version where healthy = true order by plugin, tried_at desc")
                .query((row, number) -> List.of(row.getString("plugin"), row.getString("sha256")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(List::getFirst))
                .values()
                .stream()
                .flatMap(ofOne -> ofOne.stream().limit(KEPT))
                .map(List::getLast)
                .collect(Collectors.toSet());
    }

    private static Tried tried(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Tried(
                row.getString("sha256"), row.getString("version"), reason == null ? null : Sentence.read(reason));
    }

    /** A reason too long to be kept is not kept at all: half of it could not be read back. */
    private static @Nullable String cut(String stored) {
        return stored.length() <= MAX_REASON ? stored : null;
    }
}
