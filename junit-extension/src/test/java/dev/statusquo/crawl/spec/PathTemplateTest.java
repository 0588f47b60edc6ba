package dev.statusquo.crawl.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @Test
    void namesItsVariablesInTheirOrder() {
        PathTemplate template = PathTemplate.parse("/users/{id}/docs/{docId}.json");

        assertThat(template.names()).containsExactly("id", "docId");
        assertThat(template)
                .hasToString("/users/{id}/docs/{docId}.json")
                .isEqualTo(PathTemplate.parse(template.toString()));
    }

    @Test
    void encodesValues() {
        PathTemplate template = PathTemplate.parse("/users/{id}/docs");

        assertThat(template.expand(Map.of("id", "a/b ü?"))).isEqualTo("/users/a%2Fb%20%C3%BC%3F/docs");
    }

    @Test
    void asksForEveryValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathTemplate.parse("/users/{id}").expand(Map.of()))
                .withMessage("path /users/{id} has no value for {id}; give one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    users/{id}     | path is 'users/{id}'; a path starts with a slash, such as /users/{id}
                    /users/{id     | path is '/users/{id'; the brace at offset 7 opens no variable
                    /users/{}      | path is '/users/{}'; the brace at offset 7 opens no variable
                    /users/id}     | path is '/users/id}'; the brace at offset 9 closes nothing
                    /{a}/{a}       | path is '/{a}/{a}'; it names {a} twice
                    """)
    void saysWhereATemplateBreaks(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathTemplate.parse(text))
                .withMessage(message);
    }

    @Test
    void decodesTheValuesOfAPath() {
        PathTemplate template = PathTemplate.parse("/repos/{owner}/compare/{base}..{head}");

        assertThat(template.matches("/repos/a%20b/compare/1..2"))
                .contains(Map.of("owner", "a b", "base", "1", "head", "2"));
        assertThat(template.matches("/repos/a/b/compare/1..2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/users/{id}, /users/me, true",
        "/users/{id}, /users/{name}, true",
        "/users/me, /users/{id}, false",
        "/users/{id}, /users/{id}/docs, false",
        "/{a}.json, /{b}.json, true",
        "/{a}.json, /{b}, false",
        "/users/{id}, /users/, false"
    })
    void knowsWhoseRequestsItTakes(String template, String other, boolean shadows) {
        assertThat(PathTemplate.parse(template).shadows(PathTemplate.parse(other)))
                .isEqualTo(shadows);
    }
}
