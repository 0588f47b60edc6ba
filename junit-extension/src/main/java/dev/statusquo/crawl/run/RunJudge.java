package dev.statusquo.crawl.run;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.Hindsight;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns what run rules find into findings of cases.
 *
 * @param profile what broken requirements cost
 * @param baseUrl where the service is or was
 * @param exemplars an exchange like the one of an observation, where one was kept
 */
record RunJudge(Profile profile, String baseUrl, Function<Observation, Optional<Exchange>> exemplars) {

    Hindsight.Insight judge(RunRule rule, RunView view) {
        Severity severity = profile.severityOf(rule.info());
        if (severity == Severity.OFF) {
            return new Hindsight.Insight(List.of(), "the rule is switched off");
        }
        if (view.observations().stream().allMatch(Observation::isError)) {
            return new Hindsight.Insight(
                    List.of(), "no request of the run succeeded, which shows too little of the service");
        }
        Optional<String> obstacle = rule.obstacle(view);
        if (obstacle.isPresent()) {
            return new Hindsight.Insight(List.of(), obstacle.get());
        }
        List<CaseFinding> findings = rule.judge(view).stream()
                .map(found -> new CaseFinding(
                        finding(found),
                        severity,
                        found.operation(),
                        found.seen().map(Observation::caseKey).orElse(found.operation()),
                        declared(view.api(), found.operation())))
                .toList();
        return new Hindsight.Insight(findings, "");
    }

    private Finding finding(RunFinding found) {
        Optional<Exchange> exemplar = found.seen().flatMap(exemplars);
        if (exemplar.isPresent()) {
            return new Finding(found.rule(), found.broken(), exemplar.get());
        }
        List<Fact> facts = new ArrayList<>(found.broken().facts());
        facts.add(Fact.fact(
                "exchange",
                found.seen().isPresent()
                        ? "not kept, and only sketched below; run the case again to see it"
                        : "none; the request below is only sketched"));
        Verdict.Broken broken =
                new Verdict.Broken(found.broken().problem(), found.broken().subject(), facts);
        return new Finding(found.rule(), broken, sketch(found));
    }

    /** What is known of an exchange that was not kept: the operation, its path unfilled, and the status. */
    private Exchange sketch(RunFinding found) {
        int space = found.operation().indexOf(' ');
        Method method = space < 0 ? Method.GET : Method.of(found.operation().substring(0, space));
        Request request = Request.of(method, baseUrl + found.operation().substring(space + 1));
        int status = found.seen().map(Observation::status).orElse(0);
        return new Exchange(request, new Response(Status.of(status), HeaderFields.none(), Body.empty()));
    }

    private static String declared(DeclaredApi api, String operation) {
        Optional<DeclaredOperation> declared = api.operation(operation);
        return declared.map(one -> one.key() + " (" + api.sourceOf(one.key()) + ", " + one.pointer() + ")")
                .orElse("");
    }
}
