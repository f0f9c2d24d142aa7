package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Dependencies;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRules;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.kernel.Money;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.rule.Conditions;
import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.rule.Formulas;
import dev.wenliu.platform.scripting.Scripts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings a document in line with its form's rules: takes away what a condition switches off, and computes formulas. */
final class Computing {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final int SCALE = 6;

    private final FormSchema schema;
    private final ObjectNode document;
    private final FormFacts facts;
    private final Set<String> off = new LinkedHashSet<>();
    private final Map<String, Sentence> failed = new LinkedHashMap<>();

    Computing(FormSchema schema, ObjectNode document, Scripts scripts) {
        this.schema = schema;
        this.document = document;
        this.facts = new FormFacts(schema, document, scripts);
    }

    /** Changes the document; tells which fields and cells are switched off, as {@link Violation#path} writes them. */
    Set<String> run() {
        for (String path : Dependencies.of(schema).precedence().order()) {
            int dot = path.indexOf('.');
            if (dot < 0) schema.field(path).ifPresent(field -> settle(field, facts, document, path));
            else schema.field(path.substring(0, dot)).ifPresent(items -> column(items, path.substring(dot + 1)));
        }
        return off;
    }

    /** Scripts that failed in the last run, by the path of their field or cell. */
    Map<String, Sentence> failed() {
        return Collections.unmodifiableMap(failed);
    }

    /** The path of a cell. */
    static String cell(Field items, int row, Field column) {
        return items.id() + "[" + row + "]." + column.id();
    }

    private void column(Field items, String id) {
        Field column = items.column(id).orElse(null);
        if (column == null || !(document.get(items.id()) instanceof ArrayNode rows)) return;
        if (column.rules().equals(FieldRules.NONE)) return;
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i) instanceof ObjectNode row)
                settle(column, facts.row(items, row), row, cell(items, i, column));
    }

    private void settle(Field field, Facts around, ObjectNode holder, String path) {
        var when = field.rules().when();
        if (when != null && !Conditions.hold(when, around)) {
            off.add(path);
            holder.remove(field.id());
            Displays.keep(holder, field.id(), null);
        } else if (field.computed()) {
            Optional<String> text = compute(field, around, path);
            if (text.isPresent()) holder.put(field.id(), text.get());
            else holder.remove(field.id());
        }
    }

    /** A script that fails leaves its field empty; who fills the form is told, who looks at it is not stopped. */
    private Optional<String> compute(Field field, Facts around, String path) {
        var formula = field.rules().formula();
        if (formula == null) return Optional.empty();
        try {
            return Formulas.compute(formula, around)
                    .filter(number -> number.abs().compareTo(LARGEST) < 0)
                    .map(number -> written(field, number));
        } catch (Refusal fails) {
            failed.put(path, Sentence.of(fails));
            return Optional.empty();
        }
    }

    private static String written(Field field, BigDecimal number) {
        if (field.money()) return new Money(number).amount().toPlainString();
        int scale = field.config().path("scale").asInt(SCALE);
        BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
