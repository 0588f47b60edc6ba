package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ExchangeBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule with the exchanges that show it, and how to keep it in two frameworks. The catalogue test runs it, the rule document
 * prints its broken exchange.
 *
 * @param rule the rule
 * @param kept a sound exchange that the rule applies to; every other rule is silent on it
 * @param broken an exchange that breaks the rule, first the one to print
 * @param alsoKept exchanges that the rule applies to and that keep it, or that it cannot decide
 * @param silent exchanges that the rule does not apply to
 * @param spring what to change in Spring
 * @param jaxRs what to change in JAX-RS
 */
public record RuleCase(
        Rule rule,
        Exchange kept,
        List<Exchange> broken,
        List<Exchange> alsoKept,
        List<Exchange> silent,
        String spring,
        String jaxRs) {

    /** Returns the start of a case: the rule and an exchange that keeps it. */
    public static RuleCase of(Rule rule, ExchangeBuilder kept) {
        return new RuleCase(rule, kept.build(), List.of(), List.of(), List.of(), "", "");
    }

    /** Returns this with one more exchange that breaks the rule; also what is malformed and so breaks it. */
    public RuleCase brokenBy(ExchangeBuilder exchange) {
        return new RuleCase(rule, kept, plus(broken, exchange), alsoKept, silent, spring, jaxRs);
    }

    /** Returns this with one more exchange that the rule applies to and finds nothing broken in. */
    public RuleCase keptBy(ExchangeBuilder exchange) {
        return new RuleCase(rule, kept, broken, plus(alsoKept, exchange), silent, spring, jaxRs);
    }

    /** Returns this with one more exchange that the rule does not apply to. */
    public RuleCase silentOn(ExchangeBuilder exchange) {
        return new RuleCase(rule, kept, broken, alsoKept, plus(silent, exchange), spring, jaxRs);
    }

    /** Returns this with the fix in Spring. */
    public RuleCase inSpring(String fix) {
        return new RuleCase(rule, kept, broken, alsoKept, silent, fix, jaxRs);
    }

    /** Returns this with the fix in JAX-RS. */
    public RuleCase inJaxRs(String fix) {
        return new RuleCase(rule, kept, broken, alsoKept, silent, spring, fix);
    }

    private static List<Exchange> plus(List<Exchange> exchanges, ExchangeBuilder one) {
        List<Exchange> more = new ArrayList<>(exchanges);
        more.add(one.build());
        return List.copyOf(more);
    }

    /** Returns the rule's id, which names the case in test reports. */
    @Override
    public String toString() {
        return rule.info().id();
    }
}
