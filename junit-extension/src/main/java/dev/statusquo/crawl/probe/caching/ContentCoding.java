package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Reads compressed and as it is. */
final class ContentCoding implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "coded-content-has-another-tag",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.8.3.3"),
            "Compressed content has another strong tag than the plain one",
            "A strong tag promises the same octets. A client that resumes a download on its word joins compressed octets to plain "
                    + "ones, and a cache answers with the coding that was not asked for.",
            "Add the coding to the tag, such as \"v7-gzip\", or mark the tag as weak.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, NegotiatedRead.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "compressed",
                        "Vary: Accept-Encoding",
                        Reads.like(INFO, read, (bench, working) -> run(bench, working.request()))))
                .toList();
    }

    private static Judgement run(Bench bench, Request request) {
        Request get = Reads.unconditional(request);
        Exchange coded = bench.send(Reads.with(get, "Accept-Encoding", "gzip"));
        if (!coded.headers().contains("Content-Encoding")) {
            return Judgement.kept(INFO);
        }
        Exchange plain = bench.look(Reads.with(get, "Accept-Encoding", "identity"));
        Optional<EntityTag> tag =
                tag(coded).filter(one -> tag(plain).filter(one::matchesStrongly).isPresent());
        boolean differs = !plain.headers()
                .combined("Content-Encoding")
                .equals(coded.headers().combined("Content-Encoding"));
        if (differs && tag.isPresent() && plain.status().code() == 200) {
            return Judgement.broken(
                    INFO,
                    "one strong tag stands for the compressed and the plain content",
                    "another tag than " + tag.get() + ", or a weak one",
                    "ETag: " + tag.get());
        }
        return NegotiatedRead.compared(plain, coded, "Accept-Encoding", "Content-Encoding");
    }

    private static Optional<EntityTag> tag(Exchange exchange) {
        return exchange.headers()
                .first("ETag")
                .flatMap(value -> EntityTag.parse(value).value());
    }
}
