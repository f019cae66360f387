package io.kaohe.score;

import static io.kaohe.score.Standings.paid;
import static io.kaohe.score.Standings.scheme;
import static io.kaohe.score.Standings.unpaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Placing;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Place;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static List<String> places(Scheme scheme, String... points) {
        List<BodyStanding> bodies = new ArrayList<>();
        for (String each : points) {
            Standing standing =
                    each.equals("-") ? unpaid(Verdict.NO_DATA, "100", "100") : paid(Verdict.MET, "100", each);
            String category = bodies.size() < 4 ? "一类" : "二类";
            bodies.add(new Scoring(List.of(), scheme, Map.of(), List.of(), List.of())
                    .of(
                            Standings.body("b" + bodies.size(), category),
                            List.of(standing),
                            List.of(standing),
                            List.of()));
        }
        return Ranking.rank(bodies, scheme).stream()
                .map(BodyStanding::place)
                .map(RankingTest::told)
                .toList();
    }

    private static String told(@Nullable Place place) {
        return place == null
                ? "-"
                : place.open() ? "待定" + place.fromFirst() : place.fromFirst() + "/" + place.fromLast();
    }

    @Test
    void sharedPlaceTakesUpTheFollowingOne() {
        assertThat(places(scheme("0.6", Placing.GAP, Map.of()), "90", "95", "95", "80"))
                .containsExactly("3/2", "1/3", "1/3", "4/1");
    }

    @Test
    void sharedPlaceTakesUpNoOther() {
        assertThat(places(scheme("0.6", Placing.DENSE, Map.of()), "90", "95", "95", "80"))
                .containsExactly("2/2", "1/3", "1/3", "3/1");
    }

    @Test
    void wherePlacesMayNotBeSharedAPersonDecides() {
        assertThat(places(scheme("0.6", Placing.NONE, Map.of()), "90", "95", "95", "80"))
                .containsExactly("3/2", "待定1", "待定1", "4/1");
    }

    @Test
    void bodyWithoutAScoreHasNoPlaceAndClassesAreApart() {
        assertThat(places(scheme("0.6", Placing.GAP, Map.of()), "90", "-", "95", "80", "10"))
                .containsExactly("2/2", "-", "1/3", "3/1", "1/1");
    }

    @Test
    void placesFollowTheUnroundedScoreUnlessTheSchemeRoundsIt() {
        assertThat(places(scheme("0.6", Placing.GAP, Map.of()), "90.14", "90.11"))
                .containsExactly("1/2", "2/1");
        assertThat(places(scheme("0.6", Placing.GAP, Map.of(Scheme.RANKING, 1)), "90.14", "90.11"))
                .containsExactly("1/1", "1/1");
    }
}
