package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The id of a request is that of one request. Answers of one operation are not compared: some stand in several cases.
 *
 * <pre>{@code
 * GET  /books/99   404 {"error":"not_found","request_id":"req_0",…}
 * GET  /orders/99  404 {"error":"not_found","request_id":"req_0",…}
 * }</pre>
 */
final class RequestIdIsUnique implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "request-id-is-unique",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "The id of a request is told of no other request",
            "An id leads to the one log line of a report. One that several requests share leads to all of them.",
            "Make the id anew for each request, of enough random characters, where the request comes in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        Map<String, Observation> first = new LinkedHashMap<>();
        Map<String, RunFinding> found = new LinkedHashMap<>();
        for (Observation seen : run.errors()) {
            ids(seen).forEach(id -> {
                Observation earlier = first.putIfAbsent(id, seen);
                if (earlier != null && !earlier.operation().equals(seen.operation())) {
                    found.putIfAbsent(id, finding(id, earlier, seen));
                }
            });
        }
        return onePerOperation(found.values());
    }

    private static Stream<String> ids(Observation seen) {
        return Stream.of(seen.bodyRequestId(), seen.headerRequestId())
                .filter(id -> !id.isBlank())
                .distinct();
    }

    private static List<RunFinding> onePerOperation(Iterable<RunFinding> all) {
        Map<String, RunFinding> kept = new LinkedHashMap<>();
        all.forEach(one -> kept.putIfAbsent(one.operation(), one));
        return List.copyOf(kept.values());
    }

    private static RunFinding finding(String id, Observation earlier, Observation seen) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                "the id of the request is also that of another",
                                Fact.expected("an id of its own"),
                                Fact.butWas(id + ", as in the answer of " + earlier.operation()))
                        .about("request_id"),
                seen);
    }
}
