package dev.wenliu.platform.notification;

import dev.wenliu.platform.kernel.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice in somebody's bell; {@code link} is a route inside the product. */
public record Notice(
        long id,
        NoticeKind kind,
        Sentence sentence,
        String link,
        Instant at,
        @Nullable Instant readAt) {}
