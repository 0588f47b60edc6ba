package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How each kind of fault is answered over the whole API.
 *
 * @param rows the operations by fault and status
 */
record AnsweredFaults(Map<FaultClass, SortedMap<Integer, SortedSet<String>>> rows) {

    static AnsweredFaults of(CrawlResult result) {
        Map<FaultClass, SortedMap<Integer, SortedSet<String>>> rows = new EnumMap<>(FaultClass.class);
        result.cases().forEach(one -> one.observations().forEach(seen -> add(rows, seen)));
        return new AnsweredFaults(rows);
    }

    private static void add(Map<FaultClass, SortedMap<Integer, SortedSet<String>>> rows, Observation seen) {
        seen.fault()
                .ifPresent(fault -> rows.computeIfAbsent(fault, key -> new TreeMap<>())
                        .computeIfAbsent(seen.status(), key -> new TreeSet<>())
                        .add(seen.operation()));
    }

    void writeTo(JsonWriter json) throws IOException {
        json.object("conventions");
        for (Map.Entry<FaultClass, SortedMap<Integer, SortedSet<String>>> row : rows.entrySet()) {
            json.object(row.getKey().toString());
            for (Map.Entry<Integer, SortedSet<String>> cell : row.getValue().entrySet()) {
                json.array(cell.getKey().toString());
                for (String operation : cell.getValue()) {
                    json.element(operation);
                }
                json.endArray();
            }
            json.endObject();
        }
        json.endObject();
    }
}
