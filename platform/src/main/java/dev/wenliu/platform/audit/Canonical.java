package dev.wenliu.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Texts that are hashed together (SHA-256); each carries its length, so that no text can pass for another division of the same characters. */
final class Canonical {

    private final MessageDigest digest;

    Canonical() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Canonical with(String part) {
        digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The hash of everything so far, in base 64; begins anew. */
    String hash() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }
}
