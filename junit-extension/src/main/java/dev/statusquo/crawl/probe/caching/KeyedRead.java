package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.header.CacheControl;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Reads with a key outside of Authorization, which no cache knows to be a secret. */
final class KeyedRead implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "keyed-response-is-private",
            Requirement.ADVICE,
            Citation.rfc(9111, "3.5"),
            "A response to an API key or a cookie is not left to shared caches",
            "Caches keep what answers Authorization to themselves. Of a key in another field, a cookie or the query they know "
                    + "nothing: what one caller was shown is served to the next.",
            "Send Cache-Control: private or no-store, or name the field of the key in Vary.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> read.needsCredentials()
                        && read.security().stream().allMatch(KeyedRead::isOutsideOfAuthorization))
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "read with a key",
                        "private",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static boolean isOutsideOfAuthorization(SecurityAlternative alternative) {
        return alternative.requirements().stream()
                .allMatch(requirement -> switch (requirement.scheme().kind()) {
                    case API_KEY_HEADER -> !requirement.scheme().parameter().equalsIgnoreCase("Authorization");
                    case API_KEY_COOKIE -> true;
                    default -> false;
                });
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        if (working.identity().isEmpty() || working.request().headers().contains("Authorization")) {
            return Judgement.undecided(INFO, "the read was not sent with a key outside of Authorization");
        }
        Exchange answer = bench.send(working.request());
        Optional<Judgement> beside = BesideThePoint.judge(INFO, answer);
        if (beside.isPresent()) {
            return beside.get();
        }
        boolean separated = Vary.parse(answer.headers().values("Vary"))
                .value()
                .filter(vary -> vary.covers("Cookie")
                        || read.security().stream()
                                .flatMap(alternative -> alternative.requirements().stream())
                                .anyMatch(requirement ->
                                        vary.covers(requirement.scheme().parameter())))
                .isPresent();
        return separated || !isShared(answer.headers())
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "a response to a key may be stored by shared caches",
                        "Cache-Control: private or no-store, or Vary",
                        "Cache-Control: "
                                + answer.headers().combined("Cache-Control").orElse("absent, and Last-Modified"));
    }

    /** Without a word on caching, only a response with a date to guess from is kept. */
    private static boolean isShared(HeaderFields headers) {
        if (!headers.contains("Cache-Control")) {
            return headers.contains("Last-Modified") && !headers.contains("Expires");
        }
        return CacheControl.parse(headers.values("Cache-Control"))
                .value()
                .filter(said -> !said.isPrivate() && !said.noStore() && !said.noCache())
                .filter(said -> said.isPublic() || said.hasPositiveFreshness())
                .isPresent();
    }
}
