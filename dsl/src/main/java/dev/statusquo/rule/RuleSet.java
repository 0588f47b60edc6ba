package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules sorted by their {@link Scope}, to judge many exchanges by: for each status those that can concern it, made when the status
 * is seen for the first time. Several threads may judge by it.
 *
 * <p>What it finds, and in which order, is what asking each rule in turn finds.
 */
public final class RuleSet implements Function<Exchange, List<Finding>> {

    private static final int FIRST = 100;
    private static final int LAST = 599;

    private final List<Rule> rules;
    private final Traits traits;
    private final AtomicReferenceArray<@Nullable Candidates> byStatus = new AtomicReferenceArray<>(LAST - FIRST + 1);

    private RuleSet(List<Rule> rules) {
        this.rules = rules;
        this.traits = Traits.of(rules);
    }

    /** Returns the set of these rules, in their order. */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(List.copyOf(rules));
    }

    /** Returns the rules, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns what these rules find broken in an exchange, in their order. */
    public List<Finding> judge(Exchange exchange) {
        Candidates candidates = candidates(exchange.status().code());
        long seen = traits.of(exchange);
        List<Finding> findings = List.of();
        for (int i = 0; i < candidates.rules.length; i++) {
            Rule rule = candidates.rules[i];
            if ((candidates.traits[i] & seen) != 0
                    && rule.appliesTo(exchange)
                    && rule.check(exchange) instanceof Verdict.Broken broken) {
                findings = findings.isEmpty() ? new ArrayList<>() : findings;
                findings.add(new Finding(rule.info(), broken, exchange));
            }
        }
        return findings;
    }

    /** Returns what {@link #judge} does, for {@link Exchange#read}, which judges an exchange once. */
    @Override
    public List<Finding> apply(Exchange exchange) {
        return List.copyOf(judge(exchange));
    }

    private Candidates candidates(int code) {
        if (code < FIRST || code > LAST) {
            return new Candidates(rules, code, traits);
        }
        Candidates known = byStatus.getAcquire(code - FIRST);
        if (known != null) {
            return known;
        }
        Candidates fresh = new Candidates(rules, code, traits);
        byStatus.setRelease(code - FIRST, fresh);
        return fresh;
    }

    /** The rules that can concern a status, and what a response needs for each to concern it. */
    private static final class Candidates {
        private final Rule[] rules;
        private final long[] traits;

        Candidates(List<Rule> all, int code, Traits traits) {
            this.rules = all.stream().filter(rule -> rule.scope().permits(code)).toArray(Rule[]::new);
            this.traits = Arrays.stream(rules)
                    .mapToLong(rule -> traits.needed(rule.scope()))
                    .toArray();
        }
    }
}
