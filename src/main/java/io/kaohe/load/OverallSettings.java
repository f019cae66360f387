package io.kaohe.load;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Quota;
import io.kaohe.facts.Register;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.TieBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a scheme says of whole bodies: registers, quotas, and what tells ties apart. */
final class OverallSettings {
    /** A block of the plan, which a scheme is read without. */
    private static final Pattern BLOCK = Pattern.compile("板块「([^」]+)」");

    private final Problems problems;

    OverallSettings(Problems problems) {
        this.problems = problems;
    }

    Overall read(Fields settings, Fields ties, SortedMap<String, Ladder> ladders) {
        SortedMap<String, Register> registers = registers(settings.get(SchemeKeys.REGISTERS));
        List<TieBreak> again = new ArrayList<>();
        for (Node.Text name : ties.get(SchemeKeys.AGAIN, List.of())) {
            Matcher block = BLOCK.matcher(name.text());
            if (block.matches()) {
                again.add(new TieBreak(TieBreak.By.BLOCK, block.group(1), name.at()));
            } else if (registers.containsKey(name.text())) {
                again.add(new TieBreak(TieBreak.By.REGISTER, name.text(), name.at()));
            } else {
                problems.unknown("load.register.unknown", name.at(), name.text(), registers.keySet());
            }
        }
        return new Overall(
                registers,
                quotas(settings.get(SchemeKeys.QUOTAS), ladders.get(Scheme.GRADES)),
                again,
                new Compositions(problems).read(settings));
    }

    private SortedMap<String, Register> registers(Node.@Nullable Entries written) {
        SortedMap<String, Register> registers = new TreeMap<>();
        if (written != null) {
            written.entries().forEach((name, entry) -> {
                Fields fields = SchemeKeys.REGISTER.reader().read(name, entry.value(), problems);
                if (fields != null) {
                    Register.Purpose purpose = fields.get(SchemeKeys.PURPOSE, Register.Purpose.TOTAL);
                    registers.put(name, new Register(name, fields.get(SchemeKeys.CAP), purpose));
                }
            });
        }
        return registers;
    }

    /** The highest grade first: who is over its quota counts for the next. */
    private List<Quota> quotas(Node.@Nullable Entries written, @Nullable Ladder ladder) {
        List<Quota> quotas = new ArrayList<>();
        if (written == null) {
            return quotas;
        }
        written.entries().forEach((grade, entry) -> {
            Fields fields = SchemeKeys.QUOTA.reader().read(grade, entry.value(), problems);
            Forms.Part limit = fields == null ? null : fields.get(SchemeKeys.LIMIT);
            int rung = ladder == null ? 0 : ladder.rung(grade).orElse(0);
            if (rung < 2) {
                List<String> grades = ladder == null ? List.of() : ladder.stages();
                problems.add(
                        "load.quota.grade",
                        entry.key(),
                        grade,
                        String.join("、", grades.stream().skip(1).toList()));
            } else if (fields != null && limit != null) {
                RoundingMode whole = fields.get(SchemeKeys.WHOLE, RoundingMode.TRUNCATE);
                boolean last = fields.get(SchemeKeys.LAST, false);
                quotas.add(new Quota(grade, limit.share(), limit.number(), whole, last));
            }
        });
        if (ladder != null) {
            Comparator<Quota> byRung =
                    Comparator.comparing(quota -> ladder.rung(quota.grade()).orElse(0));
            quotas.sort(Collections.reverseOrder(byRung));
        }
        return quotas;
    }
}
