package dev.statusquo.junit;

import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Printable;
import java.util.Optional;

/**
 * Asks for the base URL once, before anything else is sent: where nothing answers, one clear failure is better than a class of
 * skipped cases, which looks like a success.
 */
final class FirstContact {

    private final Transport transport;

    FirstContact(Transport transport) {
        this.transport = transport;
    }

    /**
     * Returns why the crawl need not start, empty if something answers, whatever it says; some services just hang up on a path that
     * they do not know.
     */
    Optional<String> objection(String baseUrl) {
        try {
            transport.send(Request.of(Method.GET, baseUrl).withHeader("Accept", "*/*"));
            return Optional.empty();
        } catch (TransportException none) {
            return switch (none.kind()) {
                case UNREACHABLE, TIMEOUT, NOT_SENT, NOT_HTTP ->
                    Optional.of(Printable.line(String.valueOf(none.getMessage()), 300));
                case DISCONNECTED -> Optional.empty();
            };
        }
    }
}
