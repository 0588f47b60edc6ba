package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenStatus;
import dev.statusquo.rule.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report of a shard, read again.
 *
 * @param file where it was
 * @param result what the shard saw, the baseline not regarded: the whole is compared with it anew
 * @param part which part of the crawl it was
 */
record ShardReport(Path file, CrawlResult result, ShardPart part) {

    static ShardReport read(Path file, KnownRules rules) {
        ReportMembers report = ReportMembers.of(file);
        List<ReportMembers> cases = report.list("cases");
        ShardPart part = ShardReading.read(
                report, cases.stream().map(one -> one.text("key")).toList());
        Map<String, List<CaseFinding>> findings = new HashMap<>();
        for (ReportMembers one : report.list("findings")) {
            findings.computeIfAbsent(one.text("case"), first -> new ArrayList<>())
                    .add(FindingReading.read(one, rules));
        }
        ReportMembers summary = report.object("summary");
        CrawlResult result = new CrawlResult(
                report.text("contract"),
                report.text("title"),
                report.text("source"),
                report.text("baseUrl"),
                report.text("profile"),
                cases.stream()
                        .map(one -> result(one, findings.getOrDefault(one.text("key"), List.of())))
                        .toList(),
                coverage(report.object("coverage")),
                summary.count("requests"),
                Duration.ofMillis(summary.decimal("seconds").movePointRight(3).longValue()),
                report.texts("notes"));
        return new ShardReport(file, result, part);
    }

    private static CaseResult result(ReportMembers one, List<CaseFinding> findings) {
        List<Observation> observations = ObservationReading.read(one);
        CaseOutcome outcome = unjudged(outcome(one), findings, observations);
        boolean unexplained = findings.isEmpty() && outcome == CaseOutcome.PASSED;
        return new CaseResult(
                one.text("key"),
                one.text("operation"),
                one.text("probe"),
                outcome,
                unexplained ? "" : one.text("reason"),
                findings,
                one.number("requests"),
                observations,
                one.numbers("statuses").stream()
                        .map(status -> new SeenStatus(one.text("operation"), status, false))
                        .toList(),
                Duration.ofMillis(one.count("milliseconds")));
    }

    private static CaseOutcome outcome(ReportMembers one) {
        String text = one.text("outcome");
        return Arrays.stream(CaseOutcome.values())
                .filter(outcome -> outcome.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> one.wrong("outcome", "how a case ended"));
    }

    /**
     * Returns how the case ended before the shard compared it with a baseline. What failed without an error to show has changed its
     * behaviour, unless nothing could be sent.
     */
    private static CaseOutcome unjudged(
            CaseOutcome judged, List<CaseFinding> findings, List<Observation> observations) {
        if (judged == CaseOutcome.NOT_RUN) {
            return judged;
        }
        boolean broken = findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        boolean unsent = observations.isEmpty() && judged != CaseOutcome.PASSED;
        return broken || unsent ? CaseOutcome.FAILED : CaseOutcome.PASSED;
    }

    private static Coverage coverage(ReportMembers rows) {
        Map<String, Map<String, Coverage.Cell>> cells = new LinkedHashMap<>();
        rows.objects().forEach((operation, row) -> {
            Map<String, Coverage.Cell> byStatus = new TreeMap<>();
            row.objects()
                    .forEach((status, cell) -> byStatus.put(
                            status,
                            new Coverage.Cell(cell.flag("declared"), cell.flag("seen"), cell.flag("asserted"))));
            cells.put(operation, byStatus);
        });
        return new Coverage(cells);
    }
}
