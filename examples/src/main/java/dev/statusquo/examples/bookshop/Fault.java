package dev.statusquo.examples.bookshop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The switches of the bookshop, one list a topic. Each names one fact that is wrong while it is on; everything else stays
 * sound. A fault of GET is one of HEAD as well, so that the two still agree.
 */
public sealed interface Fault
        permits AddressFault,
                CachingFault,
                ChallengeFault,
                ConditionFault,
                ContainerFault,
                ConsistencyFault,
                ContentFault,
                CreationFault,
                CredentialsFault,
                DeletionFault,
                ErrorFault,
                FieldFault,
                FreshnessFault,
                LimitFault,
                MethodFault,
                PartFault,
                ProblemFault,
                ReadingFault,
                RedirectFault,
                RepresentationFault,
                RightsFault,
                StatusFault,
                WaitFault {
    /** Returns the name of the switch, which no other has. */
    String name();

    /** Returns what is wrong while this is on. */
    Deviation deviation();

    /** Returns the sentence that is true of the bookshop while this is on. */
    default String description() {
        return deviation().description();
    }

    /** Returns every fault, topic by topic. */
    static List<Fault> all() {
        return Stream.<Fault[]>of(
                        ReadingFault.values(),
                        CreationFault.values(),
                        DeletionFault.values(),
                        AddressFault.values(),
                        ContentFault.values(),
                        CredentialsFault.values(),
                        RightsFault.values(),
                        MethodFault.values(),
                        LimitFault.values(),
                        ErrorFault.values(),
                        ConsistencyFault.values(),
                        ConditionFault.values(),
                        CachingFault.values(),
                        ChallengeFault.values(),
                        ContainerFault.values(),
                        FieldFault.values(),
                        FreshnessFault.values(),
                        PartFault.values(),
                        ProblemFault.values(),
                        RedirectFault.values(),
                        RepresentationFault.values(),
                        StatusFault.values(),
                        WaitFault.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** Returns the fault of this name. */
    static Fault named(String name) {
        return all().stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault is called " + name));
    }
}
