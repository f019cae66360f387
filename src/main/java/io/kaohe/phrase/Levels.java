package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with several levels: 确保5.5%、力争6%; 底线200亿元、目标220亿元、奋斗240亿元. It is judged on one of them.
 *
 * @param test the one it is judged on
 * @param commitment what the sentence says of that one; null when it says nothing
 */
record Levels(
        Test test,
        @Nullable Commitment commitment,
        @Nullable Amount floor,
        @Nullable Amount stretch) {
    private static final Pattern THREE = Pattern.compile(
            "(?:底线(?:值|目标)?:?(?<floor>[^,、]+)[,、])?(?:目标值|目标):?(?<target>[^,、]+)(?:[,、]奋斗(?:值|目标)?:?(?<stretch>[^,、]+))?");

    private static final Pattern TWO =
            Pattern.compile("(?<first>[^,、]+)[,、](?<word>确保|必须|力争|争取|努力|力求|奋力|冲刺|奋斗)(?<second>[^,、]+)");

    private static final Pattern SURE = Pattern.compile("确保|必须");
    private static final Pattern HIGHEST = Pattern.compile("冲刺|奋斗");

    /** The levels; refused when they do not fit together; empty when the text has none. */
    static Optional<Reading<Levels>> read(Opening opening) {
        Matcher three = THREE.matcher(opening.rest());
        if (three.matches() && (three.group("floor") != null || three.group("stretch") != null)) {
            return levels(three.group("target"), null, three.group("floor"), three.group("stretch"));
        }
        Matcher two = TWO.matcher(opening.rest());
        if (!two.matches()) {
            return Optional.empty();
        }
        return two(opening.commitment(), two.group("word"), two.group("first"), two.group("second"));
    }

    /** The surer of two promises is the target, the other one the stretch. */
    private static Optional<Reading<Levels>> two(
            @Nullable Commitment commitment, String word, String first, String second) {
        boolean sure = SURE.matcher(word).matches();
        boolean striven = commitment == Commitment.STRIVE;
        if (sure && striven) {
            return levels(second, Commitment.MUST, null, first);
        }
        return sure || (striven && !HIGHEST.matcher(word).matches())
                ? Optional.of(Reading.refused("phrase.opening.twice"))
                : levels(first, commitment, null, second);
    }

    private static Optional<Reading<Levels>> levels(
            String target, @Nullable Commitment commitment, @Nullable String floor, @Nullable String stretch) {
        return Grammar.read(target)
                .map(read -> read.flatMap(test -> {
                    Optional<Amount> low = amount(floor, test);
                    Optional<Amount> high = amount(stretch, test);
                    boolean fit = (floor == null || low.isPresent()) && (stretch == null || high.isPresent());
                    return fit && climbs(low, high, test)
                            ? Reading.of(new Levels(test, commitment, low.orElse(null), high.orElse(null)))
                            : Reading.refused("phrase.levels");
                }));
    }

    /** The number of a level: alone, or in the words of the test. */
    private static Optional<Amount> amount(@Nullable String level, Test test) {
        return Optional.ofNullable(level)
                .flatMap(Grammar::read)
                .flatMap(read -> Optional.ofNullable(read.value()))
                .filter(other -> other.kind() == test.kind() || other instanceof Test.AtLeast)
                .filter(other -> other.aspect() == test.aspect() || other.aspect() == Aspect.LEVEL)
                .filter(other -> !(other instanceof Test.Rank place) || amongTheSame(place, test))
                .flatMap(other -> Optional.ofNullable(other.value()));
    }

    private static boolean amongTheSame(Test.Rank place, Test test) {
        return place.scope() == null
                || (test instanceof Test.Rank target && place.scope().equals(target.scope()));
    }

    /** Whether floor, target and stretch follow each other on the way that the test points. */
    private static boolean climbs(Optional<Amount> floor, Optional<Amount> stretch, Test test) {
        Amount target = test.value();
        boolean up = test instanceof Test.AtLeast || test instanceof Test.Growth;
        boolean down = test instanceof Test.AtMost || (test instanceof Test.Rank rank && rank.value() != null);
        if (target == null || !(up || down || test instanceof Test.About)) {
            return false;
        }
        return floor.map(low -> order(low, target, down)).orElse(true)
                && stretch.map(high -> order(target, high, down)).orElse(true);
    }

    private static boolean order(Amount before, Amount after, boolean down) {
        return before.unit().measuresAs(after.unit())
                && (down
                        ? before.inBase().compareTo(after.inBase()) > 0
                        : before.inBase().compareTo(after.inBase()) < 0);
    }

    /** The requirement that is judged on the one level and shows the others. */
    Requirement requirement(String plain, Opening opening) {
        Opening said = new Opening(commitment, opening.by(), opening.rest(), opening.twice());
        return Requirements.requirement(plain, Join.ALL, List.of(test), said, this);
    }
}
