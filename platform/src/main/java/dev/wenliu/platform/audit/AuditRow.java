package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as it is stored.
 *
 * @param previousHash hash of the previous row of the chain, {@link #FIRST} for the first, null for a row outside any chain
 * @param hash SHA-256 over everything else, in base 64
 */
record AuditRow(
        UUID id,
        Instant at,
        @Nullable PersonId actor,
        String act,
        String objectType,
        String objectId,
        String sentence,
        @Nullable String previousHash,
        String hash) {

    static final String FIRST = "";

    /** The same row with the hash that its content ought to carry. */
    AuditRow hashed() {
        return new AuditRow(id, at, actor, act, objectType, objectId, sentence, previousHash, expectedHash());
    }

    /** The hash that the present content ought to carry. */
    String expectedHash() {
        var canonical = new StringBuilder();
        append(canonical, id.toString());
        append(canonical, at.toString());
        append(canonical, actor == null ? "" : actor.toString());
        append(canonical, act);
        append(canonical, objectType);
        append(canonical, objectId);
        append(canonical, sentence);
        append(canonical, previousHash == null ? "-" : previousHash);
        return sha256(canonical.toString());
    }

    /** Each part carries its length, so that no text can pass for another division of the same characters. */
    private static void append(StringBuilder canonical, String part) {
        canonical.append(part.length()).append(':').append(part);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
