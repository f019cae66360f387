package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.References;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
        everythingIsSaidOfEach(RULES, SCHEME);
    }

    /** What was heard in one call holds in the next, whatever its numbers are. */
    @Test
    void rulesSayTheSameUnderOtherNumbers() {
        RulePack one = RulePack.compile(Packs.shipped());
        everythingIsSaidOfEach(one, SCHEME);
        Map<String, Amount> numbers = new HashMap<>(Packs.NUMBERS);
        numbers.put("超序时线", Amount.of("0.5", "个百分点"));
        numbers.put("黄灯线", Amount.of("2", "个百分点"));
        everythingIsSaidOfEach(one, Packs.scheme(numbers, Packs.METHODS));
    }

    private static void everythingIsSaidOfEach(RulePack rules, Scheme scheme) {
        List<Measurement> all =
                Combinations.all().stream().map(Sample::measurement).toList();
        LocalDate day = all.get(0).round().end();
        InForce apart = rules.inForce(scheme, day);
        InForce each = rules.watched(rule -> true).inForce(scheme, day);

        List<Judgement> judgements = apart.judge(all);
        assertThat(judgements).isEqualTo(each.judge(all));
        List<Payable> payables =
                judgements.stream().map(one -> new Payable(one, List.of(PART))).toList();
        List<Standing> standings = apart.award(payables);
        assertThat(standings).isEqualTo(each.award(payables));
        List<Standing> reviewed = apart.review(standings);
        assertThat(reviewed).isEqualTo(each.review(standings));
        List<BodyStanding> bodies = bodies(reviewed);
        assertThat(apart.review(bodies, graded -> graded)).isEqualTo(each.review(bodies, graded -> graded));

        List<Due> dues = all.stream().map(one -> new Due(one, List.of(PART))).toList();
        List<Standing> decided = each.standings(dues);
        assertThat(decided).isEqualTo(reviewed);
        assertThat(apart.standings(dues)).isEqualTo(decided);
        assertThat(apart.standings(dues)).isEqualTo(decided);
    }

    /** Bodies with a share of points each, from 0 to more than all, and some of the targets. */
    private static List<BodyStanding> bodies(List<Standing> standings) {
        List<BodyStanding> bodies = new ArrayList<>();
        for (int at = 0; at < 1200; at++) {
            Fraction rate = Fraction.of(at % 120).dividedBy(Fraction.of(100));
            Score.Judgeable judgeable = new Score.Judgeable(Fraction.ONE, 1, 1);
            Score score = new Score(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, rate, rate, rate, judgeable);
            Body body = new Body("b" + at, "甲", null, null, null, true, null, null, Source.of("bodies.yaml"));
            int from = at * 7 % (standings.size() - 3);
            bodies.add(new BodyStanding(
                    body,
                    true,
                    score,
                    null,
                    Review.NONE,
                    List.of(),
                    standings.subList(from, from + 1 + at % 3),
                    List.of(),
                    List.of()));
        }
        return bodies;
    }

    @Test
    void oneOfEachIsLookedAtOnce() {
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
        List<Rule> rules = ReadRules.of(Packs.shipped()).rules().stream()
                .filter(rule -> rule.focus() == Focus.JUDGING)
                .toList();

        Heard heard = new Heard(new Once<>(() -> Alike.of(Focus.JUDGING, rules)));
        heard.of(Collections.nCopies(199, new Judging(context, sample.measurement())), some -> {});
        List<Judging> looked = new ArrayList<>();
        heard.of(List.of(one, same, due), some -> {
            looked.addAll(some);
            one.speak("a");
        });
        assertThat(looked).containsExactly(one, due);
        assertThat(same.said().keys()).containsExactly("a");
        assertThat(due.said().keys()).isEmpty();

        Judging later = new Judging(context, sample.measurement());
        heard.of(List.of(later), some -> assertThat(some).isEmpty());
        assertThat(later.said().keys()).containsExactly("a");
    }

    @Test
    void aFewAreLookedAtOneByOne() {
        Few few = new Few();
        assertThat(few.passed(100)).isFalse();
        assertThat(few.passed(99)).isFalse();
        assertThat(few.passed(1)).isTrue();
        assertThat(few.passed(1)).isTrue();
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
