package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Optional;

/** What all probes ask that send a line break: it does not become one in the head of the answer. */
final class InjectedField {

    static final RuleInfo INFO = new RuleInfo(
            "line-break-ends-no-field",
            Requirement.MUST,
            Citation.rfc(9110, "5.5"),
            "A line break that was sent does not end a header field of the answer",
            "Who can end a field can write the next one: set a cookie, redirect, or put another answer into a shared cache.",
            "Refuse or encode CR and LF before a value goes into a header field.");

    private static final String NAME = "X-Statusquo-Injected";

    /** The field to send after the line break. */
    static final String LINE = NAME + ": yes";

    private InjectedField() {}

    /** Returns the judgement on an answer that has the field, empty for any other. */
    static Optional<Judgement> judge(Exchange exchange) {
        return exchange.headers().contains(NAME)
                ? Optional.of(Judgement.broken(
                        INFO, "a value that was sent begins a header field of its own", "no field " + NAME, LINE))
                : Optional.empty();
    }
}
