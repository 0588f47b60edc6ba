package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.CacheControl;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/**
 * Reads with and without credentials where both are let in. Caches keep what answers {@code Authorization} to themselves, and need
 * not be told; what answers nobody in particular they hand to everybody, also to who has credentials and would see more.
 */
final class OptionalCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "caches-tell-callers-apart",
            Requirement.SHOULD,
            Citation.rfc(9110, "12.5.5"),
            "What caches hand to everybody does not depend on Authorization, or Vary names it",
            "A cache that was not told gives what was made for nobody to those with credentials, who miss what is theirs; or what "
                    + "was made for one of them to everybody.",
            "Send Vary: Authorization with both answers, or Cache-Control: private.");

    private static final String AUTHORIZATION = "Authorization";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        return who.valid().isEmpty()
                ? List.of()
                : Reads.of(api).stream()
                        .filter(read -> !read.needsCredentials()
                                && read.security().stream().anyMatch(one -> !one.isAnonymous()))
                        .map(read -> ProbeCase.of(
                                INFO,
                                Safety.READ,
                                read,
                                "with and without credentials",
                                "Vary: " + AUTHORIZATION,
                                Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                        .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Request bare = Reads.unconditional(working.bare());
        Request signed = bench.as(bench.principals().first().orElse(""), bare);
        if (!signed.headers().contains(AUTHORIZATION)) {
            return Judgement.kept(INFO);
        }
        Exchange nobodys = bench.look(bare);
        Exchange somebodys = bench.look(signed);
        if (nobodys.status().code() != 200 || somebodys.status().code() != 200) {
            Exchange other = nobodys.status().code() == 200 ? somebodys : nobodys;
            return Judgement.undecided(INFO, "the service answered " + other.status());
        }
        boolean open = isHandedOut(nobodys, false);
        Exchange culprit = open ? nobodys : somebodys;
        if (!open && !isHandedOut(somebodys, true) || nobodys.body().equals(somebodys.body())) {
            return Judgement.kept(INFO);
        }
        boolean steady = bench.look(bare).body().equals(nobodys.body())
                && bench.look(signed).body().equals(somebodys.body());
        if (!steady) {
            return Judgement.undecided(INFO, "the content is another at every read");
        }
        bench.adopt(culprit, read);
        return Judgement.broken(
                INFO,
                "the content depends on Authorization, which Vary does not name, and caches may hand it to others",
                "Vary: Authorization, or Cache-Control: private",
                "Vary: " + culprit.headers().combined("Vary").orElse("absent") + ", Cache-Control: "
                        + culprit.headers().combined("Cache-Control").orElse("absent"));
    }

    /** What answers credentials is handed out only where that is said (RFC 9111, section 3.5). */
    private static boolean isHandedOut(Exchange exchange, boolean signed) {
        HeaderFields headers = exchange.headers();
        boolean named = Vary.parse(headers.values("Vary"))
                .value()
                .filter(vary -> vary.covers(AUTHORIZATION))
                .isPresent();
        return !named
                && CacheControl.parse(headers.values("Cache-Control"))
                        .value()
                        .filter(said -> !said.isPrivate() && !said.noStore() && !said.noCache())
                        .filter(said ->
                                signed ? said.isPublic() || said.sMaxAge().isPresent() : said.hasPositiveFreshness())
                        .isPresent();
    }
}
