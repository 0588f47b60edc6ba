package dev.statusquo.crawl.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An error code of the service, as one operation uses it.
 *
 * @param contract the contract class in a shared file, else empty
 * @param use the code and the operation
 * @param statuses the statuses that it comes with, ascending
 * @param line the line of the file, 0 if not read from one
 */
public record KnownCode(String contract, Use use, List<Integer> statuses, int line) implements Entry {

    /** A code at an operation. */
    public record Use(String code, String operation) implements Comparable<Use> {

        private static final Comparator<Use> ORDER =
                Comparator.comparing(Use::code).thenComparing(Use::operation);

        @Override
        public int compareTo(Use other) {
            return ORDER.compare(this, other);
        }

        /** Returns the code and the operation, as messages name them. */
        @Override
        public String toString() {
            return "error code `" + code + "` of " + operation;
        }
    }

    public KnownCode {
        statuses = List.copyOf(new TreeSet<>(statuses));
    }

    /** Returns statuses as messages name them, such as {@code 400 and 409}. */
    static String named(Iterable<Integer> statuses) {
        NavigableSet<Integer> sorted = new TreeSet<>();
        statuses.forEach(sorted::add);
        return sorted.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    @Override
    public String subjectLine() {
        return use.toString();
    }

    @Override
    public String toJson() {
        return new EntryLine()
                .member("code", use.code())
                .member("operation", use.operation())
                .unlessEmpty("contract", contract)
                .numbers("statuses", statuses)
                .toString();
    }
}
