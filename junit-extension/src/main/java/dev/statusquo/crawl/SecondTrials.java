package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import java.util.Optional;

/** Tries failing cases a second time, unless that would do harm or others have shown the same already. Safe for several threads. */
final class SecondTrials {

    private final Trials trials;
    private final SeenCauses causes;

    SecondTrials(Trials trials, SeenCauses causes) {
        this.trials = trials;
        this.causes = causes;
    }

    /**
     * What is held after all.
     *
     * @param trial the outcome of one or both trials
     * @param requests how many requests all of them took
     */
    record Held(Trial trial, int requests) {}

    Held after(ProbeCase one, Trial first) {
        int requests = first.bench().requests();
        if (!first.failed()) {
            return new Held(first, requests);
        }
        Optional<String> objection = objection(one);
        if (objection.isPresent()) {
            return new Held(Confirmation.none(first, objection.get()), requests);
        }
        Optional<String> shown = causes.shownBy(first);
        if (shown.isPresent()) {
            return new Held(Confirmation.inherited(first, shown.get()), requests);
        }
        Trial second = trials.again(one, first);
        Trial waited = first.besides(second);
        Trial both = Confirmation.of(waited, second);
        causes.note(waited, second, both);
        return new Held(both, requests + second.bench().requests());
    }

    /** Returns how many cases were not tried a second time, since others showed the same; empty for none. */
    Optional<String> remark() {
        return causes.remark();
    }

    private static Optional<String> objection(ProbeCase one) {
        if (one.safety() == Safety.STRESS) {
            return Optional.of("what loads the service on purpose is not repeated");
        }
        return one.probe().equals(ProvokedOutcomes.INFO)
                ? Optional.of("what the team provokes is not provoked twice")
                : Optional.empty();
    }
}
