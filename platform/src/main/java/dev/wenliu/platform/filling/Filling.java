package dev.wenliu.platform.filling;

import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.filling.Values.Checked;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.scripting.Scripts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One filling of a form: takes over what the rights allow, brings it in line with the form's own rules, and checks it. What a condition
 * switches off is neither kept nor checked.
 */
final class Filling {

    private final FormSchema schema;
    private final FieldRights rights;
    private final ObjectNode submitted;
    private final @Nullable PersonId by;
    private final Sources sources;
    private final ObjectNode before;
    private final ObjectNode document;
    private final Complaints complaints;
    private Map<String, Sentence> failed = Map.of();
    private final Map<String, RowFilling> rows = new LinkedHashMap<>();
    private final Map<String, List<AttachmentId>> uploads = new HashMap<>();

    /** A form in the hands of somebody with these rights, and what they submitted. */
    record Request(FormSchema schema, FieldRights rights, FormData before, Submitted submitted) {}

    /** Who knows about values what the form does not know itself. */
    record Sources(Values values, PluginFields plugins, FileSource files, Scripts scripts) {}

    Filling(Request request, Sources sources) {
        this.schema = request.schema();
        this.rights = request.rights();
        this.submitted = request.submitted().values();
        this.by = request.submitted().by();
        this.sources = sources;
        this.before = request.before().document();
        this.document = request.before().document();
        this.complaints = new Complaints(schema);
    }

    Filled fill() {
        for (Field field : schema.fields()) if (!field.fromPlugin()) take(field);
        Set<String> off = settle();
        for (Field field : schema.fields())
            if (field.fromPlugin() && editable(field) && !off.contains(field.id())) plugin(field);
        off = settle();
        complaints.forget(off);
        failed.forEach(complaints::add);
        uploads.keySet().removeAll(off);
        check(off);
        return new Filled(new FormData(document), Deltas.between(before, document), uploads, complaints.inOrder());
    }

    private Set<String> settle() {
        var computing = new Computing(schema, document, sources.scripts());
        Set<String> off = computing.run();
        failed = computing.failed();
        return off;
    }

    private void take(Field field) {
        Optional<BuiltInType> type = BuiltInType.of(field.type());
        if (type.isEmpty() || field.computed()) return;
        if (type.get() == BuiltInType.LINE_ITEMS) {
            var filling = new RowFilling(field, rights, sources.values(), complaints);
            rows.put(field.id(), filling);
            put(field, filling.take(before.get(field.id()), submitted.get(field.id())));
        } else if (!editable(field)) {
            return;
        } else if (type.get() == BuiltInType.ATTACHMENT) {
            files(field);
        } else if (!submitted.has(field.id())) {
            standing(field, type.get());
        } else if (changed(field, type.get())) {
            take(field, sources.values().check(field, type.get(), submitted.get(field.id())));
        }
    }

    private void files(Field field) {
        var filling = new FileFilling(
                field,
                before.get(field.id()),
                ids -> by == null ? List.of() : sources.files().loose(by, ids));
        FileFilling.Taken taken = filling.fill(given(field));
        put(field, FormFile.value(taken.files()));
        if (!taken.fresh().isEmpty()) uploads.put(field.id(), taken.fresh());
        taken.complaint().ifPresent(complaint -> add(field, complaint));
    }

    /** What was not submitted is checked as it stands. */
    private void standing(Field field, BuiltInType type) {
        if (type.keepsText()) return;
        Checked checked = sources.values().check(field, type, before.get(field.id()));
        checked.complaint().ifPresent(complaint -> add(field, complaint));
    }

    /** Somebody who has left since stays named where they were; anybody else is checked again. */
    private boolean changed(Field field, BuiltInType type) {
        return !type.keepsText() || !submitted.get(field.id()).equals(before.get(field.id()));
    }

    private void take(Field field, Checked checked) {
        if (checked.shaped()) {
            put(field, checked.value());
            Displays.keep(document, field.id(), checked.text().orElse(null));
        }
        checked.complaint().ifPresent(complaint -> add(field, complaint));
    }

    /** A field whose plugin cannot be asked keeps its value byte for byte. */
    private void plugin(Field field) {
        JsonNode value = given(field);
        if (!sources.plugins().running(field)) {
            away(field, value);
        } else if (value == null || value.isNull()) {
            put(field, null);
            Displays.keep(document, field.id(), null);
        } else {
            var context = new ServerFieldContext(field, rights, document);
            sources.plugins()
                    .complaints(field, value, context)
                    .ifPresentOrElse(found -> take(field, value, found), () -> away(field, value));
        }
    }

    private void take(Field field, JsonNode value, List<Sentence> found) {
        found.forEach(complaint -> add(field, complaint));
        if (!found.isEmpty() || value.equals(before.get(field.id()))) return;
        put(field, value);
        Displays.keep(
                document, field.id(), sources.plugins().display(field, value).orElse(""));
    }

    private void away(Field field, @Nullable JsonNode value) {
        boolean changed = value != null && !value.isNull() && !value.equals(before.get(field.id()));
        boolean missing = isEmpty(field) && rights.of(field) == FieldAccess.REQUIRED;
        if (changed || missing) add(field, unavailable(field));
    }

    private void check(Set<String> off) {
        var facts = new FormFacts(schema, document, sources.scripts());
        var demands = new Demands(schema, rights, complaints);
        for (Field field : schema.fields()) {
            if (off.contains(field.id())) continue;
            var items = rows.get(field.id());
            if (items != null) items.check(document.get(field.id()), new RowFilling.Around(off, facts, demands));
            else if (rights.of(field) == FieldAccess.REQUIRED && isEmpty(field) && !complaints.about(field.id()))
                add(field, Sentence.of("form.required"));
            order(field);
            demands.check(field, facts);
        }
    }

    /** A later field must not come before the one that its author named ({@code after}). */
    private void order(Field field) {
        Order.check(field, schema.fields(), document).ifPresent(complaint -> {
            String other = field.config().path("after").asString("");
            if (editable(field) || rights.of(other).editable()) add(field, complaint);
        });
    }

    private boolean editable(Field field) {
        return rights.of(field).editable();
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

    private void add(Field field, Sentence complaint) {
        complaints.add(field.id(), complaint);
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
