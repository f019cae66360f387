package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import java.util.Optional;

/** The test as it is put to a body: with the number of the task table, and as strict as the scheme has it. */
final class Tasked {
    private Tasked() {}

    /** Whether the number is left to the task table (完成市下达任务). */
    static boolean asks(Test test) {
        Test asked = test instanceof Test.EachMember each ? each.test() : test;
        return asked instanceof Test.AtLeast && asked.value() == null;
    }

    static Test test(Test given, Indicator indicator, Optional<Task> task, Scheme scheme) {
        if (task.isPresent()) {
            Test number = number(task.get().value(), given.strict(), indicator.direction());
            return given instanceof Test.EachMember each ? new Test.EachMember(each.member(), number) : number;
        }
        if (given instanceof Test.NotFalling own && own.onlyUp() && !scheme.levelMeetsOnlyUp()) {
            return new Test.NotFalling(own.past(), own.years(), true, true, own.aspect());
        }
        return given;
    }

    /** A task of what is better lower is not to be passed (PM2.5浓度完成省下达任务). */
    private static Test number(Amount value, boolean strict, Direction direction) {
        return direction == Direction.LOWER
                ? new Test.AtMost(value, strict, Aspect.LEVEL)
                : new Test.AtLeast(value, strict);
    }
}
