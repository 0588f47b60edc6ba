package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.SpecFaultException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which faults of a write's fields are planned, by their labels: the content that has them is made when a case runs. Found out once
 * for all probes, since each fault is made and held against its schema to be one.
 *
 * @param single the faults to try one by one
 * @param pair two faults to try at once, empty where there are no two
 */
record PlannedFaults(List<String> single, Optional<Pair> pair) {

    private static final PlannedFaults NONE = new PlannedFaults(List.of(), Optional.empty());

    /** The labels of two faults of one content. */
    record Pair(String one, String other) {}

    private record Known(Map<String, PlannedFaults> byOperation) {}

    /** Returns the faults of one of the writes of an API. */
    static PlannedFaults of(DeclaredApi api, JsonWrite write) {
        List<JsonWrite> writes = JsonWrite.of(api);
        Known known = api.companion(Known.class, () -> {
            Map<String, PlannedFaults> byOperation = new HashMap<>();
            writes.forEach(one -> byOperation.put(one.operation().key(), of(one)));
            return new Known(byOperation);
        });
        return known.byOperation().getOrDefault(write.operation().key(), NONE);
    }

    private static PlannedFaults of(JsonWrite write) {
        try {
            List<FaultyBody> all = FieldFaults.all(write.draft());
            return new PlannedFaults(
                    FieldFaults.tried(all).stream().map(FaultyBody::label).toList(),
                    SeveralInvalidFields.pair(all)
                            .map(pair ->
                                    new Pair(pair.one().label(), pair.other().label())));
        } catch (SpecFaultException unusable) {
            return NONE;
        }
    }
}
