package dev.wenliu.platform.form;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file in a field of type {@code attachment}, as the form keeps it. */
public record FormFile(AttachmentId id, String name, long size) {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String SIZE = "size";

    /** The file that an upload becomes. */
    public static FormFile of(Attachment upload) {
        return new FormFile(upload.id(), upload.name(), upload.size());
    }

    /** The files of a field's value; none for no value. */
    public static List<FormFile> in(@Nullable JsonNode value) {
        List<FormFile> files = new ArrayList<>();
        if (value instanceof ArrayNode array)
            for (JsonNode element : array) of(element).ifPresent(files::add);
        return List.copyOf(files);
    }

    /** The fields of a form that hold files. */
    public static Stream<Field> fields(FormSchema form) {
        return form.fields().stream().filter(field -> field.type().equals(BuiltInType.ATTACHMENT.code()));
    }

    /** The value for these files; null for none. */
    public static @Nullable JsonNode value(List<FormFile> files) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        files.forEach(file -> array.add(file.json()));
        return array.isEmpty() ? null : array;
    }

    private static Optional<FormFile> of(JsonNode element) {
        try {
            var id = AttachmentId.of(element.path(ID).asString(""));
            return Optional.of(new FormFile(
                    id, element.path(NAME).asString(""), element.path(SIZE).asLong(0)));
        } catch (Refusal noId) {
            return Optional.empty();
        }
    }

    /** A size that fits an int is one, as it is when read again; else the same value would count as a change. */
    private ObjectNode json() {
        ObjectNode file =
                JsonNodeFactory.instance.objectNode().put(ID, id.toString()).put(NAME, name);
        return size <= Integer.MAX_VALUE ? file.put(SIZE, (int) size) : file.put(SIZE, size);
    }
}
