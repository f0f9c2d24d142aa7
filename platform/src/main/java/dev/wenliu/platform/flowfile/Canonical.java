package dev.wenliu.platform.flowfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of JSON (RFC 8785) and the hash of a package. */
final class Canonical {

    private Canonical() {}

    /** The canonical bytes of JSON that was read before. */
    static byte[] json(byte[] bytes) {
        try {
            return new JsonCanonicalizer(bytes).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** SHA-256 over the canonical map of path to SHA-256 of the parts; scenarios are no part of what is decided. */
    static String hash(Map<String, byte[]> parts) {
        var digests = new TreeMap<String, String>();
        for (String path : Names.PARTS) digests.put(path, sha256(parts.getOrDefault(path, new byte[0])));
        String map = digests.entrySet().stream()
                .map(part -> '"' + part.getKey() + "\":\"" + part.getValue() + '"')
                .collect(Collectors.joining(",", "{", "}"));
        return sha256(json(map.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
