package dev.statusquo;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import java.util.function.Supplier;

/** How often a request is sent: until a status comes, or a bound is reached. */
record Repetition(int status, int atMost) {

    static final Repetition NONE = new Repetition(0, 1);

    static Repetition until(int status, int atMost) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("status is " + status + "; a status code is 100 to 599");
        }
        if (atMost < 1) {
            throw new IllegalArgumentException("atMost is " + atMost + "; at least one request is sent");
        }
        return new Repetition(status, atMost);
    }

    /** Returns the first exchange with the status, or the last one. */
    Exchange send(Supplier<Exchange> request) {
        Exchange last = request.get();
        for (int sent = 1; sent < atMost && last.status().code() != status; sent++) {
            last = request.get();
        }
        return last;
    }

    boolean isKeptBy(Exchange exchange) {
        return status == 0 || exchange.status().code() == status;
    }

    /** Returns the fact that the status never came. */
    Fact note() {
        String requests = atMost == 1 ? "1 request" : atMost + " requests";
        return Fact.fact("repeated", requests + " sent, none of them answered " + Status.of(status));
    }
}
