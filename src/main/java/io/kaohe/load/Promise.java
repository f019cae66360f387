package io.kaohe.load;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Requirement;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How strongly a target is promised and by when: its own keys say it, else the words of its requirement, else the format. */
record Promise(Heading heading, Problems problems) {
    LocalDate deadline(Fields fields, @Nullable Requirement requirement) {
        LocalDate last = heading.lastDay();
        MonthDay by = requirement == null ? null : requirement.by();
        LocalDate said = by == null ? null : by.atYear(last.getYear());
        LocalDate deadline = fields.get(TargetKeys.DEADLINE, said == null ? last : said);
        if (heading.outside(deadline)) {
            problems.add(
                    "load.deadline.year",
                    fields.at(TargetKeys.DEADLINE),
                    deadline.toString(),
                    Integer.toString(heading.year()));
        } else if (requirement != null && said != null && !said.equals(deadline)) {
            problems.add(
                    "load.deadline.both",
                    fields.at(TargetKeys.DEADLINE),
                    deadline.toString(),
                    requirement.text(),
                    said.toString());
        }
        return deadline;
    }

    Commitment commitment(Fields fields, @Nullable Requirement requirement) {
        Commitment said = requirement == null ? null : requirement.commitment();
        Commitment written = fields.get(TargetKeys.COMMITMENT, said == null ? Commitment.FIRM : said);
        if (requirement != null && said != null && written != said) {
            problems.add(
                    "load.commitment.both",
                    fields.at(TargetKeys.COMMITMENT),
                    problems.word(written),
                    requirement.text(),
                    problems.word(said));
        }
        return written;
    }
}
