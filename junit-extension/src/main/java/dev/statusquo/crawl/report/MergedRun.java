package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.run.RunView;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Profile;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the shards of a crawl saw, and judges the whole. */
final class MergedRun {

    private final ShardSet shards;
    private final Map<Answer, Exchange> shown = new HashMap<>();

    private MergedRun(ShardSet shards) {
        this.shards = shards;
        shards.reports().stream()
                .flatMap(one -> one.result().findings().stream())
                .forEach(found ->
                        shown.putIfAbsent(Answer.of(found), found.finding().exchange()));
    }

    private record Answer(String caseKey, int status) {

        static Answer of(CaseFinding found) {
            return new Answer(
                    found.caseKey(), found.finding().exchange().status().code());
        }
    }

    /** Returns what one machine would have seen, as far as several can tell; no baseline is regarded. */
    static CrawlResult of(ShardSet shards) {
        return new MergedRun(shards).whole();
    }

    private CrawlResult whole() {
        CrawlResult first = shards.reports().get(0).result();
        List<CaseResult> seen = shards.reports().stream()
                .flatMap(one -> one.result().cases().stream()
                        .filter(result -> one.part().places().containsKey(result.key()))
                        .map(result -> Map.entry(one.part().places().get(result.key()), result)))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        RunView view = new RunView(
                observations(seen), shards.part().api(), shards.part().conventions());
        Stream<CaseResult> last = first.cases().stream()
                .filter(one -> !shards.part().places().containsKey(one.key()))
                .map(one -> judged(one, view));
        return new CrawlResult(
                first.contract(),
                first.title(),
                first.source(),
                first.baseUrl(),
                first.profile(),
                Stream.concat(seen.stream(), last).toList(),
                coverage(),
                results().mapToLong(CrawlResult::requests).sum(),
                results()
                        .map(CrawlResult::elapsed)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                notes());
    }

    private static List<Observation> observations(List<CaseResult> seen) {
        return seen.stream()
                .sorted(Comparator.comparing(CaseResult::key))
                .flatMap(one -> one.observations().stream())
                .toList();
    }

    private CaseResult judged(CaseResult one, RunView view) {
        long begin = System.nanoTime();
        return RunCases.judge(
                        one.probe(),
                        view,
                        profile(),
                        shards.reports().get(0).result().baseUrl(),
                        this::exemplar)
                .map(insight -> one.judged(insight, Duration.ofNanos(System.nanoTime() - begin)))
                .orElse(one);
    }

    private Profile profile() {
        Profile profile;
        try {
            profile = Profile.named(shards.reports().get(0).result().profile());
        } catch (IllegalArgumentException unknown) {
            throw new MergeException(shards.reports().get(0).file(), String.valueOf(unknown.getMessage()));
        }
        for (var rule : shards.part().rules().entrySet()) {
            profile = profile.with(rule.getKey(), rule.getValue());
        }
        return profile;
    }

    private Optional<Exchange> exemplar(Observation seen) {
        return Optional.ofNullable(shown.get(new Answer(seen.caseKey(), seen.status())));
    }

    private Coverage coverage() {
        return results().map(CrawlResult::coverage).reduce(Coverage::plus).orElseGet(() -> new Coverage(Map.of()));
    }

    private List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        results().forEach(one -> notes.addAll(one.notes()));
        return List.copyOf(notes);
    }

    private Stream<CrawlResult> results() {
        return shards.reports().stream().map(ShardReport::result);
    }
}
