package io.kaohe.sketch;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Published;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import java.util.ArrayList;
import java.util.List;

/** An assessment of 2022 with nothing in it. */
public final class AssessmentSketch {
    public String name = "考核";
    public int year = 2022;
    public List<Body> bodies = new ArrayList<>();
    public List<PeerGroup> groups = new ArrayList<>();
    public List<Indicator> indicators = new ArrayList<>();
    public List<Block> blocks = new ArrayList<>();
    public List<Target> targets = new ArrayList<>();
    public List<Task> tasks = new ArrayList<>();
    public List<Achievement> achievements = new ArrayList<>();
    public List<Benchmark> benchmarks = new ArrayList<>();
    public List<Ruling> rulings = new ArrayList<>();
    public List<Event> events = new ArrayList<>();
    public List<Published> history = new ArrayList<>();
    public Scheme scheme = new SchemeSketch().done();

    public Assessment done() {
        return new Assessment(
                name,
                year,
                bodies,
                groups,
                indicators,
                new Plan("计划", null, blocks, targets),
                tasks,
                achievements,
                benchmarks,
                rulings,
                events,
                history,
                scheme,
                List.of());
    }
}
