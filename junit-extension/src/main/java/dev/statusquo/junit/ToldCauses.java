package dev.statusquo.junit;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.report.CauseKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which causes a case of this run has told in full, so that later ones may say so in few lines. Safe for several threads: each cause
 * is told in full by the case that asks first.
 */
final class ToldCauses {

    private final boolean brief;
    private final Map<CauseKey, String> firsts = new ConcurrentHashMap<>();

    /** Creates the memory of a run; one that is not {@code brief} has every case tell all. */
    ToldCauses(boolean brief) {
        this.brief = brief;
    }

    /** Returns the key of the case that has told the cause of a finding; empty if its own case is to tell it. */
    Optional<String> toldBy(CaseFinding found) {
        if (!brief) {
            return Optional.empty();
        }
        String first = firsts.putIfAbsent(CauseKey.of(found), found.caseKey());
        return Optional.ofNullable(first).filter(key -> !key.equals(found.caseKey()));
    }
}
