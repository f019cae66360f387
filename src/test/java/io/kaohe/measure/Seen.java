package io.kaohe.measure;

import io.kaohe.render.Messages;
import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import java.util.ArrayList;
import java.util.List;

/** A whole measurement as lines: how it stands, each step, what is missing, each flag in words. */
final class Seen {
    private static final Messages MESSAGES = Messages.load();

    private Seen() {}

    /** {@code 到期 有数 未定}, the steps as {@code name=value}, {@code 缺：…}, {@code 注：…}; each step was computed again. */
    static List<String> seen(Measurement measured) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                " ",
                measured.stage().chinese(),
                measured.state().chinese(),
                measured.finality().chinese()));
        lines.addAll(Arithmetic.steps(measured));
        if (measured.missing() != null) {
            lines.add("缺：" + MESSAGES.say(measured.missing()));
        }
        measured.flags().forEach(flag -> lines.add("注：" + MESSAGES.say(flag)));
        return lines;
    }

    /** The figures it rests on: {@code 实绩 2022Q3}, {@code 成员 2022 甲}. */
    static List<String> facts(Measurement measured) {
        return measured.facts().stream().map(Seen::fact).toList();
    }

    private static String fact(Fact fact) {
        String member = fact.achievement().member();
        String body = fact.achievement().body();
        return fact.role().chinese()
                + " "
                + fact.achievement().period()
                + (body.equals("a") ? "" : " " + body)
                + (member == null ? "" : " " + member);
    }
}
