package dev.statusquo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walls: what may see what, and how things are named. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.statusquo");

    /** What users are meant to implement, and the words that requests, responses and recordings share. */
    private static final Set<String> OPEN = Set.of(
            "dev.statusquo.rule.Rule",
            "dev.statusquo.rule.RuleProvider",
            "dev.statusquo.exchange.Transport",
            "dev.statusquo.error.ErrorShape",
            "dev.statusquo.failure.FailureStrategy",
            "dev.statusquo.expectation.Outcomes");

    @Test
    void pointsEveryArrowOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("failure")
                .definedBy("dev.statusquo.failure..")
                .layer("header")
                .definedBy("dev.statusquo.header..")
                .layer("exchange")
                .definedBy("dev.statusquo.exchange..")
                .layer("error")
                .definedBy("dev.statusquo.error..")
                .layer("rule")
                .definedBy("dev.statusquo.rule..")
                .layer("expectation")
                .definedBy("dev.statusquo.expectation..")
                .layer("jdk")
                .definedBy("dev.statusquo.jdk..")
                .layer("start")
                .definedBy("dev.statusquo")
                .layer("adapters")
                .definedBy(
                        "dev.statusquo.okhttp..",
                        "dev.statusquo.restassured..",
                        "dev.statusquo.hamcrest..",
                        "dev.statusquo.wire..")
                .whereLayer("adapters")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("start")
                .mayOnlyBeAccessedByLayers("adapters")
                .whereLayer("jdk")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("expectation")
                .mayOnlyBeAccessedByLayers("start", "jdk", "adapters")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("expectation", "start", "jdk", "adapters")
                .whereLayer("error")
                .mayOnlyBeAccessedByLayers("rule", "expectation", "start", "jdk", "adapters")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("error", "rule", "expectation", "start", "jdk", "adapters")
                .whereLayer("header")
                .mayOnlyBeAccessedByLayers("exchange", "error", "rule", "expectation", "start", "jdk", "adapters")
                .check(CLASSES);
    }

    @Test
    void hasNoCycleOfPackages() {
        slices().matching("dev.statusquo.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsFamiliesOfRulesApart() {
        slices().matching("dev.statusquo.rule.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson.., dev.statusquo.error.schema..",
        "com.networknt.., dev.statusquo.error.schema..",
        "okhttp3.., dev.statusquo.okhttp..",
        "okio.., dev.statusquo.okhttp..",
        "io.restassured.., dev.statusquo.restassured..",
        "org.apache.http.., dev.statusquo.restassured..",
        "java.net.http.., dev.statusquo.jdk..",
    })
    void keepsAForeignLibraryInItsPackage(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .and()
                .resideOutsideOfPackage("dev.statusquo.exchange.wire..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void knowsTheJdksClientOnlyByItsExceptionsWhereFailuresAreRead() {
        classes()
                .that()
                .resideInAPackage("dev.statusquo.exchange.wire..")
                .should()
                .onlyDependOnClassesThat(are(resideInAPackage("java.net.http..")
                        .negate()
                        .or(DescribedPredicate.describe("exceptions", type -> type.isAssignableTo(Throwable.class)))))
                .check(CLASSES);
    }

    @Test
    void seesHamcrestOnlyWhereMatchersAreTaken() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.statusquo.hamcrest..", "dev.statusquo.expectation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hamcrest..")
                .check(CLASSES);
    }

    @Test
    void seesNoTestFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .check(CLASSES);
    }

    @Test
    void usesNoReflection() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.statusquo.restassured..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void marksEveryPackageForNulls() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaPackage javaPackage : CLASSES.getPackage("dev.statusquo").getSubpackagesInTree()) {
            if (!javaPackage.getClasses().isEmpty() && !javaPackage.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(javaPackage.getName());
            }
        }

        assertThat(unmarked).isEmpty();
        assertThat(CLASSES.getPackage("dev.statusquo").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void closesWhatUsersAreNotMeantToExtend() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean closed = type.getModifiers().contains(JavaModifier.FINAL) || type.isEnum() || isSealed(type);
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !closed && !type.isAnnotation()) {
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

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }
}
