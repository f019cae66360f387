package io.kaohe.measure;

import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;

/** Whose figures of what. */
record Cell(Body body, Indicator indicator) {}
