package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.authentication.AuthenticationRules;
import dev.statusquo.rule.caching.CachingRules;
import dev.statusquo.rule.conditional.ConditionalRules;
import dev.statusquo.rule.cors.CorsRules;
import dev.statusquo.rule.created.CreatedRules;
import dev.statusquo.rule.error.ErrorRules;
import dev.statusquo.rule.field.FieldRules;
import dev.statusquo.rule.method.MethodRules;
import dev.statusquo.rule.negotiation.NegotiationRules;
import dev.statusquo.rule.range.RangeRules;
import dev.statusquo.rule.redirect.RedirectRules;
import dev.statusquo.rule.retry.RetryRules;
import dev.statusquo.rule.status.StatusRules;
import java.util.List;
import java.util.stream.Stream;

/** The rulebook: every rule of this library, in a stable order. */
public final class HttpRules {

    private static final List<Rule> ALL = Stream.of(
                    StatusRules.all(),
                    MethodRules.all(),
                    AuthenticationRules.all(),
                    RedirectRules.all(),
                    CreatedRules.all(),
                    NegotiationRules.all(),
                    CachingRules.all(),
                    ConditionalRules.all(),
                    RangeRules.all(),
                    RetryRules.all(),
                    FieldRules.all(),
                    CorsRules.all(),
                    ErrorRules.all())
            .<Rule>flatMap(List::stream)
            .toList();

    private static final RuleSet SET = RuleSet.of(ALL);

    private HttpRules() {}

    /** Returns all rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns what the rulebook finds broken in an exchange, in the order of the rules. */
    public static List<Finding> judge(Exchange exchange) {
        return SET.judge(exchange);
    }

    /** Returns what these rules find broken in an exchange; who has many exchanges makes one {@link RuleSet} for them. */
    public static List<Finding> judge(Exchange exchange, List<Rule> rules) {
        return (rules.equals(ALL) ? SET : RuleSet.of(rules)).judge(exchange);
    }
}
