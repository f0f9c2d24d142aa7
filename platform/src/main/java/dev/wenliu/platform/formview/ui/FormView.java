package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import dev.wenliu.platform.filling.LiveForm;
import dev.wenliu.platform.filling.LiveForm.Moment;
import dev.wenliu.platform.filling.ui.FieldPart;
import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.filling.ui.PluginPart;
import dev.wenliu.platform.filling.ui.TabCopy;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form on the page: read like a document, with the fields that its reader may change as inputs. {@link FormViews} makes it. */
public final class FormView extends Div {

    private static final Pattern CELL = Pattern.compile("([^\\[]+)\\[(\\d+)]\\.(.+)");

    private final transient LiveForm form;
    private final transient FormSchema schema;
    private final transient FieldRights rights;
    private final transient FormLook look;
    private final transient Map<String, FieldPart> parts = new LinkedHashMap<>();
    private final transient List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final transient ProblemSummary problems;
    private final transient Layout layout;
    private transient List<Violation> open = List.of();
    private transient Moment moment;
    private transient @Nullable TabCopy copy;

    FormView(LiveForm form, FormLook look) {
        this.form = form;
        this.schema = form.schema();
        this.rights = form.rights();
        this.look = look;
        this.moment = form.stored();
        this.problems = new ProblemSummary(look);
        addClassName("wl-form");
        add(problems);
        var factory = new Parts(look, rights, moment.data(), this::now);
        layout = new Layout(look, schema, field -> part(field, factory));
        schema.sections().stream()
                .flatMap(section -> layout.card(section, rights).stream())
                .forEach(this::add);
        follow();
    }

    /** What the reader may change, as it stands on the page; an empty field is JSON null. */
    public ObjectNode values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        parts.forEach((id, part) -> {
            if (part.fillable()) set(values, id, part.value());
        });
        return values;
    }

    /** What was typed so far, for a draft: also what is empty, switched off, too long, or no value at all. */
    public ObjectNode begun() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        parts.forEach((id, part) -> {
            if (part.fillable()) set(values, id, part.begun());
        });
        return values;
    }

    /** Holds what is typed in the browser's tab until it is {@link #kept}. */
    public void hold(TabCopy.Place place) {
        copy = new TabCopy(place);
        parts.forEach((id, part) -> part.holdIn(copy, id, () -> id));
        copy.hold(this);
    }

    /** What was typed so far lies where it will not be lost. */
    public void kept() {
        if (copy != null) copy.kept();
    }

    /** Whether the reader may change anything here. */
    public boolean editable() {
        return parts.values().stream().anyMatch(FieldPart::fillable);
    }

    /** Runs the action after every change. */
    public Registration onChange(Runnable action) {
        return Registration.addAndRemove(listeners, action);
    }

    /** Shows each message at its field, a summary of all, and puts the cursor into the first; none takes them all away. */
    public void show(List<Violation> violations) {
        parts.values().forEach(part -> part.complain(null));
        for (Violation violation : violations)
            at(violation.path()).ifPresent(part -> part.complain(look.sentence(violation.sentence())));
        list(violations);
        violations.stream()
                .flatMap(violation -> at(violation.path()).stream())
                .findFirst()
                .ifPresent(FieldPart::focus);
    }

    /** Whether all that was typed can be read as values; shows what cannot. */
    public boolean readable() {
        var unreadable = parts.entrySet().stream()
                .filter(part -> !moment.off().contains(part.getKey()))
                .filter(part -> part.getValue().unreadable().isPresent())
                .toList();
        for (var part : unreadable)
            part.getValue().complain(part.getValue().unreadable().orElse(null));
        unreadable.stream().findFirst().ifPresent(part -> part.getValue().focus());
        return unreadable.isEmpty();
    }

    /** A plugin started or stopped: its fields change in place, everything else stays as it was typed. */
    void pluginChanged(String plugin, boolean running) {
        for (FieldPart part : parts.values())
            if (part instanceof PluginPart fromPlugin) fromPlugin.pluginChanged(plugin, running);
    }

    private FieldPart part(Field field, Parts factory) {
        FieldPart part = factory.of(field);
        parts.put(field.id(), part);
        part.onChange(() -> changed(part));
        return part;
    }

    private void changed(FieldPart source) {
        follow();
        list(open.stream().filter(violation -> stands(violation, source)).toList());
        for (FieldPart part : parts.values()) {
            if (!part.fillable()) part.complain(null);
            if (!part.equals(source) && part instanceof PluginPart fromPlugin) fromPlugin.formChanged();
        }
        listeners.forEach(Runnable::run);
    }

    /** A complaint stands until its field changes, or any field where it is about something computed. */
    private boolean stands(Violation violation, FieldPart source) {
        FieldPart part = parts.get(field(violation));
        boolean off = moment.off().contains(violation.path()) || moment.off().contains(field(violation));
        return !off && part != null && part.fillable() && !part.equals(source);
    }

    /** Works out formulas and conditions anew; what is on the page changes in place. */
    private void follow() {
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        parts.forEach((id, part) -> {
            if (part.fillable()) set(typed, id, part.typed());
        });
        moment = form.with(typed);
        parts.values().forEach(part -> part.follow(moment));
        layout.follow(moment.off());
    }

    private static void set(ObjectNode values, String id, @Nullable JsonNode value) {
        values.set(id, value == null ? JsonNodeFactory.instance.nullNode() : value.deepCopy());
    }

    private @Nullable JsonNode now(String field) {
        FieldPart part = parts.get(field);
        if (part != null && part.fillable()) return part.value();
        return moment.data().value(field);
    }

    private Optional<FieldPart> at(String path) {
        Matcher cell = CELL.matcher(path);
        if (!cell.matches()) return Optional.ofNullable(parts.get(path));
        FieldPart rows = parts.get(cell.group(1));
        if (rows == null) return Optional.empty();
        return rows.cell(Integer.parseInt(cell.group(2)), cell.group(3)).or(() -> Optional.of(rows));
    }

    /** What is still to be mended: what was changed since is taken for mended. */
    private void list(List<Violation> violations) {
        open = List.copyOf(violations);
        problems.show(open.stream().map(this::problem).toList());
    }

    private static String field(Violation violation) {
        Matcher cell = CELL.matcher(violation.path());
        return cell.matches() ? cell.group(1) : violation.path();
    }

    private ProblemSummary.Problem problem(Violation violation) {
        Matcher cell = CELL.matcher(violation.path());
        String id = field(violation);
        String name = schema.field(id).map(field -> look.label(field.label())).orElse(id);
        String sentence = look.sentence(violation.sentence());
        String where = cell.matches() ? look.text("form.ui.row", name, Integer.parseInt(cell.group(2)) + 1) : name;
        return new ProblemSummary.Problem(
                where, sentence, () -> at(violation.path()).ifPresent(FieldPart::focus));
    }
}
