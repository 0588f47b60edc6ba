package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.RuleInfo;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case of a plan: what is tried on which operation, and what is expected. Each is equal to itself alone; what names it is its
 * {@linkplain #key() key}, which is one text however often it is asked for, since a crawl keeps it in many places.
 */
public final class ProbeCase {

    private final RuleInfo probe;
    private final Safety safety;
    private final String operation;
    private final String label;
    private final String expectation;
    private final Optional<FaultClass> fault;
    private final Attempt attempt;
    private volatile @Nullable String key;

    /**
     * Creates a case.
     *
     * @param probe what the probe asks
     * @param safety what it may do to the data
     * @param operation the operation, such as {@code POST /users}; a method that is not declared stands here as tried
     * @param label what is tried, such as {@code malformed JSON}
     * @param expectation what a good service answers, such as {@code 400}
     * @param fault what is wrong with the request on purpose, which the whole API should answer alike; empty for nothing
     * @param attempt what runs it
     */
    public ProbeCase(
            RuleInfo probe,
            Safety safety,
            String operation,
            String label,
            String expectation,
            Optional<FaultClass> fault,
            Attempt attempt) {
        this.probe = Objects.requireNonNull(probe, "probe");
        this.safety = Objects.requireNonNull(safety, "safety");
        this.operation = Objects.requireNonNull(operation, "operation");
        this.label = Objects.requireNonNull(label, "label");
        this.expectation = Objects.requireNonNull(expectation, "expectation");
        this.fault = fault;
        this.attempt = attempt;
    }

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

    /** Returns what the probe asks. */
    public RuleInfo probe() {
        return probe;
    }

    /** Returns what the case may do to the data. */
    public Safety safety() {
        return safety;
    }

    /** Returns the operation, such as {@code POST /users}. */
    public String operation() {
        return operation;
    }

    /** Returns what is tried. */
    public String label() {
        return label;
    }

    /** Returns what a good service answers. */
    public String expectation() {
        return expectation;
    }

    /** Returns what is wrong with the request on purpose, empty for nothing. */
    public Optional<FaultClass> fault() {
        return fault;
    }

    /** Returns what runs the case. */
    public Attempt attempt() {
        return attempt;
    }

    /** Returns the stable key, such as {@code POST /users · malformed JSON → 400}. */
    public String key() {
        String known = key;
        if (known == null) {
            known = operation + " · " + label + " → " + expectation;
            key = known;
        }
        return known;
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

    /** Returns the key. */
    @Override
    public String toString() {
        return key();
    }
}
