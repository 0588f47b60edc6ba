package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What else may be wrong with a request that lacks credentials, and by which answers a service shows that it looked there first. */
enum SecondFault {
    MALFORMED_CONTENT("malformed JSON", 400, 422) {
        @Override
        boolean fits(DeclaredOperation operation) {
            return operation
                    .content()
                    .filter(content -> content.alternatives().stream().anyMatch(one -> one.isJson()))
                    .isPresent();
        }

        @Override
        Optional<Request> on(Bench bench, DeclaredOperation operation, Positive.Working working) {
            return withContent(working).map(valid -> valid.withBody(Body.of("{\"")));
        }
    },
    UNKNOWN_ID("an unknown id", 404, 410) {
        @Override
        boolean fits(DeclaredOperation operation) {
            return !operation.path().names().isEmpty();
        }

        @Override
        Optional<Request> on(Bench bench, DeclaredOperation operation, Positive.Working working) {
            List<String> names = operation.path().names();
            return bench.withUnknownId(operation, working, names.get(names.size() - 1));
        }
    },
    MEDIA_TYPE("an unknown media type", 415, 415) {
        @Override
        boolean fits(DeclaredOperation operation) {
            return operation.content().isPresent();
        }

        @Override
        Optional<Request> on(Bench bench, DeclaredOperation operation, Positive.Working working) {
            return withContent(working)
                    .map(valid -> valid.withHeaders(valid.headers().withOnly("Content-Type", NOBODYS)));
        }
    },
    PRECONDITION("a precondition that does not hold", 412, 412) {
        @Override
        boolean fits(DeclaredOperation operation) {
            return !Secured.isRead(operation)
                    && operation.responses().stream()
                            .anyMatch(response -> response.status().code().equals(Optional.of(Status.of(412))));
        }

        @Override
        Optional<Request> on(Bench bench, DeclaredOperation operation, Positive.Working working) {
            Request valid = working.bare();
            return Optional.of(valid.withHeaders(valid.headers().withOnly("If-Match", NO_TAG)));
        }
    };

    static final String NO_TAG = "\"no-such-tag-3f9c\"";
    private static final String NOBODYS = "application/vnd.nobody.declares.this";

    private final String text;
    private final int answer;
    private final int alternative;

    SecondFault(String text, int answer, int alternative) {
        this.text = text;
        this.answer = answer;
        this.alternative = alternative;
    }

    /** Returns those that a request to the operation may have. */
    static List<SecondFault> of(DeclaredOperation operation) {
        return Arrays.stream(values()).filter(fault -> fault.fits(operation)).toList();
    }

    abstract boolean fits(DeclaredOperation operation);

    /** Returns the request with this fault, without credentials; empty if it has nothing to make the fault of. */
    abstract Optional<Request> on(Bench bench, DeclaredOperation operation, Positive.Working working);

    /** Returns {@code true} if the service shows by this status that it looked at this fault first. */
    boolean isShownBy(int code) {
        return code == answer || code == alternative;
    }

    private static Optional<Request> withContent(Positive.Working working) {
        return Optional.of(working.bare()).filter(valid -> !valid.body().isEmpty());
    }

    @Override
    public String toString() {
        return text;
    }
}
