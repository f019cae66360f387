package io.kaohe.load;

import io.kaohe.facts.Scheme;

/**
 * What has been read before the plan and what people report on it.
 *
 * @param schemeRead whether the scheme could be read whole, so that what it lacks can be called unknown
 * @param methods what the pack can pay by
 * @param marks the scoring table
 */
record Known(
        Heading heading,
        Bodies bodies,
        Indicators indicators,
        Scheme scheme,
        boolean schemeRead,
        Methods methods,
        Marks marks,
        Problems problems) {}
