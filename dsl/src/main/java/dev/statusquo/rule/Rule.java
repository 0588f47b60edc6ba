package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;

/**
 * What one exchange is held to. Meant to be implemented by users too, and offered by a {@link RuleProvider}.
 *
 * <p>A rule is stateless and pure, may be called by several threads, and throws at nothing a server can send: malformed input is
 * a verdict.
 */
public interface Rule {

    /** Returns what the rule asks; the same object each time. */
    RuleInfo info();

    /**
     * Returns what all exchanges have in common that can break the rule; any exchange unless a rule says otherwise. It is asked when
     * rules are put together; who only looks for findings need not ask a rule beyond it. One that is too wide costs time, one that
     * is too narrow costs findings.
     */
    default Scope scope() {
        return Scope.any();
    }

    /** Returns {@code true} if the rule has something to say of this exchange. Cheap: it runs for every exchange. */
    boolean appliesTo(Exchange exchange);

    /** Returns the verdict on an exchange that the rule applies to. */
    Verdict check(Exchange exchange);
}
