package io.kaohe.facts;

import java.util.List;

/**
 * Everything given about one assessment (考核): immutable, complete, and checked against itself.
 *
 * @param name its title
 * @param year the plan year
 * @param bodies in file order
 * @param groups in file order
 * @param indicators in file order, then those that targets bring along
 * @param plan the plan
 * @param tasks the task table, in file order
 * @param achievements every figure known, files in code-point order, then file order
 * @param benchmarks every benchmark published, in file order
 * @param rulings what people decided, in file order
 * @param events what happened, in file order
 * @param history what was published of earlier rounds, in file order
 * @param scheme the scheme in force
 * @param inputs the files it was read from, in code-point order
 */
public record Assessment(
        String name,
        int year,
        List<Body> bodies,
        List<PeerGroup> groups,
        List<Indicator> indicators,
        Plan plan,
        List<Task> tasks,
        List<Achievement> achievements,
        List<Benchmark> benchmarks,
        List<Ruling> rulings,
        List<Event> events,
        List<Published> history,
        Scheme scheme,
        List<InputFile> inputs) {
    /** Copies the lists. */
    public Assessment {
        bodies = List.copyOf(bodies);
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        achievements = FigureTable.of(achievements);
        benchmarks = List.copyOf(benchmarks);
        rulings = List.copyOf(rulings);
        events = List.copyOf(events);
        history = List.copyOf(history);
        inputs = List.copyOf(inputs);
    }

    /** The same assessment under another scheme. */
    public Assessment under(Scheme other) {
        return new Assessment(
                name,
                year,
                bodies,
                groups,
                indicators,
                plan,
                tasks,
                achievements,
                benchmarks,
                rulings,
                events,
                history,
                other,
                inputs);
    }
}
