package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.report.ShardPart;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Describes a shard for its merge with the others.
 *
 * @param settings the settings of the run
 * @param documents the documents as the contract class names them
 * @param rules the rules and probes in force
 * @param profile what breaking them does
 * @param conventions what the project has settled
 * @param excused reasons of statuses that nobody has to assert, by cell
 */
record ShardDescription(
        Settings settings,
        List<String> documents,
        List<RuleInfo> rules,
        Profile profile,
        Conventions conventions,
        Map<String, String> excused) {

    private static final int SHOWN_BYTES = 8;

    /** Returns the description of the shard that has {@code plan} of what {@code whole} has. */
    ShardPart of(CrawlPlan plan, CrawlPlan whole, RunBaseline baseline) {
        List<ProbeCase> all =
                whole.cases().stream().filter(one -> one.safety() != Safety.RUN).toList();
        Map<String, Integer> places = new HashMap<>();
        all.forEach(one -> places.putIfAbsent(one.key(), places.size()));
        Set<String> own = plan.cases().stream().map(ProbeCase::key).collect(Collectors.toSet());
        int cases = places.size();
        String digest = digest(whole.cases());
        places.keySet().retainAll(own);
        return new ShardPart(
                settings.shard().orElseThrow(),
                new ShardPart.Whole(digest, cases, settings.selectionOfAllShards(), unwanted(whole, baseline)),
                places,
                plan.api(),
                documents,
                rules.stream()
                        .map(RuleInfo::id)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::severity)),
                RuleSet.of(rules, rule -> profile.severityOf(rule) == Severity.OFF),
                conventions,
                new ShardPart.Gates(
                        baseline.file().path().toString(),
                        baseline.file().contract(),
                        settings.coverageMinimum(),
                        excused),
                "");
    }

    private Severity severity(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(profile::severityOf)
                .findFirst()
                .orElseThrow();
    }

    private static List<ShardPart.CaseName> unwanted(CrawlPlan whole, RunBaseline baseline) {
        Set<String> wanted = new HashSet<>();
        whole.cases().forEach(one -> wanted.add(one.key()));
        return baseline.all().stream()
                .filter(one -> !wanted.contains(one.key()))
                .map(one -> new ShardPart.CaseName(
                        one.key(), one.operation(), one.probe().id()))
                .toList();
    }

    /** The same on all machines that have the same document, identities and version. */
    private static String digest(List<ProbeCase> cases) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            cases.forEach(one -> hash.update((one.key() + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest(), 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
