package io.kaohe.render;

import io.kaohe.facts.Register;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Standing;
import org.jspecify.annotations.Nullable;

/** The body's bonuses and deductions, register by register. */
final class RegistersPart implements Part {
    private final Page page;
    private final Words words;

    RegistersPart(Page page) {
        this.page = page;
        this.words = page.words();
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        for (RegisterStanding standing : body.registers()) {
            Register register = standing.register();
            String cap = register.cap() == null
                    ? words.say("register.open", register.purpose().chinese())
                    : words.say("register.cap", register.purpose().chinese(), Shown.plain(register.cap()));
            lines.section(words.say("register.title", register.name(), signed(standing), cap));
            for (RegisterStanding.Line line : standing.lines()) {
                Entry entry = line.entry();
                String about = words.say("register.entry", entry.arithmetic(), subject(body, entry));
                lines.add(1, line.counts() ? about : words.say(uncounted(entry), about));
                lines.add(2, page.because(entry.rule()));
            }
        }
    }

    private static String uncounted(Entry entry) {
        return entry.points() == null ? "register.unknown" : "register.outdone";
    }

    private static String signed(RegisterStanding standing) {
        String points = Shown.plain(standing.points());
        return standing.points().signum() > 0 ? "+" + points : points;
    }

    /** What it was given for. */
    private String subject(BodyStanding body, Entry entry) {
        @Nullable String matter = entry.matter();
        if (matter != null) {
            return matter;
        }
        return body.targets().stream()
                .map(Standing::judgement)
                .filter(one -> one.measurement().target().id().equals(entry.target()))
                .map(one -> one.measurement().indicator().name())
                .findFirst()
                .orElseGet(() -> words.say("register.body"));
    }
}
