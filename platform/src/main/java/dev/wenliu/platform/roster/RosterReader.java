package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.springframework.stereotype.Component;

/** Reads a workbook row by row, or refuses it as a whole. */
@Component
class RosterReader {

    private final RosterWords words;

    RosterReader(RosterWords words) {
        this.words = words;
    }

    /** Everything that the workbook says about units and persons. */
    RosterFile read(Path file) {
        try {
            new WorkbookGuard().check(file);
            try (var workbook = unbroken(() -> open(file))) {
                return read(workbook);
            }
        } catch (IOException unreadable) {
            throw new Refusal(RosterReason.BROKEN, unreadable);
        }
    }

    private RosterFile read(ReadableWorkbook workbook) throws IOException {
        Map<RosterSheet, Sheet> sheets = new EnumMap<>(RosterSheet.class);
        for (Sheet sheet : workbook.getSheets().toList()) {
            Optional<RosterSheet> known = words.sheet(sheet.getName() == null ? "" : sheet.getName());
            if (known.isPresent() && sheets.put(known.get(), sheet) != null)
                throw new Refusal(RosterReason.SHEET_TWICE, sheet.getName());
        }
        if (sheets.isEmpty()) throw new Refusal(RosterReason.NO_SHEET);
        var problems = new RosterProblems();
        Map<RosterSheet, SheetReader> read = new EnumMap<>(RosterSheet.class);
        for (RosterSheet sheet : RosterSheet.values()) {
            Sheet found = sheets.get(sheet);
            if (found == null) continue;
            var reader = new SheetReader(sheet, words, problems);
            read.put(sheet, reader);
            read(found, reader);
        }
        var file = new RosterFile(
                rows(read, RosterSheet.UNITS),
                rows(read, RosterSheet.PERSONS),
                read.values().stream().allMatch(SheetReader::whole),
                problems);
        if (problems.count() == 0 && file.units().isEmpty() && file.persons().isEmpty())
            throw new Refusal(RosterReason.EMPTY);
        return file;
    }

    private static List<RosterRow> rows(Map<RosterSheet, SheetReader> read, RosterSheet sheet) {
        SheetReader reader = read.get(sheet);
        return reader == null ? List.of() : reader.rows();
    }

    private static void read(Sheet sheet, SheetReader reader) throws IOException {
        try (Stream<Row> stream = unbroken(() -> open(sheet))) {
            Iterator<Row> rows = stream.iterator();
            while (unbroken(rows::hasNext)) if (!reader.take(unbroken(rows::next))) return;
        }
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException unreadable) {
            throw new Refusal(RosterReason.BROKEN, unreadable);
        }
    }

    private static Stream<Row> open(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException unreadable) {
            throw new Refusal(RosterReason.BROKEN, unreadable);
        }
    }

    /** The library meets a file that contradicts itself with whatever exception comes first. */
    private static <T> T unbroken(Supplier<T> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException broken) {
            throw new Refusal(RosterReason.BROKEN, broken);
        }
    }
}
