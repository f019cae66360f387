package io.kaohe.workbook;

import io.kaohe.report.Worksheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets. Every cell is a text, so that 5% and 0.10 stay what was written, and stay so when they are edited. */
final class Sheets {
    /** Of the document and of every file in it: the clock must not be seen in the bytes. */
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int NARROW = 8;
    private static final int BROAD = 60;

    /** Width of a column in characters to what the format counts in. */
    private static final int CHARACTER = 256;

    private static final int ASCII = 127;

    private final List<Worksheet> sheets;

    Sheets(List<Worksheet> sheets) {
        this.sheets = sheets;
    }

    byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle text = style(workbook, false);
            CellStyle heading = style(workbook, true);
            for (Worksheet sheet : sheets) {
                fill(workbook.createSheet(sheet.name()), sheet.rows(), text, heading);
            }
            POIXMLProperties.CoreProperties properties =
                    workbook.getProperties().getCoreProperties();
            properties.setCreator("Kaohe");
            properties.getUnderlyingProperties().setCreatedProperty(MADE + ":00Z");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        Font font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private static void fill(Sheet sheet, List<List<Worksheet.Cell>> rows, CellStyle text, CellStyle heading) {
        for (int at = 0; at < rows.size(); at++) {
            Row row = sheet.createRow(at);
            for (int column = 0; column < rows.get(at).size(); column++) {
                Cell cell = row.createCell(column);
                cell.setCellStyle(at == 0 ? heading : text);
                cell.setCellValue(rows.get(at).get(column).text());
            }
        }
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            sheet.setDefaultColumnStyle(column, text);
            sheet.setColumnWidth(column, width(rows, column) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static int width(List<List<Worksheet.Cell>> rows, int column) {
        int widest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column)
                        .text()
                        .codePoints()
                        .map(character -> character > ASCII ? 2 : 1)
                        .sum())
                .max()
                .orElse(0);
        return Math.max(NARROW, Math.min(BROAD, widest + 2));
    }

    /** The same archive, with one time for all its files. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(MADE);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
