package dev.wenliu.platform.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Family names of two characters (复姓); all others have one. */
final class FamilyNames {

    private static final Set<String> OF_TWO_CHARACTERS = read("/naming/family-names-of-two-characters.txt");

    /** Characters that are read otherwise where they are a family name, such as 曾. */
    private static final Map<String, String> READ_OTHERWISE = lines("/naming/family-names-read-otherwise.txt")
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private FamilyNames() {}

    /** How the character is read as a family name; empty where that is no exception. */
    static Optional<String> reading(String character) {
        return Optional.ofNullable(READ_OTHERWISE.get(character));
    }

    static boolean ofTwoCharacters(String name) {
        return OF_TWO_CHARACTERS.contains(name);
    }

    private static Set<String> read(String resource) {
        return lines(resource).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(FamilyNames.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
