package dev.statusquo;

import static dev.statusquo.HttpExpectations.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.Terms;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Severity;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What an outcome's word says of an exchange that breaks a rule, before any step. */
class RuleFailureTest {

    private static final Exchange WITHOUT_ALLOW = new Exchange(
            Request.of(Method.DELETE, "http://localhost:8080/orders"),
            Answer.error(405, "method_not_allowed").response());

    @Test
    void namesTheRuleItsSourceAndItsFix() {
        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class, () -> on(WITHOUT_ALLOW).expectMethodNotAllowed());

        assertThat(failure.getMessage().lines().map(line -> line.split(" *: ", -1)[0]))
                .startsWith(
                        "DELETE /orders",
                        "  rule",
                        "  expected",
                        "  but was",
                        "  why",
                        "  fix",
                        "  request",
                        "  response");
        assertThat(failure.getMessage())
                .contains("\n  rule    : method-not-allowed-lists-methods (MUST, RFC 9110 section 15.5.6)\n")
                .contains("\n  request : curl -i -X DELETE http://localhost:8080/orders\n");
    }

    @Test
    void leavesTheVerdictToTheProfile() {
        Profile lenient = Profile.rfc().with("method-not-allowed-lists-methods", Severity.OFF);

        assertThatCode(() ->
                        on(WITHOUT_ALLOW, Terms.standard().withProfile(lenient)).expectMethodNotAllowed())
                .doesNotThrowAnyException();
    }
}
