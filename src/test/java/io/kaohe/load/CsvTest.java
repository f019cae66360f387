package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void cellsHaveTheirPlaces() {
        assertThat(cells("甲,乙\r\n\r\n 一 ,\"二,\n\"\"三\"\"\"\n四,"))
                .containsExactly("1:1 甲", "1:3 乙", "3:1 一", "3:5 二,\n\"三\"", "5:1 四", "5:3 ");
    }

    @Test
    void aLineMayEndAsOldMacintoshesEndIt() {
        assertThat(cells("甲\r乙")).containsExactly("1:1 甲", "2:1 乙");
    }

    @Test
    void aRowOfEmptyCellsIsNoRow() {
        assertThat(cells("甲,乙\n,\n")).containsExactly("1:1 甲", "1:3 乙");
    }

    private static List<String> cells(String text) {
        Problems problems = new Problems();
        List<List<Node.Text>> rows = Csv.read("t.csv", text, problems).orElseThrow();
        problems.orThrow(InvalidInput.Kind.DATA);
        return rows.stream()
                .flatMap(List::stream)
                .map(cell -> cell.at().line() + ":" + cell.at().column() + " " + cell.text())
                .toList();
    }
}
