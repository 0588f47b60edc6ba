package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.SeenStatus;
import dev.statusquo.exchange.CurlLine;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A crawl as JSON, whole and in the order of the plan; {@code docs/report.schema.json} describes it. Strings are redacted, bodies
 * are cut as on the page, nothing else is left out.
 */
public final class JsonReport {

    private static final int VERSION = 1;

    private final CrawlResult result;
    private final Redaction redaction;
    private final Optional<ShardPart> part;

    private JsonReport(CrawlResult result, Redaction redaction, Optional<ShardPart> part) {
        this.result = result;
        this.redaction = redaction;
        this.part = part;
    }

    /** Returns the JSON of a crawl. */
    public static JsonReport of(CrawlResult result, Redaction redaction) {
        return new JsonReport(result, redaction, Optional.empty());
    }

    /** Returns the same with what the merge of shards needs, if it is the report of one. */
    public JsonReport as(Optional<ShardPart> shard) {
        return new JsonReport(result, redaction, shard);
    }

    /** Writes the JSON, to be encoded in UTF-8. */
    public void writeTo(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out, redaction);
        json.object().member("version", VERSION);
        json.member("contract", result.contract())
                .member("title", result.title())
                .member("source", result.source());
        json.member("baseUrl", redaction.uri(result.baseUrl())).member("profile", result.profile());
        summary(json, Totals.of(result));
        json.array("notes");
        for (String note : result.notes()) {
            json.element(note);
        }
        json.endArray().array("objections");
        for (String objection : result.objections()) {
            json.element(objection);
        }
        json.endArray().array("cases");
        for (CaseResult one : result.cases()) {
            oneCase(json, one);
        }
        json.endArray().array("findings");
        for (CaseResult one : result.cases()) {
            for (CaseFinding found : one.findings()) {
                if (found.severity() != Severity.OFF) {
                    finding(json, one, found);
                }
            }
        }
        json.endArray();
        coverage(json);
        AnsweredFaults.of(result).writeTo(json);
        CodeCatalogue.of(result).writeTo(json);
        if (part.isPresent()) {
            ShardJson.write(json, part.get(), result.cases());
        }
        json.endObject();
        out.write('\n');
    }

    static void summary(JsonWriter json, Totals totals) throws IOException {
        json.object("summary").member("cases", totals.cases()).member("passed", totals.passed());
        json.member("failed", totals.failed()).member("known", totals.known()).member("notRun", totals.notRun());
        json.member("requests", totals.requests()).member("seconds", BigDecimal.valueOf(totals.millis(), 3));
        json.member("declared", totals.declared())
                .member("covered", totals.covered())
                .endObject();
    }

    private static void oneCase(JsonWriter json, CaseResult one) throws IOException {
        json.object()
                .member("key", one.key())
                .member("operation", one.operation())
                .member("probe", one.probe());
        json.member("outcome", one.outcome().toString()).member("reason", one.reason());
        json.member("requests", one.requests())
                .member("milliseconds", one.elapsed().toMillis());
        json.array("statuses");
        for (SeenStatus seen : one.seen()) {
            json.element(seen.status());
        }
        json.endArray();
        ObservationsJson.write(json, one.observations());
        json.endObject();
    }

    private void finding(JsonWriter json, CaseResult one, CaseFinding found) throws IOException {
        Finding finding = found.finding();
        json.object().member("rule", finding.rule().id());
        json.member("requirement", finding.rule().requirement().toString());
        json.member("citation", finding.rule().citation().toString());
        json.member("severity", found.severity().name().toLowerCase(Locale.ROOT));
        json.member("operation", found.operation())
                .member("case", found.caseKey())
                .member("probe", one.probe());
        json.member("status", finding.exchange().status().code())
                .member("subject", finding.broken().subject());
        json.member(
                "message",
                finding.exchange().request() + ": " + finding.broken().problem());
        json.array("facts");
        for (Fact fact : finding.broken().facts()) {
            json.object()
                    .member("label", fact.label())
                    .member("value", fact.value())
                    .endObject();
        }
        json.endArray();
        if (part.isPresent()) {
            json.member("problem", finding.broken().problem());
            ExchangeJson.write(json, finding.exchange());
        }
        json.member("declared", found.declared());
        json.member("why", finding.rule().why()).member("fix", finding.rule().fix());
        json.member("curl", CurlLine.of(finding.exchange().request(), redaction));
        WireText wire = WireText.of(finding.exchange(), redaction);
        json.member("response", wire.of(finding.exchange().response()));
        json.member("runAgain", RunAgain.command(result.contract(), found.caseKey()));
        json.member("state", found.state().toString()).endObject();
    }

    private void coverage(JsonWriter json) throws IOException {
        json.object("coverage");
        for (Map.Entry<String, Map<String, Coverage.Cell>> row :
                result.coverage().rows().entrySet()) {
            json.object(row.getKey());
            for (Map.Entry<String, Coverage.Cell> cell : row.getValue().entrySet()) {
                json.object(cell.getKey()).member("declared", cell.getValue().declared());
                json.member("seen", cell.getValue().seen())
                        .member("asserted", cell.getValue().asserted())
                        .endObject();
            }
            json.endObject();
        }
        json.endObject();
    }
}
