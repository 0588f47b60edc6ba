package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/** That who may not do something is told so before the content is looked at. Tried by the way, where a 403 was seen. */
final class RightsBeforeContent {

    static final RuleInfo INFO = new RuleInfo(
            "rights-come-before-content",
            Requirement.CONVENTION,
            Citation.guide("Quick decision chart: which code should your endpoint return?"),
            "Who may not do something is answered 403 before the content is judged",
            "A client mends its content, field by field, for a request that it may never make; and somebody without rights learns what "
                    + "the service accepts.",
            "Check the rights of the caller before the body is parsed and validated.");

    private static final Body MALFORMED = Body.of("{\"");

    private RightsBeforeContent() {}

    /** Adds a finding if an identity that was just answered 403 is told 400, 415 or 422 for malformed JSON. */
    static void check(Bench bench, DeclaredOperation operation, Positive.Working working, OtherIdentity other) {
        if (JsonText.of(working.bare().body()).value().isEmpty()) {
            return;
        }
        Request malformed = bench.as(other.name(), working.bare().withBody(MALFORMED));
        int code = bench.look(malformed).status().code();
        if (code != 400 && code != 415 && code != 422) {
            return;
        }
        Exchange exchange = bench.send(malformed, operation);
        bench.also(
                INFO,
                Verdict.broken(
                        exchange.status() + " for malformed JSON of " + other.name() + ", who may not do this at all",
                        Fact.expected("403 Forbidden, as for valid content"),
                        Fact.butWas(exchange.status())));
    }
}
