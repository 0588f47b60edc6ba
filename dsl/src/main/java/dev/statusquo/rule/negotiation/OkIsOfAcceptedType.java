package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.MediaType;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Successful content of a type that Accept lists.
 *
 * <pre>{@code
 * GET /users/42
 * Accept: text/csv
 *
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * {"id":42}
 * }</pre>
 */
public final class OkIsOfAcceptedType implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "ok-is-of-accepted-type",
            Requirement.ADVICE,
            Citation.rfc(9110, "12.5.1"),
            "A success has a type that the request accepts.",
            "A client that asks for CSV and gets JSON under 200 goes on to read it as CSV. The "
                    + "default is allowed, but 406 tells the truth sooner.",
            "Send a type of the Accept field, or 406 with the types there are.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 299).withFields("Content-Type");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isSuccess()
                && !exchange.body().isEmpty()
                && exchange.headers().contains("Content-Type")
                && exchange.request().headers().contains("Accept");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String accept = exchange.request().headers().combined("Accept").orElse("");
        if (accept.equals("*/*")
                || accept.equals(exchange.headers().first("Content-Type").orElse(""))) {
            return Verdict.kept();
        }
        MediaType type = MediaType.parse(
                        exchange.headers().first("Content-Type").orElse(""))
                .value()
                .orElse(null);
        if (type == null) {
            return Verdict.undecided("Content-Type cannot be read");
        }

        return AcceptedTypes.exclude(accept, type)
                ? FieldVerdict.broken(
                        exchange, "sends a type that was not asked for", "a type of Accept: " + accept, "Content-Type")
                : Verdict.kept();
    }
}
