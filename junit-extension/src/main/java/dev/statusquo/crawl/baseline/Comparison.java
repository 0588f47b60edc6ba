package dev.statusquo.crawl.baseline;

import java.util.List;

/** How something that was seen, or was not seen any more, stands to the baseline. */
public sealed interface Comparison {

    /** Returns {@code true} for what makes things worse than the baseline has them. */
    boolean isRegression();

    /** A violation that the baseline does not know. */
    record New(FindingKey key) implements Comparison {
        @Override
        public boolean isRegression() {
            return true;
        }
    }

    /** A violation that the baseline knows and tolerates. */
    record Known(KnownFinding entry) implements Comparison {
        @Override
        public boolean isRegression() {
            return false;
        }
    }

    /** A violation that the baseline tolerated until a day that is past. */
    record Expired(KnownFinding entry) implements Comparison {
        @Override
        public boolean isRegression() {
            return true;
        }
    }

    /** A case that is not answered as it was, such as {@code 409 became 400}. */
    record Changed(KnownBehaviour entry, List<String> changes) implements Comparison {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public boolean isRegression() {
            return true;
        }
    }

    /** An answer that changed with the violation that it was. */
    record Mended(KnownBehaviour entry, List<String> changes) implements Comparison {
        public Mended {
            changes = List.copyOf(changes);
        }

        @Override
        public boolean isRegression() {
            return false;
        }
    }

    /** An error code that is gone or comes with another status. */
    record Recoded(KnownCode entry, String change) implements Comparison {
        @Override
        public boolean isRegression() {
            return true;
        }
    }

    /** A known violation that was looked for and is not there any more. */
    record Resolved(KnownFinding entry) implements Comparison {
        @Override
        public boolean isRegression() {
            return false;
        }
    }

    /** An entry of what is not in the plan any more. */
    record Stale(Entry entry, String why) implements Comparison {
        @Override
        public boolean isRegression() {
            return false;
        }
    }
}
