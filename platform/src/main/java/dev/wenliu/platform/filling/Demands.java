package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.Dependencies;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FieldRules.Demand;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.rule.Conditions;
import dev.wenliu.platform.rule.Facts;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what the form's author demands, wherever somebody may mend it. */
final class Demands {

    private final FieldRights rights;
    private final Dependencies dependencies;
    private final FormSchema schema;
    private final Complaints complaints;

    Demands(FormSchema schema, FieldRights rights, Complaints complaints) {
        this.schema = schema;
        this.rights = rights;
        this.complaints = complaints;
        this.dependencies = Dependencies.of(schema);
    }

    /** Checks the demands of a field. */
    void check(Field field, Facts facts) {
        for (Demand demand : field.rules().demands())
            if (Conditions.broken(demand.must(), facts))
                mendable(field, null, demand)
                        .ifPresent(editable -> add(seen(field) ? field.id() : whole(editable), demand));
    }

    /** Checks the demands of a cell. */
    void check(Field items, Field column, int row, Facts facts) {
        for (Demand demand : column.rules().demands())
            if (Conditions.broken(demand.must(), facts)
                    && mendable(column, items, demand).isPresent()) add(Computing.cell(items, row, column), demand);
    }

    /** Something that may be changed here and on which the demand depends. */
    private Optional<String> mendable(Field field, @Nullable Field items, Demand demand) {
        Set<String> names = Dependencies.paths(Conditions.fields(demand.must()), items);
        String own = items == null ? field.id() : items.id() + "." + field.id();
        return dependencies.sources(names).stream()
                .filter(this::editable)
                .findFirst()
                .or(() -> editable(own) ? Optional.of(own) : Optional.empty());
    }

    private boolean editable(String path) {
        int dot = path.indexOf('.');
        if (dot > 0)
            return rights.of(path.substring(0, dot), path.substring(dot + 1)).editable();
        return schema.field(path).filter(field -> rights.of(field).editable()).isPresent();
    }

    private boolean seen(Field field) {
        return rights.of(field) != FieldAccess.HIDDEN;
    }

    private static String whole(String path) {
        int dot = path.indexOf('.');
        return dot > 0 ? path.substring(0, dot) : path;
    }

    private void add(String path, Demand demand) {
        Label message = demand.message();
        complaints.add(path, Sentence.of("form.demand", message.zh(), message.en()));
    }
}
