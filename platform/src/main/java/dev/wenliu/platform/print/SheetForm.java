package dev.wenliu.platform.print;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.filling.LiveForm;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.print.Sheet.Block;
import dev.wenliu.platform.print.Sheet.Column;
import dev.wenliu.platform.print.Sheet.Words;
import dev.wenliu.platform.rule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The form of a matter as its layout puts it on paper, without what its reader may not see and what its conditions switch off. */
@Component
class SheetForm {

    private static final String YUAN = "¥ ";

    private final Forms forms;

    SheetForm(Forms forms) {
        this.forms = forms;
    }

    List<Block> blocks(MatterPage page, Locale locale) {
        var seen = new Seen(page.rights(), page.live().stored(), locale);
        List<Block> blocks = new ArrayList<>();
        for (List<String> row : page.version().flow().print().rows()) {
            List<Field> fields = row.stream()
                    .map(page.version().flow().form()::field)
                    .flatMap(Optional::stream)
                    .filter(seen::shows)
                    .toList();
            List<Words> line = fields.stream()
                    .filter(field -> field.columns().isEmpty())
                    .map(field -> new Words(field.label().in(locale), text(field, seen)))
                    .toList();
            if (!line.isEmpty()) blocks.add(new Block.Line(line));
            fields.stream().filter(field -> !field.columns().isEmpty()).forEach(field -> blocks.add(rows(field, seen)));
        }
        return blocks;
    }

    /** What one reader sees of a form, and in which language. */
    private record Seen(FieldRights rights, LiveForm.Moment form, Locale locale) {

        boolean shows(Field field) {
            return rights.of(field) != FieldAccess.HIDDEN && !form.off().contains(field.id());
        }
    }

    /** An amount of money as such, and in capital numerals as well where the form's author wants that. */
    private String text(Field field, Seen seen) {
        String text = forms.display(field, seen.form().data(), seen.locale());
        if (field.money() && !text.isEmpty()) text = YUAN + text;
        String capital = forms.capital(field, seen.form().data());
        return capital.isEmpty() ? text : text + "\n" + capital;
    }

    private Block.Rows rows(Field items, Seen seen) {
        List<Field> columns = items.columns().stream()
                .filter(column -> seen.rights().of(items, column) != FieldAccess.HIDDEN)
                .toList();
        JsonNode rows = seen.form().data().value(items.id());
        return new Block.Rows(
                items.label().in(seen.locale()),
                columns.stream()
                        .map(column -> new Column(column.label().in(seen.locale()), column.kind() == Kind.NUMBER))
                        .toList(),
                rows == null
                        ? List.of()
                        : rows.valueStream()
                                .map(row -> cells(columns, row, seen.locale()))
                                .toList(),
                totals(columns, rows));
    }

    private List<String> cells(List<Field> columns, JsonNode row, Locale locale) {
        return columns.stream()
                .map(column -> forms.display(column, row, locale))
                .toList();
    }

    private List<String> totals(List<Field> columns, @Nullable JsonNode rows) {
        List<String> totals =
                columns.stream().map(column -> forms.total(column, rows)).toList();
        return totals.stream().allMatch(String::isEmpty) ? List.of() : totals;
    }
}
