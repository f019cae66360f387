package io.kaohe.rules;

import java.util.Map;
import org.drools.model.Model;

/**
 * Rules that are ready to run.
 *
 * @param models what was compiled of each piece
 * @param engines one for each fact that rules look at: a working memory costs by what its engine holds, and every target
 *     needs several
 */
record Compiled(Map<Piece, Model> models, Map<Focus, Engine> engines) {
    static final Compiled NOTHING = new Compiled(Map.of(), Map.of());

    /** Copies the maps. */
    Compiled {
        models = Map.copyOf(models);
        engines = Map.copyOf(engines);
    }
}
