package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheTest {
    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({
        "Linux, XDG_CACHE_HOME=/c, /c/kaohe",
        "Linux, HOME=/h, /h/.cache/kaohe",
        "Linux, LOCALAPPDATA=/l,",
        "Mac OS X, HOME=/h, /h/Library/Caches/kaohe",
        "Mac OS X, XDG_CACHE_HOME=/c,",
        "Windows 11, LOCALAPPDATA=/l, /l/kaohe",
        "Windows 11, HOME=/h,",
        "Linux, HOME=h,",
        "Linux, XDG_CACHE_HOME=,",
    })
    void everySystemHasAPlace(String system, String variable, String place) {
        int at = variable.indexOf('=');
        Map<String, String> environment = Map.of(variable.substring(0, at), variable.substring(at + 1));
        assertThat(CacheFolder.of(environment, system).map(Path::toString).orElse(null))
                .isEqualTo(place);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theOneThatIsNamedComesFirst() {
        assertThat(CacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/c"), "Linux"))
                .contains(Path.of("/c/kaohe"));
        assertThat(CacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "c"), "Linux"))
                .contains(Path.of("/h/.cache/kaohe"));
    }

    @ParameterizedTest
    @CsvSource({"--no-cache rules list", "rules list --no-cache", "rules --no-cache list"})
    void nothingIsKeptWhenAskedSo(String words) {
        FakeLibrary library = new FakeLibrary();
        Ran.run(library, words.split(" ", -1));
        assertThat(library.asked).startsWith("keep nothing", "open shipped");
    }

    @Test
    void otherwiseItIsKept() {
        FakeLibrary library = new FakeLibrary();
        Ran.run(library, "rules", "list");
        assertThat(library.asked).doesNotContain("keep nothing");
    }
}
