package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Severity;
import java.util.Optional;

/**
 * What findings have in common that one change most likely mends.
 *
 * @param rule the id of the rule
 * @param severity what the profile makes of it
 * @param subject the part of the exchange concerned, empty for the whole of it
 * @param status the status code seen
 * @param shown what the service shows of it: the code of the error, else its title, and its shape; empty for nothing
 */
public record CauseKey(String rule, Severity severity, String subject, int status, String shown) {

    private static final int LONGEST_SHOWN = 200;

    /** Returns the key of a finding. */
    public static CauseKey of(CaseFinding found) {
        int status = found.finding().exchange().status().code();
        return new CauseKey(
                found.finding().rule().id(),
                found.severity(),
                status >= 500 ? "" : found.finding().broken().subject(),
                status,
                shown(found.finding().exchange()));
    }

    private static String shown(Exchange exchange) {
        if (exchange.status().code() < 400 || exchange.body().isEmpty()) {
            return "";
        }
        Optional<ErrorShape> shape = ErrorShapes.detect(exchange);
        if (shape.isEmpty()) {
            return ErrorShapes.describe(exchange);
        }
        String said = shape.get()
                .details(exchange)
                .code()
                .or(() -> JsonText.of(exchange.body()).orAbsent().get("title").text())
                .orElse("");
        return said.substring(0, Math.min(LONGEST_SHOWN, said.length())) + " "
                + shape.get().name();
    }
}
