package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.header.CacheControl;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Reads in each declared media type, and in two languages where the service tells one. */
final class NegotiatedRead implements Probe {

    static final RuleInfo INFO = new RuleInfo(
            "vary-names-what-the-response-depends-on",
            Requirement.SHOULD,
            Citation.rfc(9110, "12.5.5"),
            "Vary names the request fields that the response depends on",
            "A cache that is not told hands the content that was made for one client to all others: in the wrong media type, "
                    + "language or coding, or for the wrong origin.",
            "Send Vary with each of these responses, whichever was chosen, naming the fields that were looked at.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Reads.of(api)) {
            List<String> types = types(read);
            if (types.size() > 1) {
                cases.add(negotiated(read, "another media type", "Accept", types.get(0), types.get(1), "Content-Type"));
            }
            boolean speaks = Reads.tells(read, "Content-Language")
                    || read.parameters(ParameterPlace.HEADER).stream()
                            .anyMatch(parameter -> parameter.name().equalsIgnoreCase("Accept-Language"));
            if (speaks) {
                cases.add(negotiated(read, "another language", "Accept-Language", "en", "de", "Content-Language"));
            }
        }
        return cases;
    }

    private static List<String> types(DeclaredOperation read) {
        return read.response(Status.of(200)).stream()
                .flatMap(response -> response.contents().stream())
                .map(MediaContent::essence)
                .filter(type -> type.indexOf('*') < 0)
                .distinct()
                .toList();
    }

    private static ProbeCase negotiated(
            DeclaredOperation read, String label, String asking, String one, String other, String telling) {
        return ProbeCase.of(
                INFO,
                Safety.READ,
                read,
                label,
                "Vary: " + asking,
                Reads.like(INFO, read, (bench, working) -> run(bench, working.request(), asking, one, other, telling)));
    }

    private static Judgement run(
            Bench bench, Request request, String asking, String one, String other, String telling) {
        Request get = Reads.unconditional(request);
        Exchange first = bench.look(Reads.with(get, asking, one));
        Exchange second = bench.send(Reads.with(get, asking, other));
        return compared(first, second, asking, telling);
    }

    /** Returns whether two successes that differ in a field say in Vary what made them differ. */
    static Judgement compared(Exchange first, Exchange second, String asking, String telling) {
        if (first.status().code() != 200 || second.status().code() != 200) {
            Exchange other = first.status().code() == 200 ? second : first;
            return Judgement.undecided(INFO, "with another " + asking + " the service answered " + other.status());
        }
        boolean same = first.headers().combined(telling).equals(second.headers().combined(telling));
        return same || isNotStored(second) || covers(second, asking)
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        telling + " depends on " + asking + ", which Vary does not name",
                        "Vary: " + asking,
                        "Vary: " + second.headers().combined("Vary").orElse("absent"));
    }

    private static boolean isNotStored(Exchange exchange) {
        return CacheControl.parse(exchange.headers().values("Cache-Control"))
                .value()
                .filter(CacheControl::noStore)
                .isPresent();
    }

    private static boolean covers(Exchange exchange, String name) {
        return Vary.parse(exchange.headers().values("Vary"))
                .value()
                .filter(vary -> vary.covers(name))
                .isPresent();
    }
}
