package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes what the merge of a report with those of other shards needs; {@link ShardReading} reads it. */
final class ShardJson {

    private final JsonWriter json;

    private ShardJson(JsonWriter json) {
        this.json = json;
    }

    static void write(JsonWriter json, ShardPart part, List<CaseResult> cases) throws IOException {
        json.object("shard").member("number", part.shard().number());
        json.member("total", part.shard().total()).member("silence", part.silence());
        ShardJson section = new ShardJson(json);
        section.whole(part.split());
        section.places(part.places(), cases);
        section.rules(part);
        section.conventions(part.conventions());
        section.gates(part.gates());
        section.documents(part.documents());
        section.declared(part.api());
        json.endObject();
    }

    private void whole(ShardPart.Whole whole) throws IOException {
        json.member("plan", whole.plan()).member("cases", whole.cases()).member("selection", whole.selection());
        json.array("unwanted");
        for (ShardPart.CaseName one : whole.unwanted()) {
            json.object().member("key", one.key()).member("operation", one.operation());
            json.member("probe", one.probe()).endObject();
        }
        json.endArray();
    }

    /** By the order of the cases: keys may be redacted. */
    private void places(Map<String, Integer> places, List<CaseResult> cases) throws IOException {
        json.member("own", places.size()).array("places");
        for (CaseResult one : cases) {
            json.element(places.getOrDefault(one.key(), ShardReading.IN_THE_END));
        }
        json.endArray();
    }

    private void rules(ShardPart part) throws IOException {
        json.member("ruleSet", part.ruleSet().version()).object("rules");
        for (Map.Entry<String, Severity> rule : new TreeMap<>(part.rules()).entrySet()) {
            json.member(rule.getKey(), rule.getValue().name().toLowerCase(Locale.ROOT));
        }
        json.endObject();
    }

    private void conventions(Conventions conventions) throws IOException {
        json.object("settled").object("statuses");
        for (var status : new TreeMap<>(conventions.statuses()).entrySet()) {
            json.member(status.getKey().toString(), status.getValue());
        }
        json.endObject().array("concealment");
        for (String pattern : conventions.concealment()) {
            json.element(pattern);
        }
        json.endArray().member("shape", conventions.shape()).endObject();
    }

    private void gates(ShardPart.Gates gates) throws IOException {
        json.object("gates").member("baseline", gates.baseline()).member("label", gates.label());
        json.member("coverage", gates.coverage().orElse(-1)).object("excused");
        for (Map.Entry<String, String> cell : new TreeMap<>(gates.excused()).entrySet()) {
            json.member(cell.getKey(), cell.getValue());
        }
        json.endObject().endObject();
    }

    private void documents(List<String> documents) throws IOException {
        json.array("documents");
        for (String document : documents) {
            json.element(document);
        }
        json.endArray();
    }

    private void declared(DeclaredApi api) throws IOException {
        json.array("declared");
        for (DeclaredOperation operation : api.operations()) {
            json.object().member("operation", operation.key());
            json.member("source", api.sourceOf(operation.key()))
                    .member("pointer", operation.pointer().toString());
            json.array("statuses");
            for (DeclaredResponse response : operation.responses()) {
                json.element(response.status().toString());
            }
            json.endArray().array("security");
            for (SecurityAlternative alternative : operation.security()) {
                json.object().array("schemes");
                for (SecurityAlternative.Requirement needed : alternative.requirements()) {
                    json.element(needed.scheme().toString());
                }
                json.endArray().endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }
}
