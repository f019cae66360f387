package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Places that several bodies would share where none may be shared: a person decides. */
final class OpenPlaces {
    private final Words words;
    private final List<BodyStanding> bodies;

    OpenPlaces(Words words, List<BodyStanding> bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** A sentence for each of them, with the names. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (BodyStanding body : bodies) {
            List<BodyStanding> sharing = sharing(body);
            if (!sharing.isEmpty() && same(sharing.get(0), body)) {
                sentences.add(words.say("league.open", place(body), names(sharing)));
            }
        }
        return sentences;
    }

    /** The others that would share the body's place; empty where it has one, or none is issued. */
    String others(BodyStanding body) {
        return names(sharing(body).stream().filter(other -> !same(other, body)).toList());
    }

    /** The place that they would share. */
    static int place(BodyStanding body) {
        return Objects.requireNonNull(body.place()).fromFirst();
    }

    static boolean open(BodyStanding body) {
        Place place = body.place();
        return place != null && place.open();
    }

    private List<BodyStanding> sharing(BodyStanding body) {
        if (!open(body)) {
            return List.of();
        }
        return bodies.stream()
                .filter(other -> open(other)
                        && place(other) == place(body)
                        && other.body().placedWith(body.body()))
                .toList();
    }

    private static boolean same(BodyStanding one, BodyStanding other) {
        return one.body().id().equals(other.body().id());
    }

    private String names(List<BodyStanding> some) {
        return words.names(some.stream().map(each -> each.body().name()).toList());
    }
}
