package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Challenge;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** That a 403 for a Bearer token which has a challenge says that the scope is too small. Looked at by the way. */
final class NamedScope {

    static final RuleInfo INFO = new RuleInfo(
            "insufficient-scope-is-named",
            Requirement.SHOULD,
            Citation.rfc(6750, "3.1"),
            "The Bearer challenge of a 403 names the error insufficient_scope",
            "A client that reads insufficient_scope asks for a token that may do more. A challenge that names no error reads as if no "
                    + "token had been sent.",
            "Add error=\"insufficient_scope\" to the challenge, and the scope that is needed if the client may know; or send 403 "
                    + "without a challenge.");

    private NamedScope() {}

    /** Adds a finding if a 403, sent last, has a Bearer challenge without an error. */
    static void check(Bench bench, Exchange forbidden) {
        List<String> lines = forbidden.headers().values("WWW-Authenticate");
        List<Challenge> bearer = Challenge.parseList(lines).value().orElse(List.of()).stream()
                .filter(challenge -> challenge.isScheme("Bearer"))
                .toList();
        if (!bearer.isEmpty()
                && bearer.stream()
                        .allMatch(challenge -> challenge.parameter("error").isEmpty())) {
            bench.also(
                    INFO,
                    Verdict.broken(
                            "the challenge does not say that the scope is too small",
                            Fact.expected("error=\"insufficient_scope\""),
                            Fact.butWas("WWW-Authenticate: " + String.join(", ", lines))));
        }
    }
}
