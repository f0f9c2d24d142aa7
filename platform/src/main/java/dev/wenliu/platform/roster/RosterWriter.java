package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes workbooks row by row. Every cell is text and stays text when somebody edits it, so that none becomes a formula. */
@Component
class RosterWriter {

    private static final int ROWS_AT_ONCE = 500;
    private static final String TEXT = "@";
    private static final String HEAD = "DCEBF1";
    private static final String READ_ONLY = "EDEDED";
    private static final int EXPLANATION_WIDTH = 100;
    private static final int EXPLANATIONS = 12;

    private final Texts texts;

    RosterWriter(Texts texts) {
        this.texts = texts;
    }

    Book begin(Locale locale, OutputStream out) {
        return new Book(locale, new Workbook(out, "Wenliu", "1.0"));
    }

    /** A workbook under way; closing it writes its end. */
    final class Book implements AutoCloseable {

        private final Locale locale;
        private final Workbook workbook;

        private Book(Locale locale, Workbook workbook) {
            this.locale = locale;
            this.workbook = workbook;
        }

        <T> void sheet(RosterSheet kind, Collection<? extends T> rows, BiFunction<T, RosterColumn, String> cell)
                throws IOException {
            List<RosterColumn> columns = kind.columns();
            Worksheet sheet = workbook.newWorksheet(texts.get(locale, kind.key()));
            sheet.freezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) head(sheet, column, columns.get(column));
            int number = 1;
            for (T row : rows) {
                for (int column = 0; column < columns.size(); column++)
                    text(sheet, number, column, cell.apply(row, columns.get(column)));
                if (number % ROWS_AT_ONCE == 0) sheet.flush();
                number++;
            }
            sheet.finish();
        }

        /** How to fill the workbook in, a sentence a row. */
        void explanation() throws IOException {
            Worksheet sheet = workbook.newWorksheet(texts.get(locale, "roster.sheet.explanation"));
            sheet.width(0, EXPLANATION_WIDTH);
            for (int line = 0; line < EXPLANATIONS; line++) {
                sheet.value(line, 0, texts.get(locale, "roster.explanation." + (line + 1)));
                sheet.style(line, 0).wrapText(true).set();
            }
            sheet.style(0, 0).bold().set();
            sheet.finish();
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }

        private void head(Worksheet sheet, int column, RosterColumn what) {
            sheet.width(column, what.width);
            sheet.style(column).format(TEXT).set();
            sheet.value(0, column, texts.get(locale, what.key()));
            sheet.style(0, column)
                    .bold()
                    .format(TEXT)
                    .fillColor(what.toBeReadOnly() ? READ_ONLY : HEAD)
                    .set();
        }

        private static void text(Worksheet sheet, int row, int column, String text) {
            if (text.isEmpty()) return;
            sheet.inlineString(row, column, text);
            sheet.style(row, column).format(TEXT).set();
        }
    }
}
