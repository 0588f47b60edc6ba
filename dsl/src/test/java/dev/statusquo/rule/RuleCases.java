package dev.statusquo.rule;

import dev.statusquo.rule.authentication.AuthenticationRuleCases;
import dev.statusquo.rule.caching.CachingRuleCases;
import dev.statusquo.rule.conditional.ConditionalRuleCases;
import dev.statusquo.rule.cors.CorsRuleCases;
import dev.statusquo.rule.created.CreatedRuleCases;
import dev.statusquo.rule.error.ErrorRuleCases;
import dev.statusquo.rule.field.FieldRuleCases;
import dev.statusquo.rule.method.MethodRuleCases;
import dev.statusquo.rule.negotiation.NegotiationRuleCases;
import dev.statusquo.rule.range.RangeRuleCases;
import dev.statusquo.rule.redirect.RedirectRuleCases;
import dev.statusquo.rule.retry.RetryRuleCases;
import dev.statusquo.rule.status.StatusRuleCases;
import java.util.List;
import java.util.stream.Stream;

/** A case for each rule of the rulebook, in its order. */
final class RuleCases {

    private RuleCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        StatusRuleCases.all(),
                        MethodRuleCases.all(),
                        AuthenticationRuleCases.all(),
                        RedirectRuleCases.all(),
                        CreatedRuleCases.all(),
                        NegotiationRuleCases.all(),
                        CachingRuleCases.all(),
                        ConditionalRuleCases.all(),
                        RangeRuleCases.all(),
                        RetryRuleCases.all(),
                        FieldRuleCases.all(),
                        CorsRuleCases.all(),
                        ErrorRuleCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
