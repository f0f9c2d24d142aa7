package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flowlint.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON part strictly: UTF-8, one object, no member twice, limited depth, no fractions that a computer would round. */
final class JsonPart {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(20_000)
                            .maxNameLength(200)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonPart() {}

    /** The part's object; empty when the part was refused, with the reason among the problems. */
    static Optional<ObjectNode> read(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return object(file, STRICT.readTree(text), problems);
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, "", "json.encoding");
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            String key = isDuplicate(malformed) ? "json.duplicate" : "json.malformed";
            if (place == null) problems.add(file, "", key, "?", "?");
            else problems.add(file, "", key, place.getLineNr(), place.getColumnNr());
        }
        return Optional.empty();
    }

    /** Jackson has no exception of its own for a member that stands twice. */
    private static boolean isDuplicate(JacksonException malformed) {
        return malformed.getOriginalMessage() != null
                && malformed.getOriginalMessage().startsWith("Duplicate");
    }

    private static Optional<ObjectNode> object(String file, JsonNode tree, Problems problems) {
        if (tree instanceof ObjectNode object) {
            if (exact(object)) return Optional.of(object);
            problems.add(file, "", "json.fraction");
        } else {
            problems.add(file, "", "json.object");
        }
        return Optional.empty();
    }

    private static boolean exact(JsonNode tree) {
        if (tree.isNumber()) return tree.isIntegralNumber() && tree.canConvertToInt();
        return tree.valueStream().allMatch(JsonPart::exact);
    }
}
