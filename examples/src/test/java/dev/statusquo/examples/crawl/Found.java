package dev.statusquo.examples.crawl;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CrawlResult;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a rule is broken by an operation, however many cases showed it.
 *
 * @param rule the id of the rule
 * @param operation the operation whose case found it
 */
record Found(String rule, String operation) implements Comparable<Found> {

    /** The operation of a case whose path leads nowhere. */
    static final String UNKNOWN_PATH = "GET /no-such-path-3f9c/of-this-service/nor-below";

    static Found of(String rule, String operation) {
        return new Found(rule, operation);
    }

    /** Returns that the rule is broken by each of the operations. */
    static Set<Found> broken(String rule, String... operations) {
        return Stream.of(operations).map(operation -> of(rule, operation)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns that the rules are broken by the news, however they are read. */
    static Set<Found> ofNews(String... rules) {
        return Stream.of(rules)
                .flatMap(rule -> broken(rule, "GET /news", "HEAD /news").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what is found where a fault breaks several promises. */
    @SafeVarargs
    static Set<Found> together(Set<Found>... parts) {
        Set<Found> all = new HashSet<>();
        for (Set<Found> part : parts) {
            all.addAll(part);
        }
        return Set.copyOf(all);
    }

    static Set<Found> in(CrawlResult result) {
        return result.findings().stream().map(Found::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Found of(CaseFinding finding) {
        return new Found(finding.finding().rule().id(), finding.operation());
    }

    /** Returns the template of the path, or the path, at which it was found. */
    String path() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    @Override
    public int compareTo(Found other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return rule + " by " + operation;
    }
}
