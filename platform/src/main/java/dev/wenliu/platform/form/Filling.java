package dev.wenliu.platform.form;

import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.form.Values.Checked;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One filling of a form: takes over what the rights allow, and checks it. */
final class Filling {

    private final FormSchema schema;
    private final FieldRights rights;
    private final ObjectNode submitted;
    private final @Nullable PersonId by;
    private final PluginFields plugins;
    private final FileSource files;
    private final ObjectNode before;
    private final ObjectNode document;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, List<AttachmentId>> uploads = new HashMap<>();

    /** Where values come from that the form does not hold itself. */
    record Sources(PluginFields plugins, FileSource files) {}

    Filling(FormSchema schema, FieldRights rights, FormData before, Submitted submitted, Sources sources) {
        this.schema = schema;
        this.rights = rights;
        this.submitted = submitted.values();
        this.by = submitted.by();
        this.plugins = sources.plugins();
        this.files = sources.files();
        this.before = before.document();
        this.document = before.document();
    }

    Filled fill() {
        for (Field field : schema.fields()) if (!field.fromPlugin()) builtIn(field);
        for (Field field : schema.fields()) if (field.fromPlugin() && editable(field)) plugin(field);
        for (Field field : schema.fields()) order(field);
        return new Filled(new FormData(document), Deltas.between(before, document), uploads, violations);
    }

    private void builtIn(Field field) {
        Optional<BuiltInType> type = BuiltInType.of(field.type());
        if (type.isEmpty()) return;
        if (type.get() == BuiltInType.LINE_ITEMS) {
            put(
                    field,
                    new RowFilling(field, rights, violations).fill(before.get(field.id()), submitted.get(field.id())));
        } else if (type.get() == BuiltInType.ATTACHMENT) {
            if (editable(field)) files(field);
        } else if (editable(field)) {
            Checked checked = Values.check(field, type.get(), given(field));
            if (checked.shaped()) put(field, checked.value());
            checked.complaint().ifPresent(complaint -> add(field, complaint));
            if (checked.complaint().isEmpty()) required(field);
        }
    }

    private void files(Field field) {
        var filling =
                new FileFilling(field, before.get(field.id()), ids -> by == null ? List.of() : files.loose(by, ids));
        FileFilling.Taken taken = filling.fill(given(field));
        put(field, FormFile.value(taken.files()));
        if (!taken.fresh().isEmpty()) uploads.put(field.id(), taken.fresh());
        taken.complaint().ifPresentOrElse(complaint -> add(field, complaint), () -> required(field));
    }

    /** A field whose plugin cannot be asked keeps its value byte for byte. */
    private void plugin(Field field) {
        JsonNode value = given(field);
        if (!plugins.running(field)) {
            away(field, value);
        } else if (value == null || value.isNull()) {
            put(field, null);
            display(field, null);
            required(field);
        } else {
            var context = new ServerFieldContext(field, rights, document);
            plugins.complaints(field, value, context)
                    .ifPresentOrElse(complaints -> take(field, value, complaints), () -> away(field, value));
        }
    }

    private void take(Field field, JsonNode value, List<Sentence> complaints) {
        complaints.forEach(complaint -> add(field, complaint));
        if (!complaints.isEmpty() || value.equals(before.get(field.id()))) return;
        put(field, value);
        display(field, plugins.display(field, value).orElse(""));
    }

    private void away(Field field, @Nullable JsonNode value) {
        boolean changed = value != null && !value.isNull() && !value.equals(before.get(field.id()));
        boolean missing = isEmpty(field) && rights.of(field.id()) == FieldAccess.REQUIRED;
        if (changed || missing) add(field, unavailable(field));
    }

    /** A later field must not come before the one that its author named ({@code after}). */
    private void order(Field field) {
        Order.check(field, schema.fields(), document).ifPresent(complaint -> {
            String other = field.config().path("after").asString("");
            if (editable(field) || rights.of(other).editable()) add(field, complaint);
        });
    }

    private void required(Field field) {
        if (rights.of(field.id()) == FieldAccess.REQUIRED && isEmpty(field)) add(field, Sentence.of("form.required"));
    }

    private boolean editable(Field field) {
        return rights.of(field.id()).editable();
    }

    private boolean isEmpty(Field field) {
        return !document.hasNonNull(field.id());
    }

    /** What was submitted; what was not submitted is as it was. */
    private @Nullable JsonNode given(Field field) {
        return submitted.has(field.id()) ? submitted.get(field.id()) : before.get(field.id());
    }

    private void put(Field field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) document.remove(field.id());
        else document.set(field.id(), value.deepCopy());
    }

    private void display(Field field, @Nullable String text) {
        ObjectNode texts = document.get(FormData.DISPLAY) instanceof ObjectNode object ? object : document.objectNode();
        if (text == null) texts.remove(field.id());
        else texts.put(field.id(), text);
        if (texts.isEmpty()) document.remove(FormData.DISPLAY);
        else document.set(FormData.DISPLAY, texts);
    }

    private void add(Field field, Sentence complaint) {
        violations.add(new Violation(field.id(), complaint));
    }

    private static Sentence unavailable(Field field) {
        Label label = field.label();
        return Sentence.of(
                "form.plugin-away",
                label.zh(),
                label.en(),
                field.type().substring(0, field.type().indexOf(':')));
    }
}
