package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which causes came again whenever a case was repeated: what is broken by one forgotten handler in hundreds of cases need not be
 * asked for twice in each. A cause that once did not come again is never taken for granted. Safe for several threads.
 */
final class SeenCauses {

    private static final int ENOUGH = 5;
    private static final int SAMPLED = 10;

    private final Settled settled;
    private final Map<Cause, Tally> tallies = new HashMap<>();
    private int spared;

    SeenCauses(Settled settled) {
        this.settled = settled;
    }

    /** What one mistake behind the service shows: a rule, a status, and the code of the error. */
    private record Cause(String rule, int status, String code) {}

    private static final class Tally {
        private int confirmed;
        private int inherited;
        private boolean doubted;
    }

    /** Returns who showed all that a trial found, empty if it must be tried again; one of ten is, whatever others showed. */
    synchronized Optional<String> shownBy(Trial trial) {
        List<Tally> shown = causes(trial).stream()
                .map(cause -> tallies.getOrDefault(cause, new Tally()))
                .toList();
        boolean enough = shown.stream().allMatch(one -> !one.doubted && one.confirmed >= ENOUGH);
        if (!enough) {
            return Optional.empty();
        }
        shown.forEach(one -> one.inherited++);
        int fewest = shown.stream().mapToInt(one -> one.confirmed).min().orElse(0);
        boolean sampled = shown.stream().anyMatch(one -> one.inherited % SAMPLED == 0);
        spared += sampled ? 0 : 1;
        return sampled
                ? Optional.empty()
                : Optional.of("as in " + fewest + " other cases of this cause, each of which was repeated");
    }

    /** Takes note of what two trials of a case showed together. A second one that got nowhere shows nothing. */
    synchronized void note(Trial first, Trial second, Trial both) {
        if (both.bench() == first.bench()) {
            return;
        }
        List<Cause> again = causes(second);
        for (Cause cause : causes(first)) {
            Tally one = tallies.computeIfAbsent(cause, key -> new Tally());
            one.confirmed += again.contains(cause) ? 1 : 0;
            one.doubted |= !again.contains(cause);
        }
        boolean flaky = both.findings().stream().anyMatch(found -> found.state() == FindingState.FLAKY);
        if (flaky) {
            causes(first).forEach(cause -> tallies.computeIfAbsent(cause, key -> new Tally()).doubted = true);
        }
    }

    /** Returns how many cases were not repeated, empty for none. */
    synchronized Optional<String> remark() {
        return spared == 0
                ? Optional.empty()
                : Optional.of(
                        "failing cases that were not repeated, since others of the same rule, status and code were: "
                                + spared);
    }

    private List<Cause> causes(Trial trial) {
        return trial.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> cause(found.finding()))
                .distinct()
                .toList();
    }

    private Cause cause(Finding finding) {
        Exchange exchange = finding.exchange();
        int status = exchange.status().code();
        String code = status < 400 || exchange.body().isEmpty()
                ? ""
                : settled.shapeOf(exchange)
                        .flatMap(shape -> shape.details(exchange).code())
                        .orElse("");
        return new Cause(finding.rule().id(), status, code);
    }
}
