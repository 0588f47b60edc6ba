package dev.statusquo.crawl.spec.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statusquo.crawl.data.SingleFaults;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.exchange.Body;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointAnnotationsTest {

    @Test
    void declaresTheVariablesOfThePath() {
        DeclaredOperation operation = operation(get("/users/{userId}/documents/{documentId}", List.of(404)));

        assertThat(operation.parameters())
                .extracting(Parameter::toString)
                .containsExactly("path userId", "path documentId");
    }

    @Test
    void declaresTheErrorsNamedAndNoOther() {
        assertThat(statuses(get("/users", List.of(404, 404, 410)))).containsExactly("200", "404", "410");
    }

    @Test
    void declaresAnyErrorWhereNoneIsNamed() {
        assertThat(statuses(get("/users", List.of()))).containsExactly("200", "4XX", "5XX");
    }

    @Test
    void declaresThatASecuredEndpointMayAskForCredentials() {
        DeclaredEndpoint secured = new DeclaredEndpoint("GET", "/users", 200, Optional.empty(), List.of(404), true);

        assertThat(statuses(secured)).containsExactly("200", "404", "401");
        assertThat(operation(secured).needsCredentials()).isTrue();
        assertThat(operation(get("/users", List.of(404))).needsCredentials()).isFalse();
    }

    @Test
    void knowsOfABodyThatItIsValidAndNothingElse() {
        EndpointBody body = new EndpointBody("users/create.json", Body.of("{\"name\":\"ann\",\"age\":3}"));
        DeclaredEndpoint create = new DeclaredEndpoint("POST", "/users", 201, Optional.of(body), List.of(), false);

        MediaContent content =
                operation(create).content().orElseThrow().alternatives().get(0);

        assertThat(content.mediaType()).isEqualTo("application/json");
        assertThat(content.examples().get(0).value()).hasToString("{\"name\":\"ann\",\"age\":3}");
        assertThat(SingleFaults.of(content.schema(), content.examples().get(0).value(), 100))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, application/json, {}",
        "A.JSON, application/json, []",
        "a.xml, application/xml, <a/>",
        "a.txt, text/plain, a",
        "a.csv, text/csv, a;b"
    })
    void tellsTheMediaTypeByTheEndingOfTheName(String name, String mediaType, String text) {
        assertThat(new EndpointBody(name, Body.of(text)).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void refusesBodiesThatAreNotWhatTheirNamesSay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EndpointBody("a.json", Body.of("{\"a\": tru}")))
                .withMessageMatching("body is 'a.json', which is not JSON: line 1, column \\d+: .*; mend the file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EndpointBody("a.txt", Body.of(new byte[] {(byte) 0xC3, 0x28})))
                .withMessage("body is 'a.txt', which is not text in UTF-8; save it as such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EndpointBody("a.bin", Body.of("{}")))
                .withMessageContaining("body is 'a.bin', whose kind is not known");
    }

    private static DeclaredEndpoint get(String path, List<Integer> errors) {
        return new DeclaredEndpoint("GET", path, 200, Optional.empty(), errors, false);
    }

    private static List<String> statuses(DeclaredEndpoint endpoint) {
        return operation(endpoint).responses().stream()
                .map(response -> response.status().toString())
                .toList();
    }

    private static DeclaredOperation operation(DeclaredEndpoint endpoint) {
        return EndpointAnnotations.of("test", List.of(endpoint))
                .read()
                .operations()
                .get(0);
    }
}
