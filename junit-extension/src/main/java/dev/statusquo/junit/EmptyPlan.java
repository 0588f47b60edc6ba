package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.ProbeCase;
import java.util.List;
import java.util.Optional;

/** Says why there is no case to run, and what was probably meant. */
record EmptyPlan(CrawlPlan plan, Settings settings, HttpContract contract) {

    /** Returns the reason, empty if there are cases. */
    Optional<String> objection() {
        if (!plan.cases().isEmpty()) {
            return Optional.empty();
        }
        boolean narrowed = plan.selection().changes().isPresent()
                || plan.selection().split().isPresent();
        if (narrowed && plan.planned() > 0 && plan.leftOut() == 0) {
            // Nothing may have changed, and a shard may have nothing to do.
            return Optional.empty();
        }
        if (plan.planned() == 0) {
            return Optional.of(
                    DeclaredSources.written(contract)
                            + " declares no operation, so there is no case to run; name the document of the service, with its paths");
        }
        if (plan.leftOut() > 0) {
            return Optional.of("the cases that " + settings.selectionText()
                    + " chooses load the service on purpose; add statusquo.stress=true to run them");
        }
        return Optional.of("no case of " + plan.planned() + " fits " + settings.selectionText() + "; a key looks like '"
                + nearest() + "', and a star stands for any text");
    }

    /** Returns the key that was most likely meant, else any. */
    private String nearest() {
        List<String> keys = CrawlPlan.of(plan.api(), Selection.all()).cases().stream()
                .map(ProbeCase::key)
                .toList();
        return settings.only()
                .map(typed -> NearestWord.toPattern(typed, keys))
                .orElseGet(() -> keys.isEmpty() ? "" : keys.get(0));
    }
}
