package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledConventionsTest {

    private static final DeclaredApi API =
            OpenApiSource.of("classpath:contract/things.yaml").read();

    @Test
    void settlesNothingWithoutTheAnnotation() {
        assertThat(read(Object.class)).isEqualTo(dev.statusquo.crawl.run.Conventions.none());
    }

    @Test
    void readsEachMember() {
        dev.statusquo.crawl.run.Conventions read = read(SettledTestCase.class);

        assertThat(read.statuses())
                .isEqualTo(Map.of(
                        FaultClass.INVALID_CONTENT, 422,
                        FaultClass.INVALID_PARAMETER, 400,
                        FaultClass.MISSING_CONTENT, 400,
                        FaultClass.MALFORMED_CONTENT, 400,
                        FaultClass.MALFORMED_ID, 404,
                        FaultClass.UNKNOWN_ID, 404,
                        FaultClass.EMPTY_COLLECTION, 204,
                        FaultClass.DUPLICATE, 409,
                        FaultClass.READ_AFTER_DELETE, 410,
                        FaultClass.DELETED_AGAIN, 204));
        assertThat(SettledConventions.settled(ContractMethods.of(SettledTestCase.class), API)
                        .statuses())
                .isEqualTo(read.statuses());
        assertThat(read.concealment()).containsExactly("/things/**");
        assertThat(read.errorShape()).contains(ErrorShapes.problemDetails().name());
    }

    @Test
    void readsThoseOfTheClassAround() {
        assertThat(read(SettledTestCase.InnerTestCase.class).status(FaultClass.DUPLICATE))
                .contains(409);
    }

    @ParameterizedTest
    @CsvSource({"problem-details", "rfc9457"})
    void takesTwoNamesForProblemDetails(String name) {
        assertThat(ErrorShapeNames.named(name).map(ErrorShape::name))
                .contains(ErrorShapes.problemDetails().name());
    }

    @Test
    void readsAShapeOfTheProjectsOwnFromItsSchema() {
        assertThat(read(OwnShapeTestCase.class).errorShape()).contains("the shape of contract/own-error.json");
        assertThat(SettledConventions.settled(ContractMethods.of(OwnShapeTestCase.class), API)
                        .shapes())
                .extracting(ErrorShape::name)
                .containsExactly("the shape of contract/own-error.json");
    }

    @Test
    void saysThatThereIsNoSuchSchema() {
        assertThatThrownBy(() -> read(LostShapeTestCase.class))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessageContaining("@Conventions(errorShape = \"classpath:contract/no-error.json\")")
                .hasMessageContaining("no such resource");
    }

    private static dev.statusquo.crawl.run.Conventions read(Class<?> type) {
        return SettledConventions.of(ContractMethods.of(type), API);
    }

    @Conventions(errorShape = "classpath:contract/own-error.json")
    static class OwnShapeTestCase {}

    @Conventions(errorShape = "classpath:contract/no-error.json")
    static class LostShapeTestCase {}

    @Conventions(
            validation = 422,
            parameter = 400,
            missingContent = 400,
            malformed = 400,
            malformedId = 404,
            unknownId = 404,
            emptyCollection = 204,
            duplicate = 409,
            readAfterDelete = 410,
            deletedAgain = 204,
            concealment = "/things/**",
            errorShape = "rfc9457")
    static class SettledTestCase {

        @Nested
        class InnerTestCase {}
    }
}
