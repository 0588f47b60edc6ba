package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends HEAD where GET works. */
final class HeadIsLikeGet implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "head-is-like-get",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.2"),
            "HEAD is answered as GET is, without the content",
            "Caches, link checkers and download tools ask with HEAD and trust it to speak for GET.",
            "Route HEAD to the handler of GET and let the server drop the content.");

    private static final List<String> COMPARED = List.of(
            "Content-Type",
            "Content-Length",
            "ETag",
            "Last-Modified",
            "Cache-Control",
            "Content-Language",
            "Accept-Ranges");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .map(operation -> new ProbeCase(
                        INFO,
                        Safety.READ,
                        "HEAD " + operation.path(),
                        "like GET",
                        "same status and fields",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Request get = positive.working().get().request();
        Exchange before = bench.look(get);
        if (!before.status().equals(positive.working().get().exchange().status())) {
            return Judgement.undecided(INFO, "GET is answered " + before.status() + " now");
        }
        Exchange head = bench.send(get.withMethod(Method.HEAD));
        if (head.status().code() == 429 || head.status().code() == 503) {
            return Judgement.undecided(INFO, "HEAD was answered " + head.status());
        }
        if (!head.status().equals(before.status())) {
            return Judgement.broken(
                            INFO,
                            "HEAD is answered " + head.status() + ", GET " + before.status(),
                            before.status(),
                            head.status())
                    .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
        }
        Optional<String> differing =
                COMPARED.stream().filter(name -> differs(name, before, head)).findFirst();
        return differing.map(name -> compared(bench, name, before, head)).orElse(Judgement.kept(INFO));
    }

    /** A field that GET itself changes from one time to the next says nothing; what is still like before was HEAD's own doing. */
    private static Judgement compared(Bench bench, String name, Exchange before, Exchange head) {
        Request get = before.request();
        Exchange after = bench.look(get);
        Exchange again = bench.send(get.withMethod(Method.HEAD));
        boolean steady = before.headers().combined(name).equals(after.headers().combined(name))
                && head.headers().combined(name).equals(again.headers().combined(name));
        if (!steady) {
            return Judgement.undecided(INFO, name + " changes from one GET to the next");
        }
        String wanted = after.headers().combined(name).orElse("absent");
        String seen = again.headers().combined(name).orElse("absent");
        return Judgement.broken(
                INFO, "HEAD has another " + name + " than GET", name + ": " + wanted, name + ": " + seen);
    }

    /** A field that HEAD leaves out is legal: its value may come from making the content. */
    private static boolean differs(String name, Exchange get, Exchange head) {
        Optional<String> ofGet = get.headers().combined(name);
        Optional<String> ofHead = head.headers().combined(name);
        return ofGet.isPresent() && ofHead.isPresent() && !ofGet.equals(ofHead);
    }
}
