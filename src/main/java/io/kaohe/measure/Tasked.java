package io.kaohe.measure;

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

    static Test test(Test given, Optional<Task> task, Scheme scheme) {
        if (task.isPresent()) {
            Test number = new Test.AtLeast(task.get().value(), given.strict());
            return given instanceof Test.EachMember each ? new Test.EachMember(each.member(), number) : number;
        }
        if (given instanceof Test.NotFalling own && own.onlyUp() && !scheme.levelMeetsOnlyUp()) {
            return new Test.NotFalling(own.past(), own.years(), true, true, own.aspect());
        }
        return given;
    }
}
