package dev.wenliu.platform.print;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.Forms;
import dev.wenliu.platform.print.Sheet.Block;
import dev.wenliu.platform.print.Sheet.Column;
import dev.wenliu.platform.print.Sheet.Words;
import dev.wenliu.platform.task.MatterPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The form of a matter as its layout puts it on paper, without what its reader may not see. */
@Component
class SheetForm {

    private final Forms forms;

    SheetForm(Forms forms) {
        this.forms = forms;
    }

    List<Block> blocks(MatterPage page, Locale locale) {
        List<Block> blocks = new ArrayList<>();
        for (List<String> row : page.version().flow().print().rows()) {
            List<Field> fields = row.stream()
                    .map(page.version().flow().form()::field)
                    .flatMap(Optional::stream)
                    .filter(field -> page.rights().of(field.id()) != FieldAccess.HIDDEN)
                    .toList();
            List<Words> line = fields.stream()
                    .filter(field -> field.columns().isEmpty())
                    .map(field -> new Words(field.label().in(locale), forms.display(field, page.form(), locale)))
                    .toList();
            if (!line.isEmpty()) blocks.add(new Block.Line(line));
            fields.stream()
                    .filter(field -> !field.columns().isEmpty())
                    .forEach(field -> blocks.add(rows(field, page, locale)));
        }
        return blocks;
    }

    private Block.Rows rows(Field items, MatterPage page, Locale locale) {
        List<Field> columns = items.columns().stream()
                .filter(column -> page.rights().of(items.id(), column.id()) != FieldAccess.HIDDEN)
                .toList();
        JsonNode rows = page.form().value(items.id());
        return new Block.Rows(
                items.label().in(locale),
                columns.stream()
                        .map(column -> new Column(column.label().in(locale), figures(column)))
                        .toList(),
                rows == null
                        ? List.of()
                        : rows.valueStream()
                                .map(row -> cells(columns, row, locale))
                                .toList());
    }

    private List<String> cells(List<Field> columns, JsonNode row, Locale locale) {
        return columns.stream()
                .map(column -> forms.display(column, row, locale))
                .toList();
    }

    private static boolean figures(Field column) {
        return column.type().equals(BuiltInType.NUMBER.code());
    }
}
