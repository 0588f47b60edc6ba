package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The error codes that a crawl saw.
 *
 * @param codes the uses of each code
 */
record CodeCatalogue(SortedMap<String, Uses> codes) {

    /** The operations that answer with a code, each with its statuses. */
    record Uses(SortedMap<String, SortedSet<Integer>> operations) {

        NavigableSet<Integer> statuses() {
            NavigableSet<Integer> all = new TreeSet<>();
            operations.values().forEach(all::addAll);
            return all;
        }
    }

    static CodeCatalogue of(CrawlResult result) {
        SortedMap<String, Uses> codes = new TreeMap<>();
        result.cases().forEach(one -> one.observations().forEach(seen -> add(codes, seen)));
        return new CodeCatalogue(codes);
    }

    private static void add(SortedMap<String, Uses> codes, Observation seen) {
        if (seen.isError() && !seen.error().code().isEmpty()) {
            codes.computeIfAbsent(seen.error().code(), first -> new Uses(new TreeMap<>()))
                    .operations()
                    .computeIfAbsent(seen.operation(), first -> new TreeSet<>())
                    .add(seen.status());
        }
    }

    void writeTo(JsonWriter json) throws IOException {
        json.array("codes");
        for (Map.Entry<String, Uses> code : codes.entrySet()) {
            json.object().member("code", code.getKey());
            statuses(json, code.getValue().statuses());
            json.array("operations");
            for (Map.Entry<String, SortedSet<Integer>> use :
                    code.getValue().operations().entrySet()) {
                json.object().member("operation", use.getKey());
                statuses(json, use.getValue());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void statuses(JsonWriter json, SortedSet<Integer> statuses) throws IOException {
        json.array("statuses");
        for (int status : statuses) {
            json.element(status);
        }
        json.endArray();
    }
}
