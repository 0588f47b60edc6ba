package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import java.util.Optional;

/** A valid request, sent again and again, one after the other, until it is answered otherwise. */
sealed interface Burst {

    /**
     * The request was answered otherwise.
     *
     * @param refusal the other answer
     * @param usual the status of a valid request
     */
    record Refused(Exchange refusal, Status usual) implements Burst {

        Request request() {
            return refusal.request();
        }

        boolean isTooMany() {
            return refusal.status().code() == 429;
        }
    }

    /** It cannot be known what an excess of requests is answered with. */
    record Unknown(String reason) implements Burst {}

    /** Sends until there is another answer; where none comes, the budget ends it, and the case with it. */
    static Burst on(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return new Unknown(positive.reason());
        }
        Request request = positive.working().get().request();
        Status usual = positive.working().get().exchange().status();
        Optional<Exchange> answer = bench.press(request);
        while (answer.isPresent() && answer.get().status().equals(usual)) {
            answer = bench.press(request);
        }
        return answer.<Burst>map(refusal -> new Refused(refusal, usual))
                .orElseGet(() -> new Unknown("the service ended the connection instead of answering"));
    }

    /** Returns a burst that was refused with 429, else why there is none. */
    static Burst untilTooMany(Bench bench, DeclaredOperation operation) {
        Burst burst = on(bench, operation);
        return burst instanceof Refused refused && !refused.isTooMany()
                ? new Unknown(
                        "the service answered a burst with " + refused.refusal().status())
                : burst;
    }
}
