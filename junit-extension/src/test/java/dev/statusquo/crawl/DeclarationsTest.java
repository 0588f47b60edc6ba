package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {

    private static final DeclaredOperation GET = OpenApiSource.ofText("api.yaml", """
                    openapi: 3.1.0
                    info: {title: A, version: "1"}
                    paths:
                      /things:
                        get:
                          responses:
                            "200":
                              description: all
                              headers:
                                X-Total: {required: true, schema: {type: integer}}
                                X-More: {schema: {type: integer}}
                              content:
                                application/json:
                                  schema:
                                    type: array
                                    items: {type: object, required: [id], properties: {id: {type: integer}}}
                                image/*: {}
                            4XX: {description: refused}
                            "302": {description: elsewhere}
                        post: {responses: {default: {description: anything}}}
                        put: {}
                    """)
            .read()
            .operation("GET /things")
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "200 | application/json | 1 | [{\"id\":1}] | -",
                "200 | application/json;charset=utf-8 | 1 | [] | -",
                "200 | Application/JSON | 1 | [] | -",
                "200 | image/png | 1 | PNG | -",
                "200 | - | 1 | '' | -",
                "200 | - | 1 | [{}] | -",
                "200 | ;;; | 1 | [{}] | -",
                "200 | application/json | 1 | not JSON | -",
                "404 | text/plain | - | no | -",
                "302 | - | - | '' | -",
                "201 | application/json | - | {} | success-status-is-declared",
                "301 | - | - | '' | success-status-is-declared",
                "500 | - | - | '' | error-status-is-declared",
                "999 | - | - | '' | error-status-is-declared",
                "200 | text/html | 1 | <p> | media-type-is-declared",
                "200 | application/problem+json | 1 | {} | media-type-is-declared",
                "200 | application/json | 1 | {} | content-keeps-declared-schema",
                "200 | application/json | 1 | [{\"id\":\"1\"}] | content-keeps-declared-schema",
                "200 | application/json | - | [] | required-header-is-sent",
            })
    void judgesAnAnswerByWhatIsDeclared(int status, String type, String total, String body, String rule) {
        HeaderFields fields = HeaderFields.none();
        fields = type == null ? fields : fields.with("Content-Type", type);
        fields = total == null ? fields : fields.with("X-Total", total);

        List<Finding> findings = judge(Method.GET, status, fields, body);

        assertThat(findings).extracting(found -> found.rule().id()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void saysWhereContentBreaksItsSchemaWithoutTheIndex() {
        HeaderFields fields = HeaderFields.of("Content-Type", "application/json", "X-Total", "3");

        List<Finding> findings = judge(Method.GET, 200, fields, "[{\"id\":1},{\"id\":\"x\"},{}]");

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.broken().subject()).startsWith("/*");
            assertThat(found.broken().facts().get(1).value()).contains("/1/id", "/2");
        });
    }

    @Test
    void asksNoContentOfHead() {
        HeaderFields fields = HeaderFields.of("Content-Type", "text/html", "X-Total", "3");

        assertThat(judge(Method.HEAD, 200, fields, "x")).isEmpty();
    }

    private static List<Finding> judge(Method method, int status, HeaderFields fields, String body) {
        Response response = new Response(Status.of(status), fields, Body.of(body));
        return Declarations.judge(new Exchange(Request.of(method, "http://localhost/things"), response), GET);
    }
}
