package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Set;

/** Asks a path by OPTIONS what it can do. A service need not answer that, but it must not deny that the path is there. */
final class OptionsOfAPath implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "options-tell-what-is-declared",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.7"),
            "OPTIONS tells what a path can do, or is refused as a method that the path does not support",
            "A client that asks what it may do is told that nothing is there, or that the service is broken.",
            "Answer OPTIONS with 204 and Allow, or with 405 as any other method that the path does not know.");

    private static final RuleInfo PATCH_TYPES = new RuleInfo(
            "options-name-patch-types",
            Requirement.SHOULD,
            Citation.rfc(5789, "3.1"),
            "OPTIONS of a path that takes PATCH names the formats of patches in Accept-Patch",
            "PATCH has no format of its own: a client has to know which one the service reads.",
            "Send Accept-Patch with the answer to OPTIONS.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(UndeclaredMethod.INFO, AllowedHere.INFO, PATCH_TYPES, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return AllowedHere.paths(api).entrySet().stream()
                .filter(path ->
                        path.getValue().stream().noneMatch(one -> one.method().equals(Method.OPTIONS)))
                .map(path -> new ProbeCase(
                        INFO,
                        Safety.READ,
                        "OPTIONS " + path.getKey(),
                        "what is allowed",
                        "what is declared",
                        bench -> run(bench, path.getValue())))
                .toList();
    }

    private static Judgement run(Bench bench, List<DeclaredOperation> operations) {
        Positive positive = KnownPath.of(bench, operations);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request known = working.bare();
        Request request = new Request(
                Method.OPTIONS,
                KnownPath.withoutQuery(known.uri()),
                known.headers().without("Content-Type"),
                Body.empty());
        Exchange exchange = bench.send(bench.as(working.identity(), request));
        int code = exchange.status().code();
        Set<String> declared = AllowedHere.declared(bench, request);
        if (exchange.status().isSuccess()) {
            AllowedHere.compare(bench, exchange, declared);
            checkPatchTypes(bench, exchange, declared);
        }
        if (exchange.status().isSuccess() || code == 405 || code == 501) {
            return Judgement.kept(INFO);
        }
        boolean missing = code == 404;
        if (!missing && OffTopic.is(exchange) || code == 400 || code == 406 || code == 503) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + ", which may be about something else");
        }
        return Judgement.broken(
                        UndeclaredMethod.INFO,
                        exchange.status() + " for OPTIONS of a path that is there",
                        "2xx, 405 or 501",
                        exchange.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }

    private static void checkPatchTypes(Bench bench, Exchange exchange, Set<String> declared) {
        boolean patched = declared.contains("PATCH") && exchange.headers().contains("Allow");
        if (patched && !exchange.headers().contains("Accept-Patch")) {
            bench.also(
                    PATCH_TYPES,
                    Verdict.broken(
                            "OPTIONS does not name the formats of patches",
                            Fact.expected("Accept-Patch, such as application/merge-patch+json"),
                            Fact.butWas("absent")));
        }
    }
}
