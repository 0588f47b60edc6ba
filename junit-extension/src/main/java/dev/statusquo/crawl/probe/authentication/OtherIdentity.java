package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An identity other than the one that an operation was seen to let in. What it may do is declared nowhere and learnt from the answers:
 * whatever it is allowed is right, and a refusal says nothing of its credentials until they were seen to count somewhere.
 *
 * @param name its name
 */
record OtherIdentity(String name) {

    static final RuleInfo FORBIDDEN = new RuleInfo(
            "insufficient-rights-are-forbidden",
            Requirement.CONVENTION,
            Citation.guide("401 vs 403: the confusion most APIs get wrong"),
            "Valid credentials that may not do something are answered 403, not 401",
            "At a 401 a client throws its good credentials away and logs in again, as often as it is told to, and gets no further.",
            "Answer 403 once the caller is known; keep 401 for callers who are not.");

    private static final int MOST = 2;
    private static final int MOST_LOOKS = 4;

    /** Returns identities besides the one that works, whose credentials stand at the same place: two at the most. */
    static List<OtherIdentity> besides(Positive.Working working, Bench bench) {
        Optional<Presented> used = presented(bench, working.identity(), working.bare());
        return bench.principals().valid().stream()
                .filter(name -> !name.equals(working.identity()))
                .filter(name -> used.isPresent()
                        && presented(bench, name, working.bare())
                                .filter(used.get()::isLike)
                                .isPresent())
                .limit(MOST)
                .map(OtherIdentity::new)
                .toList();
    }

    private static Optional<Presented> presented(Bench bench, String identity, Request bare) {
        return Presented.in(bare, bench.as(identity, bare));
    }

    /** Returns the judgement on a refusal of this identity: 401 is wrong, if its credentials are seen to count elsewhere. */
    Judgement judge(Bench bench, DeclaredOperation operation, Exchange exchange) {
        int code = exchange.status().code();
        if (code == 429 || code >= 500) {
            return Judgement.undecided(FORBIDDEN, "the service answered " + exchange.status() + " to " + name);
        }
        if (code != 401) {
            return Judgement.kept(FORBIDDEN);
        }
        return isKnown(bench, operation)
                ? Judgement.broken(
                        FORBIDDEN,
                        exchange.status() + " for " + name + ", whose credentials are valid",
                        "403 Forbidden, or 404 to conceal what is there",
                        exchange.status())
                : Judgement.undecided(FORBIDDEN, name + " was let in nowhere, so that its credentials may be invalid");
    }

    /** Looks for a secured read that lets this identity in, or knows it and says no, and lets nobody in without credentials. */
    private boolean isKnown(Bench bench, DeclaredOperation but) {
        List<DeclaredOperation> reads = Secured.operations(bench.api()).stream()
                .filter(one -> Secured.isRead(one) && !one.equals(but))
                .sorted(Comparator.comparing(one -> !one.path().names().isEmpty()))
                .limit(MOST_LOOKS)
                .toList();
        for (DeclaredOperation read : reads) {
            Optional<Request> bare = bench.positive(read).working().map(Positive.Working::bare);
            if (bare.isPresent()) {
                Exchange answer = bench.look(bench.as(name, bare.get()));
                boolean known = answer.status().isSuccess() || answer.status().code() == 403;
                if (known && bench.look(bare.get()).status().code() == 401) {
                    return true;
                }
            }
        }
        return false;
    }
}
