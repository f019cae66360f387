package io.kaohe.workbook;

import io.kaohe.report.Problem;
import io.kaohe.report.Worksheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads a cell as the text that a person would have written into the table. */
final class CellText {
    /** What a spreadsheet shows at most: it keeps 1.1 as 1.1000000000000001. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Before it the days of 1900 are counted with one that never was. */
    private static final int FIRST_SURE_DAY = 61;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final boolean since1904;
    private final List<Problem> problems;

    CellText(boolean since1904, List<Problem> problems) {
        this.since1904 = since1904;
        this.problems = problems;
    }

    /** The cell; without text after a problem. */
    Worksheet.Cell read(String sheet, XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new Worksheet.Cell(cell.getStringCellValue().strip(), false);
            case NUMERIC -> new Worksheet.Cell(number(sheet, cell), true);
            case BOOLEAN -> problem("workbook.truth", sheet, cell, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> problem("workbook.error", sheet, cell, cell.getErrorCellString());
            default -> new Worksheet.Cell("", false);
        };
    }

    private String number(String sheet, XSSFCell cell) {
        BigDecimal value = new BigDecimal(cell.getRawValue()).round(SHOWN);
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format)) {
            return date(value, sheet, cell);
        }
        boolean percent = format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
        return percent ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal value, String sheet, XSSFCell cell) {
        boolean day = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(since1904 ? 0 : FIRST_SURE_DAY)) >= 0
                && value.precision() - value.scale() < 8;
        if (!day) {
            return problem("workbook.date", sheet, cell, plain(value), "2022-10-31")
                    .text();
        }
        return (since1904 ? DAY_ZERO_1904 : DAY_ZERO)
                .plusDays(value.longValueExact())
                .toString();
    }

    private Worksheet.Cell problem(String code, String sheet, XSSFCell cell, String... arguments) {
        problems.add(Problem.of(code, Worksheet.at(sheet, cell.getRowIndex(), cell.getColumnIndex()), arguments));
        return new Worksheet.Cell("", false);
    }
}
