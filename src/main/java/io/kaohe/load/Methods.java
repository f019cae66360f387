package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.report.Problem;
import java.util.List;
import java.util.Set;

/** What a rule pack can pay by. */
public interface Methods {
    /** Its award methods (计分方法). */
    Set<String> names();

    /** Whether a text is meant as a sentence that pays, such as 赋分满分×完成率, and not as the name of a method. */
    boolean meant(String text);

    /** What is wrong with such a sentence, which stands at {@code at}. */
    List<Problem> problems(String sentence, Source at);
}
