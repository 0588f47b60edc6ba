package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends a request without credentials that has another fault as well: each other fault once, and one to every further operation, in
 * turn; a precondition wherever one is declared. A path or a method that is unknown may come first, and is not tried.
 */
final class CredentialsBeforeContent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "credentials-come-before-content",
            Requirement.CONVENTION,
            Citation.guide("Quick decision chart: which code should your endpoint return?"),
            "A request without credentials is answered 401, whatever else is wrong with it",
            "Whoever is not let in learns which ids exist and what the service accepts; and a client mends its content before it is "
                    + "told to log in.",
            "Authenticate before the id is looked up and before the content is read.");

    private static final RuleInfo PRECONDITION = new RuleInfo(
            "precondition-yields-to-refusal",
            Requirement.MUST,
            Citation.rfc(9110, "13.2.1"),
            "A precondition is ignored where the request is refused without it",
            "A stranger learns by 412 that something is there, and which version, by guessing tags.",
            "Evaluate preconditions after all other checks, right before the method is carried out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, PRECONDITION);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        List<ProbeCase> cases = new ArrayList<>();
        Set<SecondFault> tried = EnumSet.noneOf(SecondFault.class);
        int turn = 0;
        for (DeclaredOperation operation :
                who.valid().isEmpty() ? List.<DeclaredOperation>of() : Secured.operations(api)) {
            List<SecondFault> possible = SecondFault.of(operation);
            Set<SecondFault> chosen = EnumSet.noneOf(SecondFault.class);
            possible.stream()
                    .filter(fault -> fault == SecondFault.PRECONDITION || !tried.contains(fault))
                    .forEach(chosen::add);
            if (chosen.isEmpty() && !possible.isEmpty()) {
                chosen.add(possible.get(turn++ % possible.size()));
            }
            tried.addAll(chosen);
            chosen.forEach(fault -> cases.add(planned(operation, fault)));
        }
        return cases;
    }

    private static ProbeCase planned(DeclaredOperation operation, SecondFault fault) {
        return ProbeCase.of(
                rule(fault),
                Secured.refused(operation),
                operation,
                "no credentials, " + fault,
                "401",
                bench -> run(bench, operation, fault));
    }

    private static RuleInfo rule(SecondFault fault) {
        return fault == SecondFault.PRECONDITION ? PRECONDITION : INFO;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, SecondFault fault) {
        RuleInfo rule = rule(fault);
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(rule, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<Request> request = fault.on(bench, operation, working);
        if (request.isEmpty()) {
            return Judgement.undecided(rule, "the valid request has nothing to make a fault of");
        }
        Exchange exchange = bench.send(request.get(), operation);
        int code = exchange.status().code();
        if (code == 401) {
            return Judgement.kept(rule);
        }
        if (!fault.isShownBy(code) || bench.look(working.bare()).status().code() != 401) {
            return Judgement.undecided(rule, "the service answered " + exchange.status());
        }
        return Judgement.broken(
                rule,
                exchange.status() + " for a request without credentials and with " + fault,
                "401 Unauthorized, as without the second fault",
                exchange.status());
    }
}
