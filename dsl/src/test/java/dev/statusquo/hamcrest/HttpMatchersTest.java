package dev.statusquo.hamcrest;

import static dev.statusquo.HttpExpectations.expectCreated;
import static dev.statusquo.HttpExpectations.expectOk;
import static dev.statusquo.HttpExpectations.on;
import static dev.statusquo.hamcrest.HttpMatchers.mediaType;
import static dev.statusquo.hamcrest.HttpMatchers.relativeReference;
import static dev.statusquo.hamcrest.HttpMatchers.satisfies;
import static dev.statusquo.hamcrest.HttpMatchers.uriReference;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import java.time.Duration;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpMatchersTest {

    private static final Exchange CREATED = answered(201, "Location", "/users/42");
    private static final Exchange OK = answered(200, "Content-Type", "text/plain");

    @Test
    void matchesAnExchangeThatKeepsTheContract() {
        assertThat(CREATED, satisfies(expectCreated().withLocation(relativeReference())));
    }

    @Test
    void describesEveryBrokenStep() {
        Matcher<Exchange> matcher = satisfies(
                expectCreated().withLocation().because("clients parse it").withMediaType("application/json"));

        assertThatThrownBy(() -> assertThat(OK, matcher))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected: an exchange that keeps: 201 Created with 3 further steps")
                .hasMessageContaining("but: POST /users: 200 OK instead of 201 Created\n")
                .hasMessageContaining("\nPOST /users: 200 OK has no Location\n")
                .hasMessageContaining("\nPOST /users: 200 OK has another media type\n")
                .hasMessageContaining("because : clients parse it")
                .hasMessageContaining("curl -i -X POST http://localhost/users");
    }

    @Test
    void refusesWhatWasNotRecorded() {
        var checked = on(OK).expectOk();

        assertThatIllegalArgumentException().isThrownBy(() -> satisfies(checked));
    }

    @Test
    void servesManyExchanges() {
        Matcher<Exchange> ok = satisfies(expectOk());

        assertThat(OK, ok);
        assertThatThrownBy(() -> assertThat(CREATED, ok)).hasMessageContaining("201 Created instead of 200 OK");
        assertThat(OK, ok);
    }

    @Test
    void comparesDelaysAsTheyAre() {
        Exchange busy = answered(503, "Retry-After", "30");

        on(busy).expectServiceUnavailable().withRetryAfter(lessThan(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> on(busy).expectServiceUnavailable().withRetryAfter(lessThan(Duration.ofSeconds(30))))
                .hasMessageContaining("a delay that is a value less than <PT30S>");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/json, Application/JSON;charset=utf-8",
        "text/plain;charset=utf-8, text/plain; charset=UTF-8",
    })
    void knowsAMediaType(String wanted, String sent) {
        assertThat(sent, mediaType(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/problem+json, was the media type application/problem+json",
        "application/json, json, 'was json, broken at offset 4'",
    })
    void saysWhyAMediaTypeIsAnother(String wanted, String sent, String why) {
        assertThat(mismatch(mediaType(wanted), sent), startsWith(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/42", "../42", "?page=2", ""})
    void knowsARelativeReference(String sent) {
        assertThat(sent, uriReference());
        assertThat(sent, relativeReference());
    }

    @ParameterizedTest
    @CsvSource({"http://localhost/users/42, has the scheme http", "//localhost/users/42, has the host localhost"})
    void saysWhatMakesAReferenceAbsolute(String sent, String why) {
        assertThat(sent, uriReference());
        assertThat(mismatch(relativeReference(), sent), startsWith(why));
    }

    @Test
    void saysWhereAReferenceBreaks() {
        assertThat(mismatch(uriReference(), "/users/a b"), startsWith("was /users/a b, broken at offset 8"));
    }

    private static <T> String mismatch(Matcher<T> matcher, T value) {
        StringDescription description = new StringDescription();
        matcher.describeMismatch(value, description);
        return description.toString();
    }

    private static Exchange answered(int status, String name, String value) {
        return new Exchange(
                Request.of(Method.POST, "http://localhost/users"),
                new Response(
                        Status.of(status),
                        HeaderFields.of("Date", "Sun, 06 Nov 1994 08:49:37 GMT", name, value),
                        Body.empty()));
    }
}
