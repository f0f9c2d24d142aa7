package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Money;
import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.rule.Formulas;
import dev.wenliu.platform.scripting.Scripts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates filled forms on the server: field rights, shapes and limits and what plugins say about their fields. */
@Service
public class Forms {

    private final Filling.Sources sources;
    private final References references;
    private final Scripts scripts;

    Forms(PluginFields plugins, References references, FileSource files, Scripts scripts) {
        this.sources = new Filling.Sources(new Values(references), plugins, files, scripts);
        this.references = references;
        this.scripts = scripts;
    }

    /**
     * Takes over what may be edited, keeps the rest as it was and lists every violation. A forged value of a read-only or hidden field changes
     * nothing, and neither does a field that was not submitted; JSON null empties one. A value without the shape of its type is not taken over,
     * one that only breaks a limit is. Formulas are computed anew; what a condition switches off is dropped, whoever filled it.
     */
    public Filled fill(FormSchema schema, FieldRights rights, FormData before, Submitted submitted) {
        return new Filling(new Filling.Request(schema, rights, before, submitted), sources).fill();
    }

    /** The same for values of nobody in particular, who has no uploads. */
    public Filled fill(FormSchema schema, FieldRights rights, FormData before, ObjectNode values) {
        return fill(schema, rights, before, new Submitted(values, null));
    }

    /** A form in the hands of somebody with these rights, before anything is submitted. */
    public LiveForm live(FormSchema schema, FieldRights rights, FormData data) {
        return new LiveForm(this, new LiveForm.Held(schema, rights, data));
    }

    /** The fields and cells that a condition switches off now, as {@link Violation#path} writes them; they are not shown. */
    public Set<String> off(FormSchema schema, FormData data) {
        return settle(schema, data.document());
    }

    /** Brings a document in line with its form's rules; tells what is switched off. */
    Set<String> settle(FormSchema schema, ObjectNode document) {
        return new Computing(schema, document, scripts).run();
    }

    /** A filled form as rules see it. */
    public Facts facts(FormSchema schema, FormData data) {
        return new FormFacts(schema, data.document(), scripts);
    }

    /** What somebody with these rights may see: hidden values and hidden columns are gone. */
    public FormData visible(FormSchema schema, FieldRights rights, FormData data) {
        ObjectNode all = data.document();
        ObjectNode seen = all.objectNode();
        ObjectNode displays = all.objectNode();
        for (Field field : schema.fields()) {
            JsonNode value = all.get(field.id());
            if (value == null || rights.of(field.id()) == FieldAccess.HIDDEN) continue;
            if (value instanceof ArrayNode rows && !field.columns().isEmpty()) columns(field, rights, rows);
            seen.set(field.id(), value);
            if (!data.display(field.id()).isEmpty()) displays.put(field.id(), data.display(field.id()));
        }
        if (!displays.isEmpty()) seen.set(FormData.DISPLAY, displays);
        return new FormData(seen);
    }

    /** The text that stands for a value where people read it: choice labels, dates, plugin display texts; empty for an empty field. */
    public String display(Field field, FormData data, Locale locale) {
        JsonNode value = data.value(field.id());
        if (value == null) return "";
        String stored = data.display(field.id());
        return stored.isEmpty() ? words(field, value, locale) : stored;
    }

    /** The text that stands for the value of a column in one row; empty for an empty cell. */
    public String display(Field column, JsonNode row, Locale locale) {
        if (!row.hasNonNull(column.id())) return "";
        String stored = Displays.kept(row, column.id());
        return stored.isEmpty() ? words(column, row.get(column.id()), locale) : stored;
    }

    /** An amount in capital numerals (大写), for fields whose author wants that; empty for all others. */
    public String capital(Field field, FormData data) {
        String amount = data.text(field.id());
        boolean wanted = field.money() && field.config().path("capital").asBoolean(false);
        return wanted && Values.isDecimal(amount) ? new Money(new BigDecimal(amount)).capital() : "";
    }

    /** The sum of a column, for columns whose author wants one below them; empty for all others. */
    public String total(Field column, @Nullable JsonNode rows) {
        if (!column.config().path("total").asBoolean(false)) return "";
        return Formulas.fold(Formula.Fold.SUM, rows, column.id())
                .map(sum -> column.money() ? new Money(sum).shown() : sum.toPlainString())
                .orElse("");
    }

    /** The form after a delta of {@link Filled}. */
    public FormData with(FormData before, ObjectNode delta) {
        return new FormData(Deltas.apply(before.document(), delta));
    }

    private String words(Field field, JsonNode value, Locale locale) {
        return BuiltInType.of(field.type())
                .filter(BuiltInType::keepsText)
                .flatMap(type -> references.find(type, value.asString("")))
                .map(References.Reference::text)
                .orElseGet(() -> Displays.text(field, value, locale));
    }

    private static void columns(Field items, FieldRights rights, ArrayNode rows) {
        for (JsonNode element : rows) {
            if (!(element instanceof ObjectNode row)) continue;
            for (Field column : items.columns())
                if (rights.of(items.id(), column.id()) == FieldAccess.HIDDEN) {
                    row.remove(column.id());
                    Displays.keep(row, column.id(), null);
                }
        }
    }
}
