package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Worksheet;
import io.kaohe.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables as a workbook, and back: what was not edited stays as it was, and nothing is half-written. */
class RulesWorkbookTest {
    @TempDir
    private Path dir;

    private Path copy(String folder) throws IOException {
        return EditedPack.copy(folder, dir.resolve("folder")).folder();
    }

    private Path book() {
        return dir.resolve("book.xlsx");
    }

    private Shell.Result workbook(Path folder, String option) {
        return Shell.run("kaohe rules workbook " + folder + " " + option + " " + book());
    }

    private void edit(Consumer<XSSFWorkbook> edits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(book())))) {
            edits.accept(workbook);
            workbook.write(bytes);
        }
        Files.write(book(), bytes.toByteArray());
    }

    private static void set(XSSFWorkbook workbook, String sheet, String cell, String text) {
        Sheet found = workbook.getSheet(sheet);
        int index = Integer.parseInt(cell.substring(1)) - 1;
        Row row = found.getRow(index) == null ? found.createRow(index) : found.getRow(index);
        row.createCell(cell.charAt(0) - 'A').setCellValue(text);
    }

    private static void number(XSSFWorkbook workbook, String sheet, String cell, String raw, String format) {
        set(workbook, sheet, cell, "");
        XSSFCell found = workbook.getSheet(sheet)
                .getRow(Integer.parseInt(cell.substring(1)) - 1)
                .getCell(cell.charAt(0) - 'A');
        found.setCellValue(new BigDecimal("0").intValue());
        found.getCTCell().setV(raw);
        found.setCellStyle(workbook.createCellStyle());
        found.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static String read(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "examples/lishui-5g-2020", "src/test/resources/trials"})
    void whatNobodyEditsStaysByteForByte(String folder) throws IOException {
        Path copy = copy(folder);
        SortedMap<String, String> before = files(copy);
        assertThat(workbook(copy, "--to").exit()).isZero();
        assertThat(workbook(copy, "--from")).isEqualTo(new Shell.Result("工作簿和文件说的一样，没有要改的\n", "", 0));
        assertThat(files(copy)).isEqualTo(before);
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path pack = copy("rules");
        assertThat(workbook(pack, "--to").out()).isEqualTo("写好了工作簿「" + book() + "」：数、名次表、试算\n");
        byte[] first = Files.readAllBytes(book());
        assertThat(workbook(pack, "--to").err()).startsWith("文件「" + book() + "」已经有了，没有动它。");
        Files.delete(book());
        workbook(pack, "--to");
        assertThat(Files.readAllBytes(book())).isEqualTo(first);
    }

    @Test
    void bodiesAndFiguresInTablesAreSheetsToo() throws IOException {
        Path folder = dir.resolve("nation");
        new Nation(3).write(folder, 2);
        assertThat(workbook(folder, "--to").out()).isEqualTo("写好了工作簿「" + book() + "」：单位、实绩 0、实绩 1\n");
        String figures = read(folder, "actuals/1.csv");
        edit(book -> set(book, "实绩 1", "D2", "500万元"));
        assertThat(workbook(folder, "--from").out()).isEqualTo("改了 1 个文件：\n  actuals/1.csv\n");
        assertThat(read(folder, "actuals/1.csv").lines().skip(2))
                .containsExactlyElementsOf(figures.lines().skip(2).toList());
        assertThat(read(folder, "actuals/1.csv")).contains(",500万元,");
    }

    @Test
    void anEditedCellChangesItsPlaceAlone() throws IOException {
        Path pack = copy("rules");
        String scheme = read(pack, "scheme.yaml");
        String places = read(pack, "tables/place-steps.csv").replace("\n", "\r\n");
        Files.write(pack.resolve("tables/place-steps.csv"), places.getBytes(Charset.forName("GB18030")));
        workbook(pack, "--to");
        edit(book -> {
            set(book, "数", "B2", "110%");
            set(book, "数", "C2", "第六条：办法\"一\"");
            set(book, "数", "D2", "2022-01-01");
            set(book, "名次表", "B3", "96%");
        });
        assertThat(workbook(pack, "--from")).isEqualTo(new Shell.Result("""
                改了 2 个文件：
                  scheme.yaml
                  tables/place-steps.csv
                """, "", 0));
        assertThat(read(pack, "scheme.yaml"))
                .isEqualTo(scheme.replace("{值: 120%, 依据: 第六条}", "{值: 110%, 依据: \"第六条：办法\\\"一\\\"\", 自: 2022-01-01}"));
        assertThat(Files.readString(pack.resolve("tables/place-steps.csv"), Charset.forName("GB18030")))
                .isEqualTo(places.replace("2,95%", "2,96%"));
    }

    @Test
    void numbersAreExactHoweverTheWorkbookKeepsThem() throws IOException {
        Path pack = copy("rules");
        String scheme = read(pack, "scheme.yaml");
        workbook(pack, "--to");
        edit(book -> {
            number(book, "数", "B2", "1.2", "0%");
            number(book, "数", "B5", "0.94999999999999996", "0.00%");
            number(book, "数", "D5", "44562", "yyyy-mm-dd");
        });
        assertThat(workbook(pack, "--from").exit()).isZero();
        assertThat(read(pack, "scheme.yaml"))
                .isEqualTo(scheme.replace("绿灯分线: {值: 90%, 依据: 第十条}", "绿灯分线: {值: 95%, 依据: 第十条, 自: 2022-01-01}"));
    }

    @Test
    void everyWrongCellIsToldAndNothingIsWritten() throws IOException {
        Path pack = copy("rules");
        SortedMap<String, String> before = files(pack);
        workbook(pack, "--to");
        edit(book -> {
            set(book, "数", "B3", "许多");
            set(book, "数", "B2", "110%");
            set(book, "名次表", "B4", "很少");
        });
        Shell.Result result = workbook(pack, "--from");
        assertThat(result.err())
                .contains("名次表!B4 数值「很少」看不懂。")
                .contains("\n数!B3 数值「许多」看不懂。")
                .doesNotContain("名次表!B3", "数!B2");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(files(pack)).isEqualTo(before);
    }

    @Test
    void whatASheetMayNotSayIsTold() throws IOException {
        Path pack = copy("rules");
        workbook(pack, "--to");
        edit(book -> {
            set(book, "数", "A1", "名字");
            set(book, "数", "A3", "");
            set(book, "数", "B4", "");
            set(book, "数", "G4", "多");
            book.createSheet("名次");
            set(book, "名次", "A1", "一");
        });
        assertThat(workbook(pack, "--from").err()).isEqualTo("""
                名次 没有叫「名次」的表。是不是「名次表」？
                数 「超序时线」不见了。请补回这一行；真要删去，请到「scheme.yaml」里删。
                数!A1 表头这一格应是「名称」。请改回来。
                数!A3 「名称」不能空着。请写上。
                数!B4 「值」不能空着。请写上。
                数!G4 「多」写在表头右边，这里没有列。请挪到表里；要加一列，先在「scheme.yaml」里加上。
                共 6 处问题，请改好后再运行。
                """);
        Files.writeString(book(), "no workbook", StandardCharsets.UTF_8);
        assertThat(workbook(pack, "--from").err()).startsWith(book() + " 这不是能读的工作簿。请在表格软件里另存为 .xlsx，关上它再读。\n");
    }

    @Test
    void rowsAreAddedAndTakenAway() throws IOException {
        Path folder = copy("examples/lishui-5g-2020");
        String tasks = read(folder, "tasks.csv");
        workbook(folder, "--to");
        edit(book -> {
            book.getSheet("任务").removeRow(book.getSheet("任务").getRow(2));
            set(book, "任务", "E2", "817");
        });
        assertThat(workbook(folder, "--from").exit()).isZero();
        assertThat(read(folder, "tasks.csv"))
                .isEqualTo(tasks.replace(",816,", ",817,").replaceFirst("5g,longquan.*\n", ""));
        edit(book -> {
            set(book, "任务", "A3", "5g");
            set(book, "任务", "B3", "longquan");
            set(book, "任务", "E3", "许多");
        });
        assertThat(workbook(folder, "--from").err()).startsWith("任务!E3 数值「许多」看不懂。");
    }

    @Test
    void theTrialSheetRunsAsCases() throws IOException {
        Path pack = copy("src/test/resources/trials");
        Files.writeString(
                pack.resolve("award/own.cases.yaml"),
                read(pack, "award/own.cases.yaml").replaceAll("(?m)^.*通不过.*\n", ""),
                StandardCharsets.UTF_8);
        SortedMap<String, String> before = files(pack);
        workbook(pack, "--to");
        edit(book -> {
            String[] cells = {"甲", "2022", "达100亿元以上", "90亿元", "", "小方法", "5", "", "5"};
            for (int i = 0; i < cells.length; i++) {
                set(book, "试算", (char) ('A' + i) + "2", cells[i]);
                set(book, "试算", (char) ('A' + i) + "3", cells[i]);
            }
            set(book, "试算", "A3", "");
            number(book, "试算", "I3", "1", "General");
            set(book, "数", "C2", "第三条");
        });
        String cases = """
                .       2 例  未通过 1
                  试算  2 例  未通过 1
                    试算:2 甲（通过）
                    试算:3 第3行
                      得分：应为「1」，实为「5.00」
                共 2 例，通过 1，未通过 1
                """;
        assertThat(workbook(pack, "--try")).isEqualTo(new Shell.Result(cases + "读回来会改 1 个文件：\n  scheme.yaml\n", "", 4));
        assertThat(workbook(pack, "--from"))
                .isEqualTo(new Shell.Result(cases, "试算有不通过的，文件都没有动。请改好表，或者改好试算里该得的分。\n", 4));
        assertThat(files(pack)).isEqualTo(before);
        edit(book -> set(book, "试算", "D3", "许多"));
        assertThat(workbook(pack, "--try").err()).startsWith("试算!D3 ");
    }

    @Test
    void oneThingIsDoneAtATime() throws IOException {
        Path pack = copy("src/test/resources/trials");
        assertThat(Shell.run("kaohe rules workbook " + pack).err())
                .startsWith("请写明做什么，只写一样：--to 写出工作簿，--try 只试算，--from 读回来。\n");
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertThat(WorkbookFile.read("x", WorkbookFile.write(List.of(new Worksheet("一", List.of())))))
                .hasSize(1);
        assertThat(Shell.run("kaohe rules workbook " + empty + " --from " + book())
                        .exit())
                .isEqualTo(2);
    }
}
