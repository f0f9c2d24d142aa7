package dev.wenliu.platform.attachment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Limits as they are without any setting, and smaller ones. */
final class Limits {

    private Limits() {}

    static AttachmentProperties in(Path folder) {
        return of(folder, DataSize.ofMegabytes(100), DataSize.ofBytes(0));
    }

    static AttachmentProperties of(Path folder, DataSize largest, DataSize reserve) {
        return new AttachmentProperties(
                folder,
                largest,
                DataSize.ofGigabytes(1),
                DataSize.ofGigabytes(2),
                reserve,
                Duration.ofDays(2),
                Duration.ofDays(30),
                Set.of("exe", "bat", "ps1", "vbs", "lnk", "jar", "hta", "scr"));
    }
}
