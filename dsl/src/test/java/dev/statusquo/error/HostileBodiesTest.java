package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBodiesTest {

    private static final List<String> MEDIA_TYPES = List.of(
            "",
            "application/json",
            "application/problem+json",
            "application/vnd.api+json",
            "text/html",
            "application/x-amz-json-1.1",
            "application/graphql-response+json",
            ";;;",
            "\u0000");

    private static final JsonSchema SCHEMA = JsonSchema.compile(
            "{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date\"},{\"multipleOf\":0.1},"
                    + "{\"$ref\":\"#\"},{\"items\":{\"$ref\":\"#\"},\"uniqueItems\":true}]}}");

    static Stream<byte[]> hostile() {
        return Stream.of(
                        "[".repeat(10_000) + "]".repeat(10_000),
                        "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                        "{\"a\":".repeat(990) + "1" + "}".repeat(990),
                        "{\"error\":{\"code\":" + "9".repeat(400) + ",\"status\":\"X\",\"message\":\"\"}}",
                        "{\"status\":1e999999999,\"title\":\"t\",\"retry_after\":1e-999999999}",
                        "{\"error\":\"e\",\"message\":\"m\",\"retry_after\":1e999999999}",
                        "{\"error\":\"e\",\"message\":\"m\",\"retry_after\":1e999000000000000}",
                        "{\"statusCode\":" + "9".repeat(900) + ",\"message\":[[[]]]}",
                        "{\"error\":\"a\",\"error\":\"b\",\"message\":1,\"message\":\"m\"}",
                        "{\"error\":\"trunc",
                        "{\"\":{\"\":[null,{}]},\"~\":1,\"/\":2}",
                        "{\"errors\":[null,[],{},1],\"detail\":[null,{\"loc\":[{}]}],\"violations\":{}}",
                        "{\"errors\":[{\"source\":{\"pointer\":\"/~2/\\u0000\"}}]}",
                        "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"details\":[],\"code\":\"x\"}",
                        "\uD800{\"error\":\"\\ud800\"}",
                        "{\"error\":\"\\ud800\",\"message\":\"\\udfff\"}",
                        "<".repeat(50_000),
                        "<html>" + "&".repeat(50_000),
                        "\\".repeat(50_000),
                        "null",
                        "0",
                        "\"\"",
                        "",
                        " ",
                        "NaN")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static void survives(byte[] bytes, String mediaType, int status) {
        Exchange exchange = new Exchange(
                Request.of(Method.POST, "http://localhost/a%zz?b=%").withBody(Body.of(bytes)),
                new Response(
                        Status.of(status),
                        HeaderFields.of(
                                "Content-Type", mediaType, "Retry-After", mediaType, "X-Any", "\u0000" + mediaType),
                        Body.of(bytes)));

        for (ErrorShape shape : ErrorShapes.all()) {
            assertThat(shape.deviations(exchange)).doesNotContainNull();
            assertThat(shape.details(exchange)).isNotNull();
        }
        assertThat(ErrorShapes.describe(exchange)).isNotBlank();
        assertThat(Leaks.in(exchange)).doesNotContainNull();
        assertThat(SCHEMA.violations(JsonText.of(exchange.body()).orAbsent())).doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(30)
    void survivesWhatIsMeantToBreakIt(byte[] bytes) {
        MEDIA_TYPES.forEach(mediaType -> survives(bytes, mediaType, 500));
    }

    @Property(tries = 200)
    void survivesRandomBytes(@ForAll byte[] bytes, @ForAll("mediaTypes") String mediaType, @ForAll int status) {
        survives(bytes, mediaType, status);
    }

    @Property(tries = 300)
    void survivesRandomJson(@ForAll("json") String json, @ForAll("mediaTypes") String mediaType) {
        survives(json.getBytes(StandardCharsets.UTF_8), mediaType, 422);
    }

    @Property(tries = 100)
    void survivesRandomHeaders(@ForAll String value) {
        survives("{\"error\":\"a\",\"message\":\"m\",\"retry_after\":3}".getBytes(StandardCharsets.UTF_8), value, 429);
    }

    @Provide
    Arbitrary<String> mediaTypes() {
        return Arbitraries.of(MEDIA_TYPES);
    }

    /** Objects of the members that shapes look for, with values of the wrong kind more often than not. */
    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> names = Arbitraries.of(
                "error",
                "errors",
                "message",
                "status",
                "title",
                "detail",
                "type",
                "fields",
                "code",
                "kind",
                "apiVersion",
                "ok",
                "statusCode",
                "violations",
                "timestamp",
                "path",
                "_links",
                "_embedded",
                "__type",
                "request_id",
                "retry_after",
                "trace",
                "details",
                "documentation_url",
                "data",
                "instance",
                "loc",
                "source",
                "pointer",
                "message",
                "field",
                "password");
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "1",
                "-0.5e400",
                "\"\"",
                "\"x\"",
                "\"/a/b\"",
                "\"Status\"",
                "404",
                "[]",
                "{}",
                "\"404\"",
                "\"a\\\\nb\"");
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                        names.list()
                                .ofMaxSize(5)
                                .uniqueElements()
                                .flatMap(
                                        keys -> inner.list().ofSize(keys.size()).map(values -> object(keys, values)))),
                3);
    }

    private static String object(List<String> keys, List<String> values) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < keys.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"").append(keys.get(i)).append("\":").append(values.get(i));
        }
        return text.append('}').toString();
    }
}
