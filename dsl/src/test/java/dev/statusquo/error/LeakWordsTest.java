package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That content without any of the words is passed over, and that no leak is lost by it. */
class LeakWordsTest {

    private static final String CLEAN = "{\"id\":42,\"title\":\"The Dispossessed\",\"tags\":[\"hugo\",null,true,4.5]}";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areMissingInWhatMostServicesSend(boolean onSuccess) {
        assertThat(LeakWords.areMissingIn(Body.of(CLEAN), onSuccess)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"title\":\"caf\u00e9\"}",
                "{\"title\":\"a\\nb\"}",
                "{\"title\":\"GOROUTINE 1\"}",
                "{\"StackTrace\":[]}",
                "[{\"exceptionClass\":1}]"
            })
    void areNotKnownToBeMissingInAnythingElse(String content) {
        assertThat(LeakWords.areMissingIn(Body.of(content), true)).isFalse();
        assertThat(LeakWords.areMissingIn(Body.of(content), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"password\":\"\"}", "{\"error\":\"x\"}", "[{\"file\":\"\"}]", "{\"root_cause\":[]}"})
    void areMoreForAnErrorThanForASuccess(String content) {
        assertThat(LeakWords.areMissingIn(Body.of(content), true)).isTrue();
        assertThat(LeakWords.areMissingIn(Body.of(content), false)).isFalse();
    }

    static Stream<String> contents() {
        Stream<String> values = LeakPatternsTest.rows()
                .map(row -> JsonValue.object(Map.of("text", JsonValue.of((String) row.get()[1])))
                        .toString());
        return Stream.concat(
                values,
                Stream.of(
                        "{\"stack\":\"Boom\"}",
                        "{\"DEBUGMESSAGE\":\"Boom\"}",
                        "{\"client_secret\":\"s3cr3t-s3cr3t\"}",
                        "{\"root_cause\":[{\"index_uuid\":\"x1\"}]}",
                        "{\"x\":[{\"filename\":\"a\",\"line\":1,\"function\":\"f\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void areThereWhereverSomethingLeaks(String content) {
        for (int status : List.of(200, 500)) {
            Exchange exchange = ErrorSamples.exchange(status, content);

            assertThat(Leaks.in(exchange)).isEqualTo(Leaks.in(searchedThroughout(exchange)));
        }
    }

    @Property(tries = 3_000)
    void noLeakIsLostForThem(@ForAll("words") List<String> words, @ForAll boolean error) {
        String[] members = new String[words.size() / 2];
        for (int i = 0; i < members.length; i++) {
            members[i] = "\"" + words.get(2 * i) + "\":\"" + words.get(2 * i + 1) + "\"";
        }
        Exchange exchange = ErrorSamples.exchange(error ? 500 : 200, "{" + String.join(",", members) + "}");

        assertThat(Leaks.in(exchange)).isEqualTo(Leaks.in(searchedThroughout(exchange)));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "stack",
                        "stackTrace",
                        "secret",
                        "x1-y2-z3",
                        "id",
                        "goroutine 1 [running]",
                        "error",
                        "a.b.C",
                        "jdbc:h2:x",
                        "10.0.0.5:80",
                        "Powered by Jetty",
                        "node:internal/x",
                        "AKIAABCDEFGHIJKLMNOP",
                        "",
                        "message")
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    /** Returns the exchange with a number whose exponent has to be read, so that its content is searched as a tree. */
    private static Exchange searchedThroughout(Exchange exchange) {
        String content = exchange.body().text();
        String longer = content.substring(0, content.length() - 1) + ",\"n\":1e1}";
        Exchange searched = ErrorSamples.exchange(exchange.status().code(), longer);
        assertThat(JsonText.isPlain(searched.body())).isFalse();
        return searched;
    }
}
