package io.kaohe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of docs/design.md, held against the code. */
class ArchitectureTest {
    private static final JavaClasses KAOHE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // What Drools makes of the shipped rules.
            .withImportOption(location -> !location.contains("io/kaohe/compiled"))
            .importPackages("io.kaohe");

    /** Room to the rooms it may know; a room that is not here knows nothing. The root package is the door. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("facts", List.of()),
            Map.entry("report", List.of("facts")),
            Map.entry("phrase", List.of("facts", "report")),
            Map.entry("formula", List.of("facts", "report")),
            Map.entry("load", List.of("facts", "report", "phrase", "formula")),
            Map.entry("measure", List.of("facts", "report", "formula")),
            Map.entry("score", List.of("facts", "report", "formula")),
            Map.entry("rules", List.of("facts", "report", "formula")),
            Map.entry("impact", List.of("facts", "report")),
            Map.entry("workbook", List.of("facts", "report")),
            Map.entry("render", List.of("facts", "report")),
            Map.entry("verify", List.of("facts", "report")));

    private static final List<String> DOOR =
            List.of("facts", "report", "load", "formula", "measure", "rules", "score", "impact");

    /** Third-party packages to the only room that may use them. */
    private static final Map<String, String> HOMES = Map.of(
            "org.drools..", "rules",
            "org.kie..", "rules",
            "com.fasterxml.jackson.dataformat..", "load",
            "org.yaml..", "load",
            "org.apache.poi..", "workbook",
            "gg.jte..", "render",
            "picocli..", "cli");

    private static String[] packages(List<String> rooms) {
        List<String> all = new ArrayList<>(List.of("java..", "javax..", "org.jspecify..", ""));
        rooms.forEach(room -> all.add("io.kaohe." + room));
        return all.toArray(new String[0]);
    }

    @Test
    void everyArrowIsListed() {
        ARROWS.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage("io.kaohe." + room)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.kaohe..").and(not(resideInAnyPackage(packages(plus(known, room))))))
                .check(KAOHE));
        noClasses()
                .that()
                .resideInAPackage("io.kaohe")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.kaohe..")
                        .and(not(resideInAnyPackage(packages(DOOR))))
                        .and(not(resideInAnyPackage("io.kaohe"))))
                .check(KAOHE);
    }

    @Test
    void everyRoomIsListed() {
        List<String> rooms = KAOHE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("io.kaohe"))
                .map(name -> name.substring("io.kaohe.".length()))
                .distinct()
                .sorted()
                .toList();
        List<String> listed = new ArrayList<>(ARROWS.keySet());
        listed.add("cli");
        assertThat(listed).containsAll(rooms);
    }

    private static List<String> plus(List<String> rooms, String room) {
        List<String> all = new ArrayList<>(rooms);
        all.add(room);
        return all;
    }

    @Test
    void thirdPartyCodeHasOneHome() {
        HOMES.forEach((packages, home) -> noClasses()
                .that()
                .resideOutsideOfPackage("io.kaohe." + home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .check(KAOHE));
        noClasses()
                .that()
                .resideOutsideOfPackages("io.kaohe.load", "io.kaohe.render", "io.kaohe.verify")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(KAOHE);
    }

    @Test
    void innerRoomsUseTheJdkAlone() {
        classes()
                .that()
                .resideInAnyPackage(
                        "io.kaohe.facts",
                        "io.kaohe.report",
                        "io.kaohe.phrase",
                        "io.kaohe.formula",
                        "io.kaohe.measure",
                        "io.kaohe.score")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.kaohe..")
                .check(KAOHE);
    }

    @Test
    void noRoomIsPartOfACycle() {
        slices().matching("io.kaohe.(*)..").should().beFreeOfCycles().check(KAOHE);
    }

    @Test
    void namesSaySomething() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common|Base|Abstract|Service|Processor)")
                .check(KAOHE);
    }

    @Test
    void numbersAreExact() {
        fields().should().notHaveRawType(double.class).check(KAOHE);
        fields().should().notHaveRawType(float.class).check(KAOHE);
        methods().should().notHaveRawReturnType(double.class).check(KAOHE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(KAOHE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(KAOHE);
    }

    @Test
    void roomsAreSmall() {
        Map<String, Long> publicTypes = KAOHE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                // What rules look at is public for the classes that Drools makes, and for nobody else.
                .filter(type -> !type.isAssignableTo("io.kaohe.rules.Subject"))
                // The classes of templates are public because their maker knows no other way.
                .filter(type -> !type.getSimpleName().startsWith("Jte"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        publicTypes.remove("io.kaohe.facts");
        publicTypes.remove("io.kaohe.report");
        assertThat(publicTypes.values()).allMatch(count -> count <= 12);
    }
}
