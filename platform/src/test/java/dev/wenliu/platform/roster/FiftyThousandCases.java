package dev.wenliu.platform.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The largest import that is taken, in a database of its own. */
abstract class FiftyThousandCases {

    private static final Logger LOG = LoggerFactory.getLogger(FiftyThousandCases.class);
    private static final int PERSONS = 50_000;

    private final RosterImport imports;
    private final RosterExport export;
    private final Newcomers newcomers;

    FiftyThousandCases(RosterImport imports, RosterExport export, Newcomers newcomers) {
        this.imports = imports;
        this.export = export;
        this.newcomers = newcomers;
    }

    @Test
    void fiftyThousandPersonsComeInAndGoOut() throws Exception {
        byte[] file = workbook();
        Runtime.getRuntime().gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();

        long start = System.nanoTime();
        RosterPreview preview = imports.look(newcomers.as("liu.fang"), "名单.xlsx", new ByteArrayInputStream(file));
        long looked = System.nanoTime();
        imports.carryOut(newcomers.as("liu.fang"), preview);
        long done = System.nanoTime();
        long peak = peak();
        var out = new ByteArrayOutputStream();
        export.write(newcomers.as("liu.fang"), Locale.SIMPLIFIED_CHINESE, out);
        long exported = System.nanoTime();

        LOG.warn(
                "50,000 persons: file {} KB, looked through in {} ms, imported in {} ms, exported in {} ms, old generation {} MB more at its peak",
                file.length / 1000,
                (looked - start) / 1_000_000,
                (done - looked) / 1_000_000,
                (exported - done) / 1_000_000,
                (peak - before) / 1_000_000);
        assertThat(preview.counts()).containsEntry(RosterLine.Kind.PERSON_NEW, PERSONS);
        assertThat(newcomers.knows("rt.p49999")).isTrue();
        assertThat(Duration.ofNanos(done - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(out.size()).isGreaterThan(file.length / 2);
    }

    private static byte[] workbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet(Workbooks.PERSONS);
            String[] head = Workbooks.PERSON_HEAD.split("\\|", -1);
            IntStream.range(0, head.length).forEach(column -> sheet.value(0, column, head[column]));
            for (int row = 1; row <= PERSONS; row++) {
                String[] cells = {"rt.p" + (row - 1), "人员" + row, "finance", "专责", "值班员、巡检", "聘用", "2099-06-30", "li.na"
                };
                for (int column = 0; column < cells.length; column++) sheet.value(row, column, cells[column]);
            }
            sheet.finish();
        }
        return out.toByteArray();
    }

    private static java.util.List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return old().getUsage().getUsed();
    }

    private static long peak() {
        return old().getPeakUsage().getUsed();
    }

    private static MemoryPoolMXBean old() {
        return heap().stream()
                .filter(pool ->
                        pool.getName().contains("Tenured") || pool.getName().contains("Old"))
                .findFirst()
                .orElseThrow();
    }
}
