package io.kaohe.rules;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Undecided;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules of steps 10 and 11 say of a target, or of a body. */
final class Reviews {
    private final Rulebook rulebook;
    private final Context context;
    private final Map<String, Ladder> ladders;

    /** @param ladders of the pack, by name */
    Reviews(Rulebook rulebook, Context context, Map<String, Ladder> ladders) {
        this.rulebook = rulebook;
        this.context = context;
        this.ladders = ladders;
    }

    /** Light and shortfalls of each, in their order. */
    List<Standing> of(List<Standing> standings) {
        List<ReviewingTarget> subjects = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            subjects.add(new ReviewingTarget(context, standing.judgement()));
        }
        rulebook.run(Focus.TARGET, subjects);
        List<Standing> reviewed = new ArrayList<>(standings.size());
        for (int at = 0; at < subjects.size(); at++) {
            Standing standing = standings.get(at);
            reviewed.add(standing.reviewed(review(standing, subjects.get(at))));
        }
        return reviewed;
    }

    private Review review(Standing standing, ReviewingTarget subject) {
        if (subject.said().keys().isEmpty()) {
            return Review.NONE;
        }
        Review review = subject.said().review(() -> review(subject));
        boolean repeat = standing.judgement().measurement().target().repeats() != null;
        return repeat ? repeated(review) : review;
    }

    /** A repeat shows the light of what it repeats, whose shortfalls are pointed out there. */
    private static Review repeated(Review review) {
        return Review.of(review.light());
    }

    private Review review(ReviewingTarget subject) {
        List<Finding> findings = new ArrayList<>();
        for (Spoke<Outcome.Found> one : said(subject, Outcome.Found.class)) {
            findings.add(new Finding(one.outcome().label(), one.outcome().advice(), one.rule()));
        }
        return new Review(light(subject), null, findings, List.of());
    }

    /**
     * Lights and grades first, then what the quotas leave of the grades, then their steps and ceilings, and what is proposed on
     * them. Every rule looks at a body once.
     */
    List<BodyStanding> of(List<BodyStanding> bodies, UnaryOperator<List<BodyStanding>> quotas) {
        List<Looked<ReviewingBody>> subjects = looked(Focus.BODY, bodies, ReviewingBody::new);
        List<BodyStanding> held = quotas.apply(each(
                bodies,
                (body, at) -> new Review(
                        light(subjects.get(at).subject()),
                        grade(subjects.get(at).subject()),
                        List.of(),
                        List.of())));
        List<BodyStanding> moved = each(
                held,
                (body, at) -> body.review()
                        .graded(moved(body.review().grade(), subjects.get(at).subject())));
        List<Looked<GradedBody>> graded = looked(Focus.CONSEQUENCE, moved, GradedBody::new);
        return each(
                moved,
                (body, at) -> new Review(
                        body.light(),
                        body.review().grade(),
                        List.of(),
                        proposals(graded.get(at).subject()),
                        both(subjects.get(at).undecided(), graded.get(at).undecided())));
    }

    private static List<Undecided> both(List<Undecided> some, List<Undecided> others) {
        return some.isEmpty() && others.isEmpty()
                ? List.of()
                : Stream.concat(some.stream(), others.stream())
                        .sorted(Comparator.comparing(Undecided::rule))
                        .toList();
    }

    /** Makes what rules look at; the last is whether what hangs on unknown rounds is taken to hold. */
    private interface Maker<S extends BodySubject> {
        S make(Context context, BodyStanding body, boolean assuming);
    }

    /** What rules saw of a body, and those that would have spoken had earlier rounds been known. */
    private record Looked<S extends BodySubject>(S subject, List<Undecided> undecided) {}

    private <S extends BodySubject> List<Looked<S>> looked(Focus focus, List<BodyStanding> bodies, Maker<S> maker) {
        List<S> subjects = new ArrayList<>(bodies.size());
        for (BodyStanding body : bodies) {
            subjects.add(maker.make(context, body, false));
        }
        rulebook.run(focus, subjects);
        List<Looked<S>> looked = new ArrayList<>(subjects.size());
        for (S subject : subjects) {
            looked.add(new Looked<>(subject, subject.unsure() ? undecided(focus, subject, maker) : List.of()));
        }
        return looked;
    }

    private <S extends BodySubject> List<Undecided> undecided(Focus focus, S subject, Maker<S> maker) {
        S assuming = maker.make(context, subject.standing(), true);
        rulebook.run(focus, List.of(assuming));
        List<Rule> spoken = rulebook.spoken(subject);
        return rulebook.spoken(assuming).stream()
                .filter(rule -> !spoken.contains(rule))
                .map(rule -> new Undecided(rule.id(), subject.unknown(rule.conditions())))
                .toList();
    }

    private static List<BodyStanding> each(
            List<BodyStanding> bodies, BiFunction<BodyStanding, Integer, Review> review) {
        List<BodyStanding> reviewed = new ArrayList<>(bodies.size());
        for (int at = 0; at < bodies.size(); at++) {
            reviewed.add(bodies.get(at).reviewed(review.apply(bodies.get(at), at)));
        }
        return reviewed;
    }

    private List<Proposal> proposals(GradedBody graded) {
        List<Spoke<Outcome.Proposed>> all = said(graded, Outcome.Proposed.class);
        if (all.isEmpty()) {
            return List.of();
        }
        int highest = 0;
        for (Spoke<Outcome.Proposed> one : all) {
            highest = one.outcome().highest() ? Math.max(highest, height(one.outcome())) : highest;
        }
        List<Proposal> proposals = new ArrayList<>(all.size());
        for (Spoke<Outcome.Proposed> one : all) {
            Outcome.Proposed made = one.outcome();
            if (!made.highest() || height(made) == highest) {
                proposals.add(new Proposal(made.consequence(), made.to(), made.by(), one.rule()));
            }
        }
        return proposals;
    }

    private int height(Outcome.Proposed proposed) {
        Ladder consequences = Objects.requireNonNull(ladders.get(Scheme.CONSEQUENCES));
        return consequences.rung(proposed.consequence()).orElseThrow();
    }

    private @Nullable Grade moved(@Nullable Grade given, Subject subject) {
        Ladder grades = ladders.get(Scheme.GRADES);
        return given == null || given.name() == null || grades == null ? given : moved(given, grades, subject);
    }

    private @Nullable Light light(Subject subject) {
        return only(
                said(subject, Outcome.Lit.class),
                (lit, ids) ->
                        new Light(lit == null ? null : lit.outcome().light(), lit == null ? null : lit.rule(), ids));
    }

    private @Nullable Grade grade(Subject subject) {
        return only(
                said(subject, Outcome.Graded.class),
                (graded, ids) -> new Grade(
                        graded == null ? null : graded.outcome().grade(), graded == null ? null : graded.rule(), ids));
    }

    /** Steps up and down are added together, and end at the ladder's ends; ceilings come after them. */
    private Grade moved(Grade given, Ladder ladder, Subject subject) {
        List<Grade.Move> moves = new ArrayList<>(given.moves());
        int height = ladder.rung(Objects.requireNonNull(given.name())).orElseThrow();
        for (Spoke<Outcome.Moved> one : said(subject, Outcome.Moved.class)) {
            height += one.outcome().steps();
            moves.add(new Grade.Move(rung(ladder, height), one.rule()));
        }
        height = Math.max(1, Math.min(ladder.rungs().size(), height));
        for (Spoke<Outcome.Ceiling> one : said(subject, Outcome.Ceiling.class)) {
            int ceiling = ladder.rung(one.outcome().grade()).orElseThrow();
            if (ceiling < height) {
                height = ceiling;
                moves.add(new Grade.Move(one.outcome().grade(), one.rule()));
            }
        }
        return moves.isEmpty()
                ? given
                : new Grade(rung(ladder, height), given.base(), given.rule(), moves, given.contested());
    }

    private static String rung(Ladder ladder, int height) {
        int index = Math.max(0, Math.min(ladder.rungs().size() - 1, height - 1));
        return ladder.rungs().get(index).get(0);
    }

    /** An outcome of one kind, with the id of its rule. */
    private record Spoke<O extends Outcome>(O outcome, String rule) {}

    /** Null when nobody spoke; made of no outcome but everybody's ids when more than one did. */
    private static <O extends Outcome, R> @Nullable R only(
            List<Spoke<O>> said, BiFunction<@Nullable Spoke<O>, List<String>, R> make) {
        return switch (said.size()) {
            case 0 -> null;
            case 1 -> make.apply(said.get(0), List.of());
            default -> make.apply(null, said.stream().map(Spoke::rule).toList());
        };
    }

    /** The outcomes of that kind, by rule id. */
    private <O extends Outcome> List<Spoke<O>> said(Subject subject, Class<O> kind) {
        List<Rule> spoken = rulebook.spoken(subject);
        if (spoken.isEmpty()) {
            return List.of();
        }
        List<Spoke<O>> said = new ArrayList<>(1);
        for (Rule rule : spoken) {
            if (kind.isInstance(rule.outcome())) {
                said.add(new Spoke<>(kind.cast(rule.outcome()), rule.id()));
            }
        }
        if (said.size() > 1) {
            said.sort(Comparator.comparing(Spoke::rule));
        }
        return said;
    }
}
