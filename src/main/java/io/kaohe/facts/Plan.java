package io.kaohe.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A yearly plan (工作要点).
 *
 * @param name its title
 * @param document where its text is kept (文件)
 * @param blocks its sections, in its order
 * @param targets its targets, in its order
 */
public record Plan(String name, @Nullable String document, List<Block> blocks, List<Target> targets) {
    /** Everything that its parts say of how they are paid: names of methods, and sentences. */
    public List<String> methods() {
        return targets.stream()
                .flatMap(target -> target.parts().stream())
                .map(Part::method)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Copies the lists. */
    public Plan {
        blocks = List.copyOf(blocks);
        targets = List.copyOf(targets);
    }
}
