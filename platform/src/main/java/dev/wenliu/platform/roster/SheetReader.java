package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one sheet: the first that says anything is the heading. */
class SheetReader {

    /** So many rows of a sheet are taken at once. */
    static final int MOST_ROWS = 50_000;

    private static final int LONGEST_CELL = 2000;
    private static final int LATEST_DAY = 2_958_465;

    private final RosterSheet sheet;
    private final RosterWords words;
    private final RosterProblems problems;
    private final List<RosterRow> rows = new ArrayList<>();
    private final Map<Integer, RosterColumn> columns = new HashMap<>();
    private final Map<RosterColumn, String> letters = new EnumMap<>(RosterColumn.class);
    private boolean headed;

    SheetReader(RosterSheet sheet, RosterWords words, RosterProblems problems) {
        this.sheet = sheet;
        this.words = words;
        this.problems = problems;
    }

    List<RosterRow> rows() {
        return rows;
    }

    /** Whether the sheet has the columns that it must have; one without any row has them all. */
    boolean whole() {
        return !headed || sheet.columns().stream().allMatch(column -> !column.needed || letters.containsKey(column));
    }

    /** Answers whether to go on. */
    boolean take(Row row) {
        if (!headed) readHeading(row);
        else readRow(row);
        return !problems.tooMany();
    }

    private void readHeading(Row row) {
        for (Cell cell : row) {
            String heading = cell == null ? "" : text(row, cell, null).orElse("");
            if (cell == null || heading.isEmpty()) continue;
            headed = true;
            Optional<RosterColumn> column = words.column(sheet, heading);
            if (column.isEmpty()) problem(row, cell, "unknown-column", heading);
            else if (letters.putIfAbsent(column.get(), letter(cell)) != null)
                problem(row, cell, "column-twice", heading);
            else columns.put(cell.getColumnIndex(), column.get());
        }
        if (!headed) return;
        for (RosterColumn column : sheet.columns())
            if (column.needed && !letters.containsKey(column))
                problems.add(sheet, row.getRowNum(), "", Sentence.of("roster.problem.no-column." + column.name()));
    }

    private void readRow(Row row) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        int before = problems.count();
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) continue;
            RosterColumn column = columns.get(cell.getColumnIndex());
            text(row, cell, column)
                    .filter(text -> column != null && !text.isEmpty())
                    .ifPresent(text -> cells.put(column, text));
        }
        if (cells.isEmpty() && problems.count() == before) return;
        if (rows.size() == MOST_ROWS) throw new Refusal(RosterReason.TOO_MANY_ROWS, MOST_ROWS);
        rows.add(new RosterRow(sheet, row.getRowNum(), cells, letters));
    }

    /** What the cell says; a cell that computes is refused, since what it last showed may be anything. */
    private Optional<String> text(Row row, Cell cell, @Nullable RosterColumn column) {
        if (cell.getFormula() != null) {
            problem(row, cell, "formula", letter(cell) + row.getRowNum());
            return Optional.empty();
        }
        return switch (cell.getType()) {
            case STRING -> bounded(row, cell, cell.getText());
            case NUMBER -> number(row, cell, column);
            case BOOLEAN, FORMULA -> bounded(row, cell, String.valueOf(cell.getRawValue()));
            case ERROR -> {
                problem(row, cell, "error-cell", letter(cell) + row.getRowNum());
                yield Optional.empty();
            }
            case EMPTY -> Optional.empty();
        };
    }

    private Optional<String> bounded(Row row, Cell cell, String text) {
        if (text.length() <= LONGEST_CELL) return Optional.of(text.strip());
        problem(row, cell, "cell-too-long", LONGEST_CELL);
        return Optional.empty();
    }

    private Optional<String> number(Row row, Cell cell, @Nullable RosterColumn column) {
        BigDecimal number = cell.asNumber();
        if (column == RosterColumn.CONTRACT_END) return Optional.of(day(cell, number));
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) return bounded(row, cell, cell.getRawValue());
        return Optional.of(number.stripTrailingZeros().toPlainString());
    }

    /** A number that is no day is shown as it stands, and found wrong later. */
    private static String day(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LATEST_DAY)) > 0) return cell.getRawValue();
        try {
            LocalDate day = cell.asDate().toLocalDate();
            return day.toString();
        } catch (DateTimeException none) {
            return cell.getRawValue();
        }
    }

    private void problem(Row row, Cell cell, String what, Object... arguments) {
        problems.add(sheet, row.getRowNum(), letter(cell), Sentence.of("roster.problem." + what, arguments));
    }

    private static String letter(Cell cell) {
        return CellAddress.convertNumToColString(cell.getColumnIndex());
    }
}
