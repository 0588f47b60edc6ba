package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredStatus;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Sends each operation a request that keeps its declaration. The answer is judged by the response rules and by what is declared;
 * this probe itself only asks that the service does not fail over it.
 */
final class ValidRequest implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "valid-request-is-no-server-error",
            Requirement.CONVENTION,
            Citation.guide("The 5xx codes: server-side failures"),
            "A request that keeps the declaration is not answered 5xx",
            "A client did all that the document asks and gets a failure it can do nothing about.",
            "Find the exception by the request id in the service's log; if the input is refused on purpose, answer 4xx and declare it.");

    private static final RuleInfo ACCEPTED = new RuleInfo(
            "declared-request-is-accepted",
            Requirement.ADVICE,
            new Citation("OpenAPI Specification 3.1", "4.8.24"),
            "Content that keeps its declared schema is not called invalid",
            "A client that is generated from the document, or checks its input by it, sends what the schema allows and is refused. "
                    + "What the service asks beyond that is written nowhere.",
            "Declare the constraint that was broken: a pattern, a bound, a required member, an enum; or give an example of content "
                    + "that is accepted.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ACCEPTED);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .map(operation -> ProbeCase.of(
                        INFO,
                        safetyOf(operation),
                        operation,
                        "valid request",
                        expected(operation),
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Safety safetyOf(DeclaredOperation operation) {
        if (operation.method().isSafe()) {
            return Safety.READ;
        }
        return operation.method().token().equals("POST") ? Safety.CREATE : Safety.DESTROY;
    }

    private static String expected(DeclaredOperation operation) {
        return operation.responses().stream()
                .map(response -> response.status())
                .filter(status -> status.code()
                        .map(Status::isSuccess)
                        .orElse(status.toString().startsWith("2")))
                .map(DeclaredStatus::toString)
                .sorted()
                .findFirst()
                .orElse("2xx");
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        adopt(bench, positive, operation);
        if (positive.working().isPresent()) {
            return Unread.reason(positive.working().get().exchange())
                    .map(reason -> Judgement.undecided(INFO, reason))
                    .orElse(Judgement.kept(INFO));
        }
        List<Exchange> sent = positive.exchanges();
        if (!sent.isEmpty() && failed(sent.get(sent.size() - 1))) {
            Status status = sent.get(sent.size() - 1).status();
            return Judgement.broken(
                            INFO, status + " for a request that keeps the declaration", expected(operation), status)
                    .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
        }
        return Judgement.undecided(INFO, positive.reason());
    }

    /** Takes over what was sent, and notes where service and schema disagreed. */
    private static void adopt(Bench bench, Positive positive, DeclaredOperation operation) {
        int upTo = positive.disputed().map(positive.exchanges()::indexOf).orElse(-1) + 1;
        List<Exchange> exchanges = positive.exchanges();
        bench.adopt(Positive.none("", exchanges.subList(0, upTo)), operation);
        positive.disputed()
                .ifPresent(refused -> bench.also(
                        ACCEPTED,
                        Verdict.broken(
                                refused.status() + " for content that keeps its declared schema",
                                Fact.expected(
                                        "a declared constraint that the content breaks, or " + expected(operation)),
                                Fact.butWas(refused.status()))));
        bench.adopt(Positive.none("", exchanges.subList(upTo, exchanges.size())), operation);
    }

    private static boolean failed(Exchange exchange) {
        boolean serverError = exchange.status().statusClass() == StatusClass.SERVER_ERROR
                || exchange.status().statusClass() == StatusClass.INVALID;
        return serverError && exchange.status().code() != 503;
    }
}
