package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An error tells one id of its request: that in its content is that of the header field.
 *
 * <pre>{@code
 * X-Request-Id: req_9kLmNpQ2
 *
 * {"error":"not_found","message":"…","request_id":"req_7xTqWkP1"}
 * }</pre>
 */
final class RequestIdIsThatOfTheHeader implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "request-id-is-that-of-the-header",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "The id in the content of an error is that of the header field",
            "The client logs one of the two and the service finds the other: nobody can tell which log line belongs to "
                    + "the report.",
            "Make the id once, where the request comes in, and let both places take it from there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        List<Observation> errors = judged(run);
        return errors.isEmpty()
                        || Majority.of(errors, RequestIdIsThatOfTheHeader::isOne)
                                .filter(Majority::value)
                                .isPresent()
                ? Optional.empty()
                : Optional.of("content and header section mostly tell two ids, which may be of two kinds");
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        return Majority.of(judged(run), RequestIdIsThatOfTheHeader::isOne).stream()
                .filter(Majority::value)
                .flatMap(usual -> usual.minority().stream())
                .map(seen -> RunFinding.of(
                        INFO,
                        Verdict.broken(
                                        "content and header section tell two ids of the request",
                                        Fact.expected(seen.headerRequestId() + ", as in the header section"),
                                        Fact.butWas(seen.bodyRequestId()))
                                .about("request_id"),
                        seen))
                .toList();
    }

    private static List<Observation> judged(RunView run) {
        return run.errors().stream()
                .filter(seen -> !seen.bodyRequestId().isBlank()
                        && !seen.headerRequestId().isBlank())
                .toList();
    }

    private static boolean isOne(Observation seen) {
        return seen.bodyRequestId().equals(seen.headerRequestId());
    }
}
