package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads as a page does, and looks which of the declared fields it may see. */
final class ExposedFields implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "declared-fields-are-exposed",
            Requirement.ADVICE,
            new Citation("Fetch Standard", "CORS-safelisted response-header name"),
            "A page that may read a response may read its declared fields",
            "A browser shows a page seven common fields only. An ETag, a Location or a request id that the document promises is not "
                    + "there for it, so it cannot keep its side of the contract.",
            "List the declared fields in Access-Control-Expose-Headers.");

    private static final Set<String> ALWAYS_SHOWN = Set.of(
            "cache-control",
            "content-language",
            "content-length",
            "content-type",
            "expires",
            "last-modified",
            "pragma",
            "set-cookie",
            "vary");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> !declared(read).isEmpty())
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "fields for a page",
                        "exposed",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static List<String> declared(DeclaredOperation read) {
        return read.response(Status.of(200)).stream()
                .flatMap(response -> response.headers().stream())
                .map(DeclaredHeader::name)
                .filter(name -> !ALWAYS_SHOWN.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Exchange answer = bench.send(Origins.from(Origins.FOREIGN, Reads.unconditional(working.request())));
        if (answer.status().code() != 200 || !Origins.mayRead(Origins.FOREIGN, answer)) {
            return Judgement.kept(INFO);
        }
        Set<String> exposed = Origins.listed(answer, "Access-Control-Expose-Headers");
        List<String> hidden = declared(read).stream()
                .filter(name -> answer.headers().contains(name))
                .filter(name -> !exposed.contains("*") && !exposed.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        return hidden.isEmpty()
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "declared fields are hidden from a page that may read the content",
                        "Access-Control-Expose-Headers: " + String.join(", ", hidden),
                        "Access-Control-Expose-Headers: "
                                + answer.headers()
                                        .combined("Access-Control-Expose-Headers")
                                        .orElse("absent"));
    }
}
