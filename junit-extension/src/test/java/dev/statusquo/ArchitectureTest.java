package dev.statusquo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walls: what may see what, and how things are named. */
class ArchitectureTest {

    private static final String CRAWL = "dev.statusquo.crawl";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CRAWL, "dev.statusquo.junit");

    /** What users are meant to implement. */
    private static final Set<String> OPEN = Set.of(
            "dev.statusquo.crawl.AtomicFile$Content",
            "dev.statusquo.crawl.Witness",
            "dev.statusquo.crawl.spec.EndpointSource",
            "dev.statusquo.crawl.spec.openapi.SpecFetch",
            "dev.statusquo.crawl.spec.openapi.SpecFiles",
            "dev.statusquo.crawl.probe.Attempt",
            "dev.statusquo.crawl.probe.Bench",
            "dev.statusquo.crawl.probe.Probe",
            "dev.statusquo.crawl.probe.SecondLook$Check");

    @Test
    void pointsEveryArrowOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("spec")
                .definedBy("dev.statusquo.crawl.spec..")
                .layer("data")
                .definedBy("dev.statusquo.crawl.data..")
                .layer("probe")
                .definedBy("dev.statusquo.crawl.probe..")
                .layer("crawl")
                .definedBy(CRAWL)
                .layer("run")
                .definedBy("dev.statusquo.crawl.run..")
                .layer("baseline")
                .definedBy("dev.statusquo.crawl.baseline..")
                .layer("report")
                .definedBy("dev.statusquo.crawl.report..")
                .layer("junit")
                .definedBy("dev.statusquo.junit..")
                .whereLayer("junit")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("junit")
                .whereLayer("baseline")
                .mayOnlyBeAccessedByLayers("report", "junit")
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("baseline", "report", "junit")
                .whereLayer("crawl")
                .mayOnlyBeAccessedByLayers("run", "baseline", "report", "junit")
                .whereLayer("probe")
                .mayOnlyBeAccessedByLayers("crawl", "run", "baseline", "report", "junit")
                .whereLayer("data")
                .mayOnlyBeAccessedByLayers("probe", "crawl", "run", "baseline", "report", "junit")
                .check(CLASSES);
    }

    @Test
    void hasNoCycleOfPackages() {
        slices().matching("dev.statusquo.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void letsNoFamilyOfProbesSeeAnother() {
        slices().matching("dev.statusquo.crawl.probe.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void seesJUnitOnlyInItsOwnPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.statusquo.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.opentest4j..")
                .check(CLASSES);
    }

    @Test
    void readsYamlOnlyWhereDocumentsAreRead() {
        keepsIn("org.snakeyaml..", "dev.statusquo.crawl.spec.openapi..");
    }

    @Test
    void makesStringsOfPatternsOnlyWhereDataIsMade() {
        keepsIn("com.github.curiousoddman..", "dev.statusquo.crawl.data..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml..",
                "com.networknt..",
                "okhttp3..",
                "okio..",
                "io.restassured..",
                "org.hamcrest..",
                "java.net.http.."
            })
    void leavesWhatTheDslWrapsToIt(String library) {
        noClasses().should().dependOnClassesThat().resideInAPackage(library).check(CLASSES);
    }

    @Test
    void marksEveryPackageForNulls() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaPackage one : CLASSES.getPackage("dev.statusquo").getSubpackagesInTree()) {
            boolean own = one.getName().startsWith(CRAWL) || one.getName().startsWith("dev.statusquo.junit");
            if (own && !one.getClasses().isEmpty() && !one.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(one.getName());
            }
        }

        assertThat(unmarked).isEmpty();
    }

    @Test
    void closesWhatUsersAreNotMeantToExtend() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isEnum()
                    || type.isAnnotation()
                    || type.reflect().isSealed();
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !closed) {
                open.add(type.getName());
            }
        }

        assertThat(open).isSubsetOf(OPEN);
    }

    @Test
    void namesThingsByWhatTheyAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .andShould()
                .haveNameNotMatching(".*\\.Abstract[A-Z][^.]*")
                .check(CLASSES);
    }

    /** A run prints in one place, and so does the command that merges runs. */
    @Test
    void printsInOnePlaceOnly() {
        Set<String> printing = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean prints = type.getFieldAccessesFromSelf().stream()
                    .anyMatch(access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getTarget().getRawType().isEquivalentTo(PrintStream.class));
            if (prints) {
                printing.add(type.getName());
            }
        }

        printing.remove("dev.statusquo.crawl.report.Merge");
        assertThat(printing).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith("dev.statusquo.junit."));
    }

    private static void keepsIn(String library, String home) {
        noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(home)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
