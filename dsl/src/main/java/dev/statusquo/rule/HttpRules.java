package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;

/** The rulebook: every rule of this library, in a stable order. */
public final class HttpRules {

    private static final List<Rule> ALL = List.of();

    private HttpRules() {}

    /** Returns all rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns what the rulebook finds broken in an exchange, in the order of the rules. */
    public static List<Finding> judge(Exchange exchange) {
        return judge(exchange, ALL);
    }

    /** Returns what these rules find broken in an exchange. */
    public static List<Finding> judge(Exchange exchange, List<Rule> rules) {
        List<Finding> findings = List.of();
        for (Rule rule : rules) {
            if (rule.appliesTo(exchange) && rule.check(exchange) instanceof Verdict.Broken broken) {
                findings = findings.isEmpty() ? new ArrayList<>() : findings;
                findings.add(new Finding(rule.info(), broken, exchange));
            }
        }
        return findings;
    }
}
