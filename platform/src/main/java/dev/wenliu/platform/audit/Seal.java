package dev.wenliu.platform.audit;

import java.time.Instant;

/**
 * One link of the chain that anchors the whole log.
 *
 * @param id 1 for the first, without gaps
 * @param rows how many rows it covers
 * @param digest SHA-256 over the ids and hashes of the rows in their order, in base 64
 * @param previousHash hash of the seal before; empty for the first
 * @param hash SHA-256 over everything else, in base 64
 */
record Seal(long id, int rows, String digest, String previousHash, Instant at, String hash) {

    /** A seal with the hash that its content ought to carry. */
    static Seal of(long id, int rows, String digest, String previousHash, Instant at) {
        return new Seal(id, rows, digest, previousHash, at, hash(id, rows, digest, previousHash, at));
    }

    /** Whether the content is what was sealed. */
    boolean sound() {
        return hash.equals(hash(id, rows, digest, previousHash, at));
    }

    private static String hash(long id, int rows, String digest, String previousHash, Instant at) {
        return new Canonical()
                .with(Long.toString(id))
                .with(Integer.toString(rows))
                .with(digest)
                .with(previousHash)
                .with(at.toString())
                .hash();
    }
}
