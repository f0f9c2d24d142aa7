package dev.wenliu.platform.form;

import java.util.List;
import java.util.Optional;

/** What a form asks for ({@code fields}, the data contract) and how it is laid out on the screen ({@code sections}). */
public record FormSchema(List<Field> fields, List<Section> sections) {

    public FormSchema {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
    }

    /** The field with this id. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
