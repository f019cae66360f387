package io.kaohe.render;

import io.kaohe.report.Light;

/**
 * A light on an HTML page.
 *
 * @param name the scheme's own
 * @param colour as the style calls it
 */
record HtmlLight(String name, String colour) {
    static HtmlLight of(Light light, Words words) {
        String name = light.name();
        return name == null ? new HtmlLight(words.say("verdict.none"), "grey") : new HtmlLight(name, Tone.light(name));
    }
}
