package dev.statusquo.rule.status;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.MediaType;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * A 422 that answers JSON which can be parsed.
 *
 * <pre>{@code
 * POST /users
 * Content-Type: application/json
 *
 * {"email"}
 *
 * HTTP/1.1 422 Unprocessable Content
 * }</pre>
 */
public final class UnprocessableContentWasReadable implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unprocessable-content-was-readable",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.21"),
            "A 422 answers content whose syntax is right.",
            "422 tells a client that its syntax was right and its values were wrong. Whose JSON is "
                    + "broken then looks for the error in the values.",
            "Send 400 for content that does not parse, 422 for values that fail validation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(422);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 422
                && !exchange.request().body().isEmpty()
                && exchange.request()
                        .headers()
                        .first("Content-Type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("json");
    }

    @Override
    public Verdict check(Exchange exchange) {
        JsonText read = JsonText.of(exchange.request().body());
        if (read.value().isPresent()) {
            return Verdict.kept();
        }
        if (exchange.request().body().isTruncated() || read.problem().contains("exceeds the maximum")) {
            return Verdict.undecided("the content of the request is larger than what is read here");
        }
        if (isOtherJson(exchange.request())) {
            return Verdict.undecided("the media type of the request may be of several JSON texts");
        }
        return Verdict.broken(
                exchange.status() + " answers content that is not JSON",
                Fact.expected("400, telling where the syntax breaks"),
                Fact.butWas("422, and in the request " + read.problem()));
    }

    /** Returns whether the type is not JSON itself, such as {@code application/x-ndjson} or {@code application/json-seq}. */
    private static boolean isOtherJson(Request request) {
        return !MediaType.parse(request.headers().first("Content-Type").orElse(""))
                .value()
                .filter(MediaType::isJson)
                .isPresent();
    }
}
