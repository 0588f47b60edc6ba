package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case of a run, built part by part. */
record Cases(CaseResult result) {

    static final String SHAPE = "RFC 9457 problem details";

    /** A case that passed. Its key begins with the operation. */
    static Cases passed(String operation, String what, String probe) {
        return new Cases(new CaseResult(
                operation + " · " + what,
                operation,
                probe,
                CaseOutcome.PASSED,
                "",
                List.of(),
                1,
                List.of(),
                List.of(),
                Duration.ZERO));
    }

    static Cases notRun(String operation, String what, String probe) {
        return new Cases(passed(operation, what, probe).result.as(CaseOutcome.NOT_RUN, "needs an identity", List.of()));
    }

    /** The same case, answered so. */
    Cases answered(int status, String code, String... headers) {
        boolean error = !code.isEmpty();
        Observation last = new Observation(
                result.operation(),
                result.key(),
                Optional.empty(),
                true,
                status,
                "application/problem+json",
                error ? new SeenError(SHAPE, code, "", "") : SeenError.NONE,
                "",
                "",
                new SeenFields(List.of(headers), List.of(), ""));
        return new Cases(new CaseResult(
                result.key(),
                result.operation(),
                result.probe(),
                result.outcome(),
                result.reason(),
                result.findings(),
                1,
                List.of(last),
                List.of(),
                Duration.ZERO));
    }

    /** The same case, failed over a rule. */
    Cases breaking(String rule, String subject) {
        List<CaseFinding> findings = new ArrayList<>(result.findings());
        findings.add(finding(rule, subject, Severity.ERROR));
        return new Cases(result.as(CaseOutcome.FAILED, "it is broken", findings));
    }

    /** The same case, with a finding that only warns. */
    Cases warning(String rule, String subject) {
        List<CaseFinding> findings = new ArrayList<>(result.findings());
        findings.add(finding(rule, subject, Severity.WARNING));
        return new Cases(result.as(result.outcome(), result.reason(), findings));
    }

    private CaseFinding finding(String rule, String subject, Severity severity) {
        Exchange exchange = new Exchange(
                Request.of(Method.GET, "http://localhost/"),
                new Response(Status.of(500), HeaderFields.of(), Body.of("")));
        Verdict.Broken broken = new Verdict.Broken("it is broken", subject, List.of());
        return new CaseFinding(
                new Finding(rule(rule), broken, exchange), severity, result.operation(), result.key(), "");
    }

    static RuleInfo rule(String id) {
        return new RuleInfo(id, Requirement.MUST, Citation.rfc(9110, "15"), "It is whole", "Why.", "Fix.");
    }

    /** Returns the case as it was planned. */
    ProbeCase planned() {
        String rest = result.key().substring(result.operation().length() + " · ".length());
        int arrow = rest.indexOf(" → ");
        return new ProbeCase(
                rule(result.probe()),
                Safety.READ,
                result.operation(),
                rest.substring(0, arrow),
                rest.substring(arrow + " → ".length()),
                bench -> Judgement.undecided(rule(result.probe()), "never run"));
    }
}
