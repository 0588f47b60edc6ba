package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which case may begin next while others are still under way. A case waits for all of an earlier kind of {@link Safety}; writes that
 * should be rejected wait for one another within a family of paths, since one may look whether another has changed what it looks
 * at; creates, changes and deletes run one at a time. Used under the lock of its owner.
 */
final class CaseQueue {

    private static final String ALL = "*";

    private final List<ProbeCase> cases;
    private final List<String> lanes;
    private final BitSet begun = new BitSet();
    private final BitSet ended = new BitSet();
    private final Set<String> busy = new HashSet<>();

    CaseQueue(List<ProbeCase> cases, Families families) {
        this.cases = cases;
        this.lanes = cases.stream().map(one -> lane(one, families)).toList();
    }

    /** Returns the place of the first case below a limit that may begin now, and takes it. */
    Optional<Integer> next(int limit) {
        int first = ended.nextClearBit(0);
        if (first >= cases.size()) {
            return Optional.empty();
        }
        Safety stage = cases.get(first).safety();
        for (int i = begun.nextClearBit(first); i < Math.min(limit, cases.size()); i = begun.nextClearBit(i + 1)) {
            ProbeCase one = cases.get(i);
            if (one.safety() != stage) {
                return Optional.empty();
            }
            String lane = lanes.get(i);
            if (lane.isEmpty() || busy.add(lane)) {
                begun.set(i);
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    void ended(int place) {
        ended.set(place);
        busy.remove(lanes.get(place));
    }

    /** Returns {@code true} if every case has begun. */
    boolean isDrained() {
        return begun.nextClearBit(0) >= cases.size();
    }

    /** Cases of one lane run one after the other, in their order; those of the empty one need not. */
    private static String lane(ProbeCase one, Families families) {
        return switch (one.safety()) {
            case READ -> "";
            case REJECTED_WRITE -> families.ofOperation(one.operation());
            case CREATE, DESTROY, STRESS, RUN -> ALL;
        };
    }
}
