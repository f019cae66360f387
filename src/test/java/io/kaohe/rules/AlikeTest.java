package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Part;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.References;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts that no rule can tell apart are looked at once; it makes no difference to what is said of them. */
class AlikeTest {
    private static final RulePack RULES = RulePack.compile(Packs.shipped());
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Map.of());
    private static final Part PART = new Part(Part.ONLY, BigDecimal.TEN);

    @Test
    void rulesSayOfEachWhatTheySayOfOneThatIsLikeIt() {
        List<Measurement> all =
                Combinations.all().stream().map(Sample::measurement).toList();
        InForce apart = RULES.inForce(SCHEME, all.get(0).round().end(), References.NONE);
        InForce each =
                RULES.watched(rule -> true).inForce(SCHEME, all.get(0).round().end(), References.NONE);

        List<Judgement> judgements = apart.judge(all);
        assertThat(judgements).isEqualTo(each.judge(all));
        List<Payable> payables =
                judgements.stream().map(one -> new Payable(one, List.of(PART))).toList();
        List<Standing> standings = apart.award(payables);
        assertThat(standings).isEqualTo(each.award(payables));
        assertThat(apart.review(standings)).isEqualTo(each.review(standings));
    }

    @Test
    void oneOfEachIsLookedAtOnceInACall() {
        Sample sample = new Sample();
        Context context = new Context(
                new Constants(),
                new Numbers(
                        Packs.shipped(), SCHEME, sample.measurement().round().end(), Watch.NONE),
                References.NONE,
                SCHEME);
        Judging one = new Judging(context, sample.measurement());
        Judging same = new Judging(context, sample.measurement());
        Judging due = new Judging(context, new Sample().due().measurement());
        Alike alike = Alike.of(ReadRules.of(Packs.shipped()).rules().stream()
                .filter(rule -> rule.focus() == Focus.JUDGING)
                .toList());

        Heard heard = new Heard();
        List<Judging> looked = new ArrayList<>();
        heard.of(List.of(one, same, due), alike, some -> {
            looked.addAll(some);
            one.speak("a");
        });
        assertThat(looked).containsExactly(one, due);
        assertThat(same.spoken()).containsExactly("a");
        assertThat(due.spoken()).isEmpty();

        Judging later = new Judging(context, sample.measurement());
        heard.of(List.of(later), alike, some -> assertThat(some).isEmpty());
        assertThat(later.spoken()).containsExactly("a");
    }

    @Test
    void aFewAreLookedAtOneByOne() {
        Heard heard = new Heard();
        assertThat(heard.many(100)).isFalse();
        assertThat(heard.many(99)).isFalse();
        assertThat(heard.many(1)).isTrue();
        assertThat(heard.many(1)).isTrue();
    }

    /** The traits of every fact that measuring can lead to are its words. */
    @Test
    void traitsAreTheWords() {
        Sample some = new Sample();
        Context context = new Context(
                new Constants(),
                new Numbers(Packs.shipped(), SCHEME, some.measurement().round().end(), Watch.NONE),
                References.NONE,
                SCHEME);
        for (Sample sample : Combinations.all()) {
            Judging subject = new Judging(context, sample.measurement());
            for (Attribute attribute : Attribute.MEASURED) {
                if (Traits.has(attribute)) {
                    assertThat(trait(attribute, sample.measurement())).isEqualTo(subject.word(attribute));
                }
            }
        }
    }

    private static String trait(Attribute attribute, Measurement one) {
        long mask = Traits.mask(List.of(attribute));
        return attribute.vocabulary().get((int) ((Traits.of(one) & mask) >>> Long.numberOfTrailingZeros(mask)));
    }

    /** What Drools reads as a property is what facts are compared by. */
    @ParameterizedTest
    @EnumSource(Focus.class)
    void everyWordIsThatOfTheProperty(Focus focus) throws ReflectiveOperationException {
        if (!focus.target()) {
            return;
        }
        Sample sample = new Sample();
        Context context = new Context(
                new Constants(),
                new Numbers(
                        Packs.shipped(), SCHEME, sample.measurement().round().end(), Watch.NONE),
                References.NONE,
                SCHEME);
        Judgement met = sample.judged(Verdict.MET);
        List<MeasuredSubject> subjects = List.of(
                new Judging(context, sample.measurement()),
                Awarding.of(context, sample.measurement(), Verdict.MET, PART),
                new AdjustingTarget(context, met),
                new ReviewingTarget(context, met));
        for (MeasuredSubject subject : subjects) {
            if (focus.subject().isInstance(subject)) {
                for (Attribute attribute : focus.attributes()) {
                    String property = attribute.property();
                    String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
                    assertThat(subject.word(attribute))
                            .as(getter)
                            .isEqualTo(subject.getClass().getMethod(getter).invoke(subject));
                }
            }
        }
    }
}
