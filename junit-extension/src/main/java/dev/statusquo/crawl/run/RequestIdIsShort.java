package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The id of a request can be read out and searched for.
 *
 * <pre>{@code
 * GET /books/99  404 {"error":"not_found","request_id":"req_9kLmNpQ2"}
 * GET /books/99  404 {"error":"not_found","request_id":"eyJ0cmFjZSI6eyJzcGFucyI6W3siaWQiOiI…"}   // 900 characters
 * }</pre>
 */
final class RequestIdIsShort implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "request-id-is-short",
            Requirement.ADVICE,
            Citation.guide("API error response bodies: the status code is not enough"),
            "The id of a request has less than 100 characters",
            "People paste it into a message or read it out on the phone. Fields of tools that take ids end somewhere, "
                    + "mostly below 128 characters.",
            "Make the id of 8 to 40 characters, and keep what else is to be told in the log.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What is kept of an id is cut there. */
    private static final int LONGEST = 100;

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        List<Observation> tooLong = run.errors().stream()
                .filter(seen ->
                        Stream.of(seen.bodyRequestId(), seen.headerRequestId()).anyMatch(id -> id.length() >= LONGEST))
                .toList();
        return Majority.settled(tooLong, seen -> "", "none").minority().stream()
                .map(seen -> RunFinding.of(
                        INFO,
                        Verdict.broken(
                                        "the id of the request is too long to be handed on",
                                        Fact.expected("less than " + LONGEST + " characters"),
                                        Fact.butWas(LONGEST + " characters or more"))
                                .about("request_id"),
                        seen))
                .toList();
    }
}
