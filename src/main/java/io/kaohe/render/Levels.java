package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Task;
import org.jspecify.annotations.Nullable;

/**
 * The two numbers beside the one that is judged: of the body's task where the task table sets it, else of the phrase.
 *
 * @param floor 底线值
 * @param stretch 奋斗值
 */
record Levels(@Nullable Amount floor, @Nullable Amount stretch) {
    static Levels of(Requirement requirement, @Nullable Task task) {
        return task == null
                ? new Levels(requirement.floor(), requirement.stretch())
                : new Levels(task.floor(), task.stretch());
    }
}
