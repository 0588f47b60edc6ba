package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.RuleSet;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns what a case sent into findings: of the response rules, of the declaration, and of the probe. */
final class Judge {

    private final CrawlSetup setup;
    private final RuleSet rules;
    private final Strictness strictness;
    private final Map<String, List<DeclaredOperation>> byPath;

    Judge(CrawlSetup setup) {
        this.setup = setup;
        this.strictness = new Strictness(setup.profile());
        this.rules = RuleSet.of(setup.rules());
        this.byPath = setup.api().operations().stream()
                .collect(Collectors.groupingBy(operation -> operation.path().toString()));
    }

    /** Returns {@code true} if a case fails that breaks a rule. */
    boolean fails(RuleInfo rule) {
        return setup.profile().severityOf(rule) == Severity.ERROR;
    }

    /** Returns what is broken, each rule and subject once, the probe's own first, the others in the order of the exchanges. */
    List<CaseFinding> findings(ProbeCase one, CaseBench bench, Judgement judgement) {
        Optional<Finding> own = Optional.empty();
        if (judgement.verdict() instanceof Verdict.Broken broken
                && !bench.sent().isEmpty()) {
            own = Optional.of(new Finding(
                    judgement.rule(),
                    broken,
                    bench.sent().get(bench.sent().size() - 1).exchange()));
        }
        List<Finding> findings = new ArrayList<>();
        own.ifPresent(findings::add);
        for (CaseBench.Sent sent : bench.sent()) {
            rules.judge(sent.exchange()).stream()
                    .filter(finding -> !isMeant(finding, judgement))
                    .filter(unless(
                            own,
                            finding ->
                                    judgement.implied().contains(finding.rule().id())))
                    .forEach(findings::add);
            if (sent.operation() != null) {
                Declarations.judge(sent.exchange(), sent.operation()).stream()
                        .filter(unless(own, finding -> true))
                        .forEach(findings::add);
            }
        }
        findings.addAll(bench.more());
        Set<String> told = new HashSet<>();
        List<CaseFinding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Severity severity = strictness.of(finding.rule(), one);
            boolean first =
                    told.add(finding.rule().id() + " " + finding.broken().subject());
            if (first && severity != Severity.OFF) {
                judged.add(new CaseFinding(discreet(finding), severity, one.operation(), one.key(), declared(one)));
            }
        }
        return judged;
    }

    /** Returns {@code true} for what the case asked for: an outcome caused on purpose is not held against the service. */
    private static boolean isMeant(Finding finding, Judgement judgement) {
        return judgement.verdict() instanceof Verdict.Kept
                && judgement.implied().contains(finding.rule().id());
    }

    /** Returns the finding without what its request keeps secret, should the service have repeated it. */
    private static Finding discreet(Finding finding) {
        Redaction redaction =
                SentSecrets.hiddenBy(Redaction.standard(), finding.exchange().request());
        Verdict.Broken broken = finding.broken();
        List<Fact> facts = broken.facts().stream()
                .map(fact -> Fact.fact(fact.label(), redaction.text(fact.value())))
                .toList();
        Verdict.Broken told = new Verdict.Broken(redaction.text(broken.problem()), broken.subject(), facts);
        return new Finding(finding.rule(), told, finding.exchange());
    }

    /**
     * Drops what follows from the probe's own finding about the same answer, unless that is the milder one: an answer of the wrong
     * kind is not also held to what is declared for answers of its kind.
     */
    private Predicate<Finding> unless(Optional<Finding> own, Predicate<Finding> follows) {
        return finding -> own.filter(probes -> probes.exchange().equals(finding.exchange())
                        && follows.test(finding)
                        && setup.profile()
                                        .severityOf(probes.rule())
                                        .compareTo(setup.profile().severityOf(finding.rule()))
                                <= 0)
                .isEmpty();
    }

    /** Returns the statuses that the case saw, each once; asserted is the one that the case was after, if it came. */
    static List<SeenStatus> seen(CaseBench bench, Judgement judgement) {
        boolean expected = judgement.verdict() instanceof Verdict.Kept;
        Map<String, SeenStatus> seen = new LinkedHashMap<>();
        String last = "";
        for (CaseBench.Sent sent : bench.sent()) {
            if (sent.operation() != null) {
                int status = sent.exchange().status().code();
                last = sent.operation().key() + status;
                seen.putIfAbsent(last, new SeenStatus(sent.operation().key(), status, false));
            }
        }
        if (expected && !last.isEmpty()) {
            seen.computeIfPresent(last, (key, one) -> one.asAsserted());
        }
        if (expected) {
            end(bench).ifPresent(one -> seen.put(one.operation() + one.status(), one));
        }
        return List.copyOf(seen.values());
    }

    /** An answer that was not held to a declaration, by its content for instance, may still be one that is declared. */
    private static Optional<SeenStatus> end(CaseBench bench) {
        if (bench.sent().isEmpty()) {
            return Optional.empty();
        }
        CaseBench.Sent last = bench.sent().get(bench.sent().size() - 1);
        if (last.operation() != null) {
            return Optional.empty();
        }
        Exchange exchange = last.exchange();
        int status = exchange.status().code();
        String path = bench.belowBase(exchange.request());
        List<DeclaredOperation> serving = bench.api().operationsServing(exchange.method(), path);
        return serving.size() == 1 && Reads.declares(serving.get(0), status)
                ? Optional.of(new SeenStatus(serving.get(0).key(), status, true))
                : Optional.empty();
    }

    private String declared(ProbeCase one) {
        DeclaredApi api = setup.api();
        int space = one.operation().indexOf(' ');
        String path = one.operation().substring(space + 1);
        List<DeclaredOperation> operations = byPath.getOrDefault(path, List.of());
        if (operations.isEmpty()) {
            return "";
        }
        String pointer = operations.stream()
                .filter(operation -> operation.key().equals(one.operation()))
                .findFirst()
                .map(operation -> operation.pointer().toString())
                .orElse("");
        String methods =
                operations.stream().map(operation -> operation.method().token()).collect(Collectors.joining(", "));
        String source = api.sourceOf(operations.get(0).key());
        source = api.operation(one.operation()).isPresent() ? api.sourceOf(one.operation()) : source;
        return methods + " " + path + " (" + source + (pointer.isEmpty() ? "" : ", " + pointer) + ")";
    }
}
