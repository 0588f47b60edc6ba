package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that an identity may use, with the requests for it and for an id of the same form that nothing has.
 *
 * @param read the reading of the thing
 * @param working the request that reads it
 * @param own whether the crawl made it, so that writes may be tried on it
 */
record TwoIds(DeclaredOperation read, Positive.Working working, boolean own) {

    private static final int MOST_CHILDREN = 2;

    /** Returns a thing of the crawl's own if there is one, else what the read is known to find; empty if no other id is known. */
    static Optional<TwoIds> of(Bench bench, DeclaredOperation read) {
        Positive positive = Secured.valid(bench, read);
        if (positive.working().isEmpty()) {
            return Optional.empty();
        }
        Positive.Working found = positive.working().get();
        for (DeclaredOperation write : writes(bench.api(), read)) {
            Optional<Positive.Working> own =
                    Secured.valid(bench, write).working().filter(Positive.Working::own);
            if (own.isPresent()) {
                found = moved(bench, found, own.get().pathValues());
                break;
            }
        }
        TwoIds ids = new TwoIds(read, found, found.own());
        return ids.unknown(bench, read, found).isPresent() ? Optional.of(ids) : Optional.empty();
    }

    /** Returns what somebody else is answered who reads the thing. */
    Exchange look(Bench bench, OtherIdentity other) {
        return bench.look(bench.as(other.name(), working.bare()));
    }

    /** Returns {@code true} if the thing is still there for whom it belongs to. */
    boolean isThere(Bench bench) {
        return bench.look(bench.as(working.identity(), working.bare())).status().isSuccess();
    }

    /** Asks for both as somebody else: reads first, then by what the document does not declare, then by writes. */
    List<TwoAnswers> asked(Bench bench, OtherIdentity other) {
        List<TwoAnswers> answers = new ArrayList<>();
        Request existing = working.bare();
        Request unknown = unknown(bench, read, working).orElse(existing);
        answers.add(asked(bench, other, "GET", true, existing, unknown));
        answers.add(
                asked(bench, other, "HEAD", false, existing.withMethod(Method.HEAD), unknown.withMethod(Method.HEAD)));
        answers.add(asked(
                bench,
                other,
                "OPTIONS",
                false,
                existing.withMethod(Method.OPTIONS),
                unknown.withMethod(Method.OPTIONS)));
        for (DeclaredOperation child : children(bench.api())) {
            inPlace(bench, child)
                    .ifPresent(one -> unknown(bench, child, one)
                            .ifPresent(nothing ->
                                    answers.add(asked(bench, other, child.key(), false, one.bare(), nothing))));
        }
        for (DeclaredOperation write : own ? writes(bench.api(), read) : List.<DeclaredOperation>of()) {
            inPlace(bench, write)
                    .ifPresent(one -> unknown(bench, write, one).ifPresent(nothing -> {
                        String ask = write.method().token();
                        TwoAnswers plain = written(bench, other, write, one.bare(), nothing);
                        answers.add(plain);
                        if (plain.conceals() && declaresPreconditions(write)) {
                            answers.add(asked(
                                    bench,
                                    other,
                                    ask + " with If-Match",
                                    false,
                                    guarded(one.bare()),
                                    guarded(nothing)));
                        }
                    }));
        }
        return answers;
    }

    private static TwoAnswers asked(
            Bench bench, OtherIdentity other, String ask, boolean counts, Request existing, Request unknown) {
        Exchange second = bench.look(bench.as(other.name(), unknown));
        return new TwoAnswers(ask, counts, bench.look(bench.as(other.name(), existing)), second);
    }

    /** What a write does, which should do nothing, must be known to all other cases. */
    private static TwoAnswers written(
            Bench bench, OtherIdentity other, DeclaredOperation write, Request existing, Request unknown) {
        Exchange second = bench.sendAs(other.name(), unknown, write);
        return new TwoAnswers(write.method().token(), true, bench.sendAs(other.name(), existing, write), second);
    }

    /** Returns a request to another operation for the same thing, empty if none is known to work. */
    private Optional<Positive.Working> inPlace(Bench bench, DeclaredOperation operation) {
        return Secured.valid(bench, operation)
                .working()
                .filter(one -> Secured.isRead(operation) || one.own())
                .map(one -> moved(bench, one, working.pathValues()));
    }

    private static Positive.Working moved(Bench bench, Positive.Working working, Map<String, String> values) {
        RequestDraft draft = working.draft();
        for (Map.Entry<String, String> value : values.entrySet()) {
            draft = draft.withPathValue(value.getKey(), value.getValue());
        }
        return new Positive.Working(draft, bench.bare(draft), working.exchange(), values, working.identity(), true);
    }

    private Optional<Request> unknown(Bench bench, DeclaredOperation operation, Positive.Working one) {
        List<String> names = read.path().names();
        return bench.withUnknownId(operation, one, names.get(names.size() - 1));
    }

    private static List<DeclaredOperation> writes(DeclaredApi api, DeclaredOperation read) {
        return api.operationsOf(read.path()).stream()
                .filter(one -> one.method().isIdempotent() && !one.method().isSafe() && one.needsCredentials()
                        || one.method().equals(Method.PATCH) && one.needsCredentials())
                .toList();
    }

    private List<DeclaredOperation> children(DeclaredApi api) {
        return Neighbours.partsOf(api, read.path()).stream()
                .filter(DeclaredOperation::needsCredentials)
                .limit(MOST_CHILDREN)
                .toList();
    }

    private static boolean declaresPreconditions(DeclaredOperation write) {
        return write.responses().stream()
                .anyMatch(response -> response.status().code().equals(Optional.of(Status.of(412))));
    }

    private static Request guarded(Request request) {
        return request.withHeaders(request.headers().withOnly("If-Match", SecondFault.NO_TAG));
    }
}
