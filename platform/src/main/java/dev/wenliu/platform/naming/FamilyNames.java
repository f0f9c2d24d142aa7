package dev.wenliu.platform.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Family names of two characters (复姓); all others have one. */
final class FamilyNames {

    private static final Set<String> OF_TWO_CHARACTERS = read("/naming/family-names-of-two-characters.txt");

    private FamilyNames() {}

    static boolean ofTwoCharacters(String name) {
        return OF_TWO_CHARACTERS.contains(name);
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(FamilyNames.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
