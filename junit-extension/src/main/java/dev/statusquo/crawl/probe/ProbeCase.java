package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.RuleInfo;

/**
 * One case of a plan: what is tried on which operation, and what is expected.
 *
 * @param probe what the probe asks
 * @param safety what it may do to the data
 * @param operation the operation, such as {@code POST /users}; a method that is not declared stands here as tried
 * @param label what is tried, such as {@code malformed JSON}
 * @param expectation what a good service answers, such as {@code 400}
 * @param attempt what runs it
 */
public record ProbeCase(
        RuleInfo probe, Safety safety, String operation, String label, String expectation, Attempt attempt) {

    /** Returns a case on a declared operation. */
    public static ProbeCase of(
            RuleInfo probe,
            Safety safety,
            DeclaredOperation operation,
            String label,
            String expectation,
            Attempt attempt) {
        return new ProbeCase(probe, safety, operation.key(), label, expectation, attempt);
    }

    /** Returns the stable key, such as {@code POST /users · malformed JSON → 400}. */
    public String key() {
        return operation + " · " + label + " → " + expectation;
    }

    ProbeCase labelled(String other) {
        return new ProbeCase(probe, safety, operation, other, expectation, attempt);
    }
}
