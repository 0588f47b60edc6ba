package dev.statusquo.crawl.probe.provoked;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.exchange.Exchange;
import java.util.function.Function;

/**
 * An outcome that the team of a service causes.
 *
 * @param status the status that the answer has then
 * @param operation the declared operation, such as {@code POST /users}
 * @param label what is tried, such as {@code duplicate email}
 * @param cause what causes it on the bench of its case
 */
public record Provocation(int status, String operation, String label, Function<Bench, Provoked> cause) {

    /** What came of a provocation. */
    public sealed interface Provoked {

        /** The request was answered. */
        record Answered(Exchange exchange) implements Provoked {}

        /** It could not be caused here and now, for this reason. */
        record Unable(String reason) implements Provoked {}
    }
}
