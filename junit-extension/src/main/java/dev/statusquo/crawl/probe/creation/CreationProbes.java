package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Probe;
import java.util.List;

/** The probes of creating and replacing, listed by hand, in the order of their cases. */
public final class CreationProbes {

    private static final List<Probe> ALL = List.of(
            new CreatedIsFound(),
            new CreateIsAnsweredCreated(),
            new SentIsReadBack(),
            new CreatedIsListed(),
            new RefusedWriteChangesNothing(),
            new DuplicateIsAConflict(),
            new SameKeyIsOneCreate(),
            new ReusedKeyIsRefused(),
            new ConcurrentKeyIsOneCreate(),
            new AcceptedLeadsToItsOutcome(),
            new BatchTellsEachOutcome(),
            new ServiceOwnedMemberIsNotTaken(),
            new PutThatCreates(),
            new PutValidatorMeansStoredAsSent(),
            new PutLeavesOutWhatIsLeftOut(),
            new PutTwiceIsPutOnce(),
            new NoneMatchStopsPut(),
            new MergePatchChangesWhatItNames(),
            new JsonPatchIsAllOrNothing());

    private CreationProbes() {}

    /** Returns the probes of this family. */
    public static List<Probe> all() {
        return ALL;
    }
}
