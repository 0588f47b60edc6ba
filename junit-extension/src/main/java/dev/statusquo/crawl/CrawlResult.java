package dev.statusquo.crawl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a whole crawl saw.
 *
 * @param contract the name of the contract class
 * @param title the title of the service, as its document says
 * @param source the name of the document
 * @param baseUrl the address crawled
 * @param profile the name of the profile
 * @param cases what became of each case, in the order of the plan
 * @param coverage operations and statuses
 * @param requests how many requests were sent, those that prepare others included
 * @param elapsed how long it took
 * @param notes what the reader should know, such as created things that could not be deleted or a budget that ran out
 * @param objections why the run fails besides its cases, such as an error code that is gone
 */
public record CrawlResult(
        String contract,
        String title,
        String source,
        String baseUrl,
        String profile,
        List<CaseResult> cases,
        Coverage coverage,
        long requests,
        Duration elapsed,
        List<String> notes,
        List<String> objections) {

    public CrawlResult {
        cases = List.copyOf(cases);
        notes = List.copyOf(notes);
        objections = List.copyOf(objections);
    }

    /** Creates the result of a crawl that fails over nothing but its cases. */
    public CrawlResult(
            String contract,
            String title,
            String source,
            String baseUrl,
            String profile,
            List<CaseResult> cases,
            Coverage coverage,
            long requests,
            Duration elapsed,
            List<String> notes) {
        this(contract, title, source, baseUrl, profile, cases, coverage, requests, elapsed, notes, List.of());
    }

    /** Returns the same with the cases in the order of a plan, in whatever order they were run. */
    public CrawlResult inOrderOf(CrawlPlan plan) {
        Map<String, Integer> places = new HashMap<>();
        plan.cases().forEach(one -> places.putIfAbsent(one.key(), places.size()));
        List<CaseResult> ordered = cases.stream()
                .sorted(Comparator.comparing(one -> places.getOrDefault(one.key(), Integer.MAX_VALUE)))
                .toList();
        return withCases(ordered);
    }

    /** Returns the same with each case as {@code judgement} has it. */
    public CrawlResult judged(UnaryOperator<CaseResult> judgement) {
        return withCases(cases.stream().map(judgement).toList());
    }

    /** Returns the same with more cases; one that has been run stays as it is. */
    public CrawlResult with(Collection<CaseResult> more) {
        Map<String, CaseResult> all = new LinkedHashMap<>();
        cases.forEach(one -> all.put(one.key(), one));
        more.forEach(one -> all.putIfAbsent(one.key(), one));
        return withCases(List.copyOf(all.values()));
    }

    CrawlResult withCases(List<CaseResult> others) {
        return new CrawlResult(
                contract, title, source, baseUrl, profile, others, coverage, requests, elapsed, notes, objections);
    }

    /** Returns the same with a note before the others. */
    CrawlResult withFirst(String note) {
        List<String> all = new ArrayList<>(List.of(note));
        all.addAll(notes);
        return noted(all);
    }

    /** Returns the same with these notes alone. */
    public CrawlResult noted(List<String> told) {
        return new CrawlResult(
                contract, title, source, baseUrl, profile, cases, coverage, requests, elapsed, told, objections);
    }

    /** Returns the same as a run that fails over these besides its cases. */
    public CrawlResult objectedTo(List<String> reasons) {
        return new CrawlResult(
                contract, title, source, baseUrl, profile, cases, coverage, requests, elapsed, notes, reasons);
    }

    /** Returns how many cases ended so. */
    public long count(CaseOutcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Returns all findings, in the order of their cases. */
    public List<CaseFinding> findings() {
        return cases.stream().flatMap(one -> one.findings().stream()).toList();
    }
}
