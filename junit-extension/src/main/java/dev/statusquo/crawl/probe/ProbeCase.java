package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.RuleInfo;
import java.util.Optional;

/**
 * One case of a plan: what is tried on which operation, and what is expected.
 *
 * @param probe what the probe asks
 * @param safety what it may do to the data
 * @param operation the operation, such as {@code POST /users}; a method that is not declared stands here as tried
 * @param label what is tried, such as {@code malformed JSON}
 * @param expectation what a good service answers, such as {@code 400}
 * @param fault what is wrong with the request on purpose, which the whole API should answer alike; empty for nothing
 * @param attempt what runs it
 */
public record ProbeCase(
        RuleInfo probe,
        Safety safety,
        String operation,
        String label,
        String expectation,
        Optional<FaultClass> fault,
        Attempt attempt) {

    /** Creates a case of a request with nothing wrong. */
    public ProbeCase(
            RuleInfo probe, Safety safety, String operation, String label, String expectation, Attempt attempt) {
        this(probe, safety, operation, label, expectation, Optional.empty(), attempt);
    }

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

    /** Returns this case as one whose last answer is to a request with this fault. */
    public ProbeCase with(FaultClass wrong) {
        return new ProbeCase(probe, safety, operation, label, expectation, Optional.of(wrong), attempt);
    }

    ProbeCase expecting(String other) {
        return new ProbeCase(probe, safety, operation, label, other, fault, attempt);
    }

    ProbeCase labelled(String other) {
        return new ProbeCase(probe, safety, operation, other, expectation, fault, attempt);
    }
}
