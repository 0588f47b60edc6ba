package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenChallenge;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.SeenStatus;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Crawls to report on. */
final class Crawls {

    static final RuleInfo ALLOW = new RuleInfo(
            "method-not-allowed-lists-methods",
            Requirement.MUST,
            Citation.rfc(9110, "15.5.6"),
            "405 lists the methods of the resource in Allow",
            "A client learns from Allow what it may do instead; without it, it can only guess.",
            "Send Allow with every method the resource supports.");
    static final RuleInfo SHAPE = new RuleInfo(
            "error-has-request-id",
            Requirement.CONVENTION,
            Citation.guide("Error bodies"),
            "An error body carries the id of its request",
            "Whoever reports the error can name the one log line that explains it.",
            "Put request_id into the envelope where it is built.");

    private static final Optional<FaultClass> MISSING_CREDENTIALS = Optional.of(FaultClass.MISSING_CREDENTIALS);
    private static final Optional<FaultClass> UNKNOWN_ID = Optional.of(FaultClass.UNKNOWN_ID);
    private static final Optional<FaultClass> NO_RIGHTS = Optional.of(FaultClass.INSUFFICIENT_RIGHTS);
    private static final Optional<FaultClass> WRONG = Optional.of(FaultClass.INVALID_CONTENT);

    private Crawls() {}

    static CrawlResult of(CaseResult... cases) {
        return crawl("com.example.ShopContractTest", List.of(cases), Map.of());
    }

    static CrawlResult crawl(String contract, List<CaseResult> cases, Map<String, List<String>> declared) {
        List<SeenStatus> seen =
                cases.stream().flatMap(one -> one.seen().stream()).toList();
        return new CrawlResult(
                contract,
                "Bookshop",
                "classpath:bookshop/openapi.yaml",
                "http://localhost:8080",
                "guide",
                cases,
                Coverage.of(declared, seen),
                cases.size() * 2L,
                Duration.ofMillis(4_210),
                List.of());
    }

    static CaseResult passed(String operation, String what, int status) {
        return ended(operation, what, CaseOutcome.PASSED, "", 1, status);
    }

    static CaseResult notRun(String operation, String what, String reason) {
        return ended(operation, what, CaseOutcome.NOT_RUN, reason, 0, 0);
    }

    static CaseResult failed(String operation, String what, RuleInfo rule, String problem, Exchange exchange) {
        return broken(CaseOutcome.FAILED, Severity.ERROR, operation, what, rule, problem, exchange);
    }

    static CaseResult broken(
            CaseOutcome outcome,
            Severity severity,
            String operation,
            String what,
            RuleInfo rule,
            String problem,
            Exchange exchange) {
        String key = operation + " · " + what;
        Verdict.Broken verdict = new Verdict.Broken(
                problem, "Allow", List.of(Fact.expected("Allow, listing the methods"), Fact.butWas("absent")));
        CaseFinding finding = new CaseFinding(
                new Finding(rule, verdict, exchange), severity, operation, key, "GET, POST (openapi.yaml)");
        return new CaseResult(
                key,
                operation,
                "undeclared-method",
                outcome,
                outcome == CaseOutcome.PASSED ? "" : problem,
                List.of(outcome == CaseOutcome.KNOWN ? finding.known() : finding),
                1,
                List.of(),
                List.of(new SeenStatus(operation, exchange.status().code(), true)),
                Duration.ofMillis(12));
    }

    static CaseResult ended(
            String operation, String what, CaseOutcome outcome, String reason, int requests, int status) {
        List<SeenStatus> seen =
                status == 0 ? List.of() : List.of(new SeenStatus(operation, status, outcome == CaseOutcome.PASSED));
        String key = operation + " · " + what;
        return new CaseResult(
                key,
                operation,
                "valid-request",
                outcome,
                reason,
                List.of(),
                requests,
                List.of(),
                seen,
                Duration.ofMillis(7));
    }

    static Exchange exchange(String operation, int status, String body) {
        int space = operation.indexOf(' ');
        Request request = Request.of(
                        Method.of(operation.substring(0, space)),
                        "http://localhost:8080" + operation.substring(space + 1))
                .withHeader("Authorization", "Bearer s3cr3t-token");
        HeaderFields headers =
                HeaderFields.of("Content-Type", "application/json", "Set-Cookie", "session=s3cr3t-cookie");
        return new Exchange(request, new Response(Status.of(status), headers, Body.of(body)), Duration.ofMillis(5));
    }

    /** A crawl in which every text that a document or a service can choose is {@code text}. */
    static CrawlResult saying(String text) {
        Request request = Request.of(Method.POST, "http://localhost:8080/" + text)
                .withHeader(text, text)
                .withBody(Body.of(text));
        Exchange exchange =
                new Exchange(request, new Response(Status.of(405), HeaderFields.of(text, text), Body.of(text)));
        Verdict.Broken broken =
                new Verdict.Broken(text, text, List.of(Fact.expected(text), Fact.butWas(text), Fact.fact(text, text)));
        RuleInfo rule = new RuleInfo("chosen-text", Requirement.ADVICE, new Citation(text, text), text, text, text);
        List<CaseResult> cases = new ArrayList<>();
        for (CaseOutcome outcome : CaseOutcome.values()) {
            boolean judged = outcome != CaseOutcome.NOT_RUN;
            CaseFinding finding =
                    new CaseFinding(new Finding(rule, broken, exchange), Severity.ERROR, text, text, text);
            cases.add(new CaseResult(
                    text,
                    text,
                    text,
                    outcome,
                    text,
                    judged ? List.of(finding) : List.of(),
                    1,
                    List.of(observation(text)),
                    List.of(new SeenStatus(text, 405, true)),
                    Duration.ZERO));
        }
        cases.add(new CaseResult(
                text, text, text, CaseOutcome.FAILED, text, List.of(), 0, List.of(), List.of(), Duration.ZERO));
        Coverage coverage = Coverage.of(Map.of(text, List.of(text, "200")), List.of(new SeenStatus(text, 405, true)));
        return new CrawlResult(text, text, text, text, text, cases, coverage, 5, Duration.ofSeconds(1), List.of(text));
    }

    private static Observation observation(String text) {
        SeenFields fields = new SeenFields(List.of(text), List.of(new SeenChallenge(text, text)), text);
        SeenError error = new SeenError(text, text, text, text);
        return new Observation(text, text, Optional.empty(), true, 405, text, error, text, text, fields);
    }

    /** A crawl of so many cases, of which every fourth failed, with bodies longer than a report shows. */
    static CrawlResult large(int size) {
        List<CaseResult> cases = new ArrayList<>();
        String body = "{\"error\": \"method_not_allowed\", \"message\": \"<DELETE> is not & never was allowed here\"}\n"
                .repeat(400);
        for (int i = 0; i < size; i++) {
            String operation = "DELETE /tenants/{tenantId}/warehouses/{warehouseId}/shelves-" + i / 20 + "/{shelfId}";
            String what = "one invalid field, variant " + i + " → 405";
            if (i % 4 == 0) {
                String problem = "405 Method Not Allowed does not list the allowed methods, in its way number " + i;
                cases.add(failed(operation, what, ALLOW, problem, exchange("DELETE /tenants/" + i, 405, body)));
            } else if (i % 4 == 1) {
                cases.add(notRun(operation, what, "no way to obtain {shelfId} of shelf " + i % 50));
            } else {
                cases.add(passed(operation.replace('{', '_').replace('}', '_'), what, 200 + i % 7));
            }
        }
        return crawl("com.example.LargeContractTest", cases, Map.of());
    }

    /** A crawl of so many operations, each with a dozen cases, some of which failed. */
    static CrawlResult wide(int operations) {
        List<CaseResult> cases = new ArrayList<>();
        Map<String, List<String>> declared = new LinkedHashMap<>();
        for (int i = 0; i < operations; i++) {
            String path = "/domain-" + i / 50 + "/resources-" + i / 5 + "/{resourceId}/parts";
            String operation = List.of("GET", "POST", "PUT", "PATCH", "DELETE").get(i % 5) + " " + path;
            declared.put(operation, List.of("200", "400", "401", "403", "404", "409", "500"));
            cases.add(answered(operation, "valid request → 200", Optional.empty(), 200, "", "owner"));
            cases.add(answered(operation, "no credentials → 401", MISSING_CREDENTIALS, 401, "unauthenticated", ""));
            cases.add(answered(operation, "unknown id → 404", UNKNOWN_ID, 404, "not_found", "owner"));
            cases.add(answered(operation, "as reader → 403", NO_RIGHTS, i % 7 == 0 ? 404 : 403, "forbidden", "reader"));
            cases.add(answered(
                    operation, "wrong content → 400", WRONG, i % 3 == 0 ? 422 : 400, "invalid_" + i % 90, "owner"));
            cases.add(notRun(operation, "duplicate → 409", "no way to obtain {resourceId} of " + path));
            if (i % 10 == 0) {
                cases.add(failed(
                        operation,
                        "undeclared method → 405",
                        ALLOW,
                        "405 Method Not Allowed does not list the allowed methods",
                        exchange("TRACE " + path.replace("{resourceId}", "7"), 405, "{\"error\": \"no\"}")));
            }
        }
        return crawl("com.example.WideContractTest", cases, declared);
    }

    private static CaseResult answered(
            String operation, String what, Optional<FaultClass> fault, int status, String code, String identity) {
        CaseResult one = passed(operation, what, status);
        SeenError error = code.isEmpty() ? SeenError.NONE : new SeenError("RFC 9457 problem details", code, "", "");
        SeenFields fields = new SeenFields(List.of(), List.of(), "");
        Observation seen = new Observation(
                operation, one.key(), fault, true, status, "application/json", error, "", "", fields, identity);
        return new CaseResult(
                one.key(),
                operation,
                one.probe(),
                one.outcome(),
                "",
                List.of(),
                1,
                List.of(seen),
                one.seen(),
                one.elapsed());
    }
}
