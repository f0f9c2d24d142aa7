package dev.wenliu.platform.audit;

import dev.wenliu.platform.audit.SealTables.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The newest seal again and again in a file outside the database, one file a month: whoever cuts the log back together with its seals has not
 * cut the files. Since each seal hangs on the one before, the last line alone speaks for all that came before it.
 */
@Component
class SealAnchors {

    private static final Logger LOG = LoggerFactory.getLogger(SealAnchors.class);
    private static final String NAME = "audit-anchor-";
    private static final int FILES_COMPARED = 2;

    private final SealTables tables;
    private final Path folder;
    private final Clock clock;
    private volatile @Nullable Head noted;

    SealAnchors(SealTables tables, AuditProperties properties, Clock clock) {
        this.tables = tables;
        this.folder = properties.anchors();
        this.clock = clock;
    }

    /** Appends the newest seal unless it stands there already; a full disk stops no one from sealing. */
    void note() {
        Head head = tables.head();
        if (head.seal() == 0 || head.equals(noted)) return;
        Instant now = clock.instant();
        Path file = folder.resolve(NAME + YearMonth.from(now.atOffset(ZoneOffset.UTC)) + ".log");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    head.seal() + " " + head.hash() + " " + now + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            noted = head;
        } catch (IOException full) {
            LOG.warn("The newest seal of the audit log cannot be noted in {}: {}", file, full.toString());
        }
    }

    /** What the newest files say, by the number of the seal; of two lines about one seal the first counts, as seals never change. */
    NavigableMap<Long, String> read() {
        var anchors = new TreeMap<Long, String>();
        for (Path file : newest()) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.map(line -> line.split(" ", -1)).forEach(words -> {
                    if (words.length == 3 && words[0].matches("\\d{1,18}"))
                        anchors.putIfAbsent(Long.valueOf(words[0]), words[1]);
                });
            } catch (IOException | UncheckedIOException unreadable) {
                LOG.warn("{} cannot be read: {}", file, unreadable.toString());
            }
        }
        return anchors;
    }

    private List<Path> newest() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
            return all.subList(Math.max(0, all.size() - FILES_COMPARED), all.size());
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", folder, unreadable.toString());
            return List.of();
        }
    }
}
