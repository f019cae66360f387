package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Light;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many targets have which light, the worst colour first, and which they are. */
final class LightsPart implements Part {
    private static final List<String> WORST_FIRST = List.of("红", "橙", "黄", "蓝");

    private final Page page;

    LightsPart(Page page) {
        this.page = page;
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        Words words = page.words();
        List<Standing> lit = Chosen.of(body, standing -> name(standing) != null);
        if (lit.isEmpty()) {
            lines.section(words.say("section.nothing", Section.LIGHTS.chinese()));
            return;
        }
        lines.section(words.say("section.targets", Section.LIGHTS.chinese(), lit.size()));
        List<Light> lights = new ArrayList<>();
        for (Standing standing : lit) {
            Light light = Objects.requireNonNull(standing.light());
            if (lights.stream().noneMatch(other -> Objects.equals(other.name(), light.name()))) {
                lights.add(light);
            }
        }
        lights.sort(Comparator.comparingInt(LightsPart::rank));
        for (Light light : lights) {
            String name = Objects.requireNonNull(light.name());
            List<Standing> of =
                    lit.stream().filter(standing -> name.equals(name(standing))).toList();
            List<String> names = TargetWords.names(of, body);
            lines.names(1, words.say("section.list", page.paint().light(light, name), names.size()), names);
        }
    }

    private static @Nullable String name(Standing standing) {
        Light light = standing.light();
        return light == null ? null : light.name();
    }

    /** Colours that nobody knows stand before green. */
    private static int rank(Light light) {
        String name = Objects.requireNonNull(light.name());
        for (int i = 0; i < WORST_FIRST.size(); i++) {
            if (name.startsWith(WORST_FIRST.get(i))) {
                return i;
            }
        }
        return name.startsWith("绿") ? WORST_FIRST.size() + 1 : WORST_FIRST.size();
    }
}
