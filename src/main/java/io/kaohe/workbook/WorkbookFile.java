package io.kaohe.workbook;

import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Worksheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as WPS and Excel keep them. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /** The bytes of an .xlsx with these sheets, every cell a text; the same sheets give the same bytes. */
    public static byte[] write(List<Worksheet> sheets) {
        return new Sheets(sheets).bytes();
    }

    /**
     * The sheets of an .xlsx.
     *
     * @param name what the file is called in problems
     * @throws InvalidInput with every cell that cannot be read
     */
    public static List<Worksheet> read(String name, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<Worksheet> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            CellText cells = new CellText(workbook.isDate1904(), problems);
            for (Sheet sheet : workbook) {
                sheets.add(sheet(sheet, cells));
            }
        } catch (IOException | RuntimeException e) {
            // The library tells a file that is no workbook, or a broken one, in many ways.
            problems.add(Problem.of("workbook.unreadable", Source.of(name), ".xlsx"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(InvalidInput.Kind.DATA, problems);
        }
        return sheets;
    }

    private static Worksheet sheet(Sheet sheet, CellText cells) {
        List<List<Worksheet.Cell>> rows = new ArrayList<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            List<Worksheet.Cell> row = new ArrayList<>();
            Row written = sheet.getRow(at);
            for (int column = 0; written != null && column < written.getLastCellNum(); column++) {
                Cell cell = written.getCell(column);
                row.add(
                        cell instanceof XSSFCell known
                                ? cells.read(sheet.getSheetName(), known)
                                : new Worksheet.Cell("", false));
            }
            rows.add(row);
        }
        return new Worksheet(sheet.getSheetName(), rows);
    }
}
