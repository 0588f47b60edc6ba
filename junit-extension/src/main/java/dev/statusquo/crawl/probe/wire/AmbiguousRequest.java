package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Status;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.wire.WireAnswer;
import java.util.List;
import java.util.Optional;

/** Sends requests that two servers in a row may read in two ways: without a host, with two, with a blank before a colon. */
final class AmbiguousRequest implements Probe {

    private static final RuleInfo HOST = new RuleInfo(
            "request-without-one-host-is-refused",
            Requirement.MUST,
            Citation.rfc(9112, "3.2"),
            "A request that does not name exactly one host is answered 400",
            "A proxy takes one host for the right one, the service the other: caches are poisoned, and links in mails lead to "
                    + "whoever sent the request.",
            "Let the server refuse such requests; where it is told to be lenient, take that back.");

    private static final RuleInfo COLON = new RuleInfo(
            "blank-before-colon-is-refused",
            Requirement.MUST,
            Citation.rfc(9112, "5.1"),
            "A request with a blank between the name of a field and its colon is answered 400",
            "One server takes the field for what it looks like and the next drops it; requests are smuggled past the first that way.",
            "Let the server refuse such requests; where it is told to be lenient, take that back.");

    @Override
    public RuleInfo info() {
        return HOST;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(HOST, COLON);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .findFirst()
                .map(read -> List.of(
                        of(HOST, read, "no Host", List.of()),
                        of(HOST, read, "two Hosts", List.of("Host: {host}", "Host: other.example")),
                        of(COLON, read, "blank before a colon", List.of("Host: {host}", "X-Blank : 1"))))
                .orElse(List.of());
    }

    private static ProbeCase of(RuleInfo rule, DeclaredOperation read, String label, List<String> lines) {
        return ProbeCase.of(
                HOST,
                Safety.STRESS,
                read,
                label,
                "400",
                Reads.like(rule, read, (bench, working) -> run(bench, working, rule, label, lines)));
    }

    private static Judgement run(
            Bench bench, Positive.Working working, RuleInfo rule, String label, List<String> lines) {
        Optional<String> authority =
                UriReference.parse(working.request().uri()).value().flatMap(UriReference::authority);
        if (authority.isEmpty()) {
            return Judgement.undecided(rule, "the host of the service cannot be read from its address");
        }
        WireAnswer answer = bench.observe(
                working.request(),
                lines.stream()
                        .map(line -> line.replace("{host}", authority.get()))
                        .toArray(String[]::new));
        Status status = answer.exchange().status();
        if (!status.isSuccess()) {
            return status.code() == 400
                    ? Judgement.kept(rule)
                    : Judgement.undecided(rule, "the service answered " + status + ", for whatever reason");
        }
        bench.adopt(answer.exchange());
        return Seen.broken(rule, "a request with " + label + " is answered " + status, "400 Bad Request", status);
    }
}
