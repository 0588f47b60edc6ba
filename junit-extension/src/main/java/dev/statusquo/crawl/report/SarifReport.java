package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.FindingState;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.exchange.CurlLine;
import dev.statusquo.failure.Redaction;
import dev.statusquo.header.PercentEncoding;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The findings of a crawl in SARIF 2.1.0, for code scanning and editors: each violation once, with a fingerprint that is the same in
 * every run, its standing to the baseline, and the line that declares the operation. What the baseline knows is suppressed.
 */
public final class SarifReport {

    private static final int LEVELS_WITH_LINES = 4;
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final CrawlResult result;
    private final Redaction redaction;
    private final SourcePlaces places;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private SarifReport(CrawlResult result, Redaction redaction, SourcePlaces places) {
        this.result = result;
        this.redaction = redaction;
        this.places = places;
    }

    /** Returns the SARIF of a crawl; {@code places} leads to the lines of operations. */
    public static SarifReport of(CrawlResult result, Redaction redaction, SourcePlaces places) {
        return new SarifReport(result, redaction, places);
    }

    /** Writes it, to be encoded in UTF-8. */
    public void writeTo(Writer out) throws IOException {
        List<SarifResult> results = SarifResult.of(result);
        JsonWriter json = new JsonWriter(out, redaction, LEVELS_WITH_LINES);
        json.object().member("$schema", SCHEMA).member("version", "2.1.0");
        json.array("runs").object();
        tool(json, results);
        json.object("automationDetails")
                .member("id", "statusquo/" + result.contract() + "/")
                .endObject();
        json.array("invocations").object().member("executionSuccessful", true).endObject();
        json.endArray().member("columnKind", "utf16CodeUnits").array("results");
        for (SarifResult one : results) {
            result(json, one);
        }
        json.endArray().endObject().endArray().endObject();
        out.write('\n');
    }

    private void tool(JsonWriter json, List<SarifResult> results) throws IOException {
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (SarifResult one : results) {
            rules.putIfAbsent(one.rule().id(), one.rule());
            severities.merge(one.rule().id(), one.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        json.object("tool").object("driver").member("name", "Statusquo").array("rules");
        for (RuleInfo rule : rules.values()) {
            indexes.put(rule.id(), indexes.size());
            rule(json, rule, severities.getOrDefault(rule.id(), Severity.ERROR));
        }
        json.endArray().endObject().endObject();
    }

    private static void rule(JsonWriter json, RuleInfo rule, Severity severity) throws IOException {
        json.object().member("id", rule.id());
        text(json, "shortDescription", rule.title());
        text(json, "fullDescription", sentence(rule.title()) + " " + rule.why());
        text(json, "help", rule.fix());
        Optional<String> address = RfcLink.of(rule.citation());
        if (address.isPresent()) {
            json.member("helpUri", address.get());
        }
        json.object("defaultConfiguration").member("level", level(severity)).endObject();
        json.object("properties").member("requirement", rule.requirement().toString());
        json.member("citation", rule.citation().toString())
                .array("tags")
                .element("http")
                .endArray();
        json.endObject().endObject();
    }

    private void result(JsonWriter json, SarifResult one) throws IOException {
        json.object().member("ruleId", one.rule().id());
        json.member("ruleIndex", indexes.getOrDefault(one.rule().id(), 0));
        json.member("level", level(one.severity()));
        text(json, "message", message(one));
        json.array("locations");
        location(json, one.operation());
        json.endArray();
        json.object("partialFingerprints")
                .member("statusquoFinding/v1", one.fingerprint())
                .endObject();
        json.member("baselineState", one.state() == FindingState.KNOWN ? "unchanged" : "new");
        json.array("suppressions");
        if (one.state() == FindingState.KNOWN) {
            json.object().member("kind", "external").member("status", "accepted");
            json.member("justification", "known to the baseline").endObject();
        }
        json.endArray().member("occurrenceCount", one.occurrences());
        json.object("properties").member("operation", one.operation());
        if (!one.caseKey().isEmpty()) {
            json.member("case", one.caseKey()).member("probe", one.probe());
            json.member("runAgain", RunAgain.command(result.contract(), one.caseKey()));
        }
        json.member("state", one.state().toString());
        if (one.finding().isPresent()) {
            CaseFinding found = one.finding().get();
            json.member("subject", found.finding().broken().subject());
            json.member("status", found.finding().exchange().status().code());
            json.member("curl", CurlLine.of(found.finding().exchange().request(), redaction));
        }
        json.endObject().endObject();
    }

    private String message(SarifResult one) {
        List<String> lines = new ArrayList<>(List.of(one.text()));
        one.finding()
                .ifPresent(found -> found.finding()
                        .broken()
                        .facts()
                        .forEach(fact -> lines.add(fact.label() + ": " + fact.value())));
        return WireText.cut(redaction.text(lines.stream().collect(Collectors.joining("\n"))), 2_000);
    }

    private void location(JsonWriter json, String operation) throws IOException {
        json.object();
        Optional<SourcePlace> place = places.of(operation);
        if (place.isPresent()) {
            json.object("physicalLocation").object("artifactLocation");
            json.member("uri", uri(place.get().file()))
                    .member("uriBaseId", "%SRCROOT%")
                    .endObject();
            json.object("region").member("startLine", place.get().line()).endObject();
            json.endObject();
        }
        json.array("logicalLocations").object();
        json.member("fullyQualifiedName", operation).member("kind", "resource").endObject();
        json.endArray().endObject();
    }

    private static String uri(String file) {
        List<String> segments = new ArrayList<>();
        for (String segment : file.split("/", -1)) {
            segments.add(PercentEncoding.segment(segment));
        }
        return String.join("/", segments);
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.object(name).member("text", text).endObject();
    }

    private static String sentence(String title) {
        return title.endsWith(".") ? title : title + ".";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }
}
