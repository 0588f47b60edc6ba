package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;

/**
 * Tells the crawl what the requests of its cases made, deleted and showed. {@code asked} is when a request was sent, as {@link
 * System#nanoTime()} has it.
 *
 * @param workshop what the cases share
 */
record Effects(Workshop workshop) {

    void of(DeclaredOperation operation, Exchange exchange, long asked) {
        operation
                .path()
                .matches(path(exchange))
                .ifPresent(values -> workshop.whereabouts().noteEffect(operation, exchange, values, "", asked));
    }

    /** Takes note of what somebody did who may not be the one that others act as. */
    void ofOther(String identity, DeclaredOperation operation, Exchange exchange, long asked) {
        operation
                .path()
                .matches(path(exchange))
                .ifPresent(values ->
                        workshop.whereabouts().noteForeignEffect(operation, exchange, values, identity, asked));
    }

    /** Takes note of a request that was not sent to one operation, by all that it may have reached. */
    void ofWhateverServes(Exchange exchange, long asked) {
        workshop.api()
                .operationsServing(exchange.method(), path(exchange))
                .forEach(operation -> of(operation, exchange, asked));
    }

    /** Takes note of a request with something wrong: what it deleted or put all the same. */
    void ofStray(Exchange exchange, long asked) {
        ofStrayDelete(exchange);
        if (exchange.method().equals(Method.PUT) && exchange.status().code() == 201) {
            ofWhateverServes(exchange, asked);
        }
    }

    void ofStrayDelete(Exchange exchange) {
        if (exchange.method().equals(Method.DELETE) && exchange.status().isSuccess()) {
            workshop.whereabouts().noteStrayDelete(path(exchange));
        }
    }

    private String path(Exchange exchange) {
        return workshop.requests().belowBase(exchange.request().path());
    }
}
