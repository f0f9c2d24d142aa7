package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import dev.wenliu.platform.filling.ui.ComputedPart;
import dev.wenliu.platform.filling.ui.FieldPart;
import dev.wenliu.platform.filling.ui.FileList;
import dev.wenliu.platform.filling.ui.FilesPart;
import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.filling.ui.Inputs;
import dev.wenliu.platform.filling.ui.PluginPart;
import dev.wenliu.platform.filling.ui.ReadPart;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides which part shows a field: one to read, one to fill, line items, or one that a plugin brings. */
final class Parts {

    private final FormLook look;
    private final FieldRights rights;
    private final FormData data;
    private final Function<String, @Nullable JsonNode> live;

    Parts(FormLook look, FieldRights rights, FormData data, Function<String, @Nullable JsonNode> live) {
        this.look = look;
        this.rights = rights;
        this.data = data;
        this.live = live;
    }

    FieldPart of(Field field) {
        FieldAccess access = rights.of(field);
        JsonNode value = data.value(field.id());
        if (!field.columns().isEmpty()) return rows(field, access, value);
        if (field.computed()) return new ComputedPart(field, look);
        boolean files = field.type().equals(BuiltInType.ATTACHMENT.code());
        if (!access.editable()) return files ? FileList.toRead(field, look, value) : read(field, value);
        boolean required = access == FieldAccess.REQUIRED;
        if (files) return new FilesPart(field, required, look, value);
        if (field.fromPlugin())
            return new PluginPart(field, required, look, new PluginPart.Held(value, data.display(field.id()), live));
        var type = BuiltInType.of(field.type()).orElse(BuiltInType.TEXT);
        var part = new Inputs(look, false).input(field, type, value);
        describe(part.component(), field, required);
        return part;
    }

    private FieldPart rows(Field field, FieldAccess access, @Nullable JsonNode value) {
        var columns = new RowColumns(field, rights, look);
        if (columns.editable()) return new RowsPart(columns, access == FieldAccess.REQUIRED, value);
        return value == null ? read(field, null) : new ReadRowsPart(columns, value);
    }

    private ReadPart read(Field field, @Nullable JsonNode value) {
        if (field.money())
            return ReadPart.money(
                    look.label(field.label()),
                    look.tools().forms().display(field, data, look.locale()),
                    look.capital(field, data),
                    value);
        return ReadPart.words(
                look.label(field.label()), look.tools().forms().display(field, data, look.locale()), value);
    }

    private void describe(Component component, Field field, boolean required) {
        if (component instanceof HasLabel labelled) labelled.setLabel(look.label(field.label()));
        if (component instanceof HasValue<?, ?> filled) filled.setRequiredIndicatorVisible(required);
        var help = field.help();
        if (help != null && component instanceof HasHelper helped) helped.setHelperText(look.label(help));
    }
}
