package dev.statusquo.crawl.probe.provoked;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/**
 * Holds the answers to what the team provokes to the status it names. Each case runs while no other does, after those that change
 * data: a provocation may close the whole service for a moment.
 */
public final class ProvokedOutcomes implements Probe {

    public static final RuleInfo INFO = new RuleInfo(
            "provoked-outcome-has-its-status",
            Requirement.CONTRADICTION,
            new Citation("@Provoke", ""),
            "An outcome that the team provokes is answered with the status it names",
            "Clients are told what this situation is answered with. Another status sends them down the wrong branch.",
            "Answer with the status named, or name the one that is answered.");

    private final List<Provocation> provocations;

    /** Creates the probe of these provocations, each on a declared operation. */
    public ProvokedOutcomes(List<Provocation> provocations) {
        this.provocations = List.copyOf(provocations);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return provocations.stream()
                .flatMap(one -> api.operation(one.operation()).stream()
                        .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.DESTROY,
                                operation,
                                one.label() + ", provoked",
                                String.valueOf(one.status()),
                                bench -> run(bench, operation, one))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Provocation provocation) {
        Provocation.Provoked provoked = provocation.cause().apply(bench);
        if (provoked instanceof Provocation.Provoked.Answered answered) {
            bench.adopt(answered.exchange(), operation);
            return judge(answered.exchange(), provocation);
        }
        return Judgement.undecided(INFO, ((Provocation.Provoked.Unable) provoked).reason());
    }

    /** A 500 caused on purpose is what was asked for, and no sign of an unexpected condition. */
    private static Judgement judge(Exchange exchange, Provocation provocation) {
        boolean met = exchange.status().code() == provocation.status();
        return (met
                        ? Judgement.kept(INFO)
                        : Judgement.broken(
                                INFO,
                                exchange.status() + " for '" + provocation.label() + "', provoked to be answered "
                                        + provocation.status(),
                                provocation.status(),
                                exchange.status()))
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }
}
