package dev.wenliu.platform.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people make them; a cell that begins with {@code =} is a formula. */
public final class Workbooks {

    static final String UNITS = "单位";
    static final String PERSONS = "人员";
    static final String UNIT_HEAD = "单位编码|名称|英文名称|类型|上级单位编码|部门负责人|公司分管领导|分管系统工作的领导|信息员";
    static final String PERSON_HEAD = "登录名|姓名|单位编码|职务|岗位|用工类别|合同到期日|直接上级";

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    public static Workbooks workbook() {
        return new Workbooks();
    }

    /** A row of a sheet, its cells parted by strokes. */
    Workbooks row(String sheet, String cells) {
        return cells(sheet, (Object[]) cells.split("\\|", -1));
    }

    Workbooks cells(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cells);
        return this;
    }

    public Workbooks units(String... rows) {
        row(UNITS, UNIT_HEAD);
        for (String row : rows) row(UNITS, row);
        return this;
    }

    public Workbooks persons(String... rows) {
        row(PERSONS, PERSON_HEAD);
        for (String row : rows) row(PERSONS, row);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            for (var sheet : sheets.entrySet()) write(book.newWorksheet(sheet.getKey()), sheet.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    /** The same file with something done to the text of each part that has this name. */
    static byte[] edited(byte[] file, String part, java.util.function.UnaryOperator<String> edit) throws IOException {
        Path packed = Files.createTempFile("workbook", ".xlsx");
        Files.write(packed, file);
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(packed.toFile());
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith(part))
                    content = edit.apply(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                zip.write(content);
                zip.closeEntry();
            }
        } finally {
            Files.delete(packed);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, List<Object[]> rows) throws IOException {
        int number = 0;
        for (Object[] row : rows) {
            for (int column = 0; column < row.length; column++) write(sheet, number, column, row[column]);
            number++;
        }
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) sheet.value(row, column, number);
        else if (cell instanceof java.time.LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (cell.toString().startsWith("="))
            sheet.formula(row, column, cell.toString().substring(1));
        else if (!cell.toString().isEmpty()) sheet.value(row, column, cell.toString());
    }
}
