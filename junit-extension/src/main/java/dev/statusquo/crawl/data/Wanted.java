package dev.statusquo.crawl.data;

import dev.statusquo.error.schema.JsonPointer;
import java.util.HashSet;
import java.util.Set;

/** Which faults are asked for. To know that before a faulty value is made and held against its schema saves most of the work. */
interface Wanted {

    /** Returns {@code true} if a fault at this place or below may be wanted. */
    boolean within(JsonPointer at);

    /** Returns {@code true} if a fault below this place, not at it, may be wanted. */
    default boolean below(JsonPointer at) {
        return within(at);
    }

    /** Returns {@code true} if this fault is wanted, should it turn out to be one. */
    boolean fault(JsonPointer at, String fault);

    /** Returns 1 if what is not wanted counts among the variants looked through, else 0. */
    default int skipped() {
        return 0;
    }

    /** Takes note of a fault that turned out to be one. */
    default void found(JsonPointer at) {}

    /** Returns the wish for all. */
    static Wanted all() {
        return new Wanted() {
            @Override
            public boolean within(JsonPointer at) {
                return true;
            }

            @Override
            public boolean fault(JsonPointer at, String fault) {
                return true;
            }
        };
    }

    /** Returns the wish for all faults of the whole and of its members, and for none below. */
    static Wanted ofMembers() {
        return new Wanted() {
            @Override
            public boolean within(JsonPointer at) {
                return at.tokens().size() <= 1;
            }

            @Override
            public boolean below(JsonPointer at) {
                return at.tokens().isEmpty();
            }

            @Override
            public boolean fault(JsonPointer at, String fault) {
                return within(at);
            }
        };
    }

    /** Returns the wish for the fault of a label. */
    static Wanted labelled(String label) {
        return new Wanted() {
            @Override
            public boolean within(JsonPointer at) {
                return at.tokens().isEmpty() || label.startsWith(FaultyBody.subject(at));
            }

            @Override
            public boolean fault(JsonPointer at, String fault) {
                return label.endsWith(fault) && label.equals(FaultyBody.subject(at) + " " + fault);
            }
        };
    }

    /** Returns the wish for the first fault of each member of the whole, and for none below. */
    static Wanted firstOfEachMember() {
        Set<JsonPointer> found = new HashSet<>();
        return new Wanted() {
            @Override
            public boolean within(JsonPointer at) {
                return at.tokens().size() <= 1;
            }

            @Override
            public boolean below(JsonPointer at) {
                return at.tokens().isEmpty();
            }

            @Override
            public boolean fault(JsonPointer at, String fault) {
                return at.tokens().size() == 1 && !found.contains(at);
            }

            @Override
            public int skipped() {
                return 1;
            }

            @Override
            public void found(JsonPointer at) {
                found.add(at);
            }
        };
    }
}
