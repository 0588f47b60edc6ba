package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Each error tells the id of its request, in its content or in a header field, where most operations do.
 *
 * <pre>{@code
 * GET  /books/99  404 {"error":"not_found","message":"…","request_id":"req_9kLmNpQ2"}
 * POST /orders    400 {"error":"bad_request","message":"…"}
 * }</pre>
 */
final class EveryErrorNamesItsRequest implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "every-error-names-its-request",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "Each error tells the id of its request",
            "Whoever reports an error quotes the id, and the log line is found at once. Where it is missing, both "
                    + "sides search by time and guess.",
            "Put the id into the error where its body is built, and into a header field where the request comes in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        List<Observation> errors = judged(run);
        return errors.isEmpty()
                        || Majority.of(errors, EveryErrorNamesItsRequest::isNamed)
                                .isPresent()
                ? Optional.empty()
                : Optional.of("as many operations tell the id of a request as do not");
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        return Majority.of(judged(run), EveryErrorNamesItsRequest::isNamed).stream()
                .filter(Majority::value)
                .flatMap(usual -> usual.minority().stream().map(seen -> finding(seen, usual)))
                .toList();
    }

    private static List<Observation> judged(RunView run) {
        return run.errors().stream()
                .filter(Envelope::isMachineReadable)
                .filter(seen -> seen.fault()
                        .filter(FaultClass.REFUSED_BY_CONTAINER::equals)
                        .isEmpty())
                .toList();
    }

    private static boolean isNamed(Observation seen) {
        return !seen.bodyRequestId().isBlank() || !seen.headerRequestId().isBlank();
    }

    private static RunFinding finding(Observation seen, Majority<Boolean> usual) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                seen.status() + " tells no id of its request",
                                Fact.expected("an id, as by " + Majority.counted(usual.operations())),
                                Fact.butWas("none in the content, none in the header section"))
                        .about("request_id"),
                seen);
    }
}
