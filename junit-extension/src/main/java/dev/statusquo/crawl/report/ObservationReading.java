package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenChallenge;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.FaultClass;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ObservationsJson} writes. */
final class ObservationReading {

    private ObservationReading() {}

    /** Returns what is kept of the answers of a case. */
    static List<Observation> read(ReportMembers result) {
        String key = result.text("key");
        return result.list("observations").stream().map(seen -> read(seen, key)).toList();
    }

    private static Observation read(ReportMembers seen, String key) {
        return new Observation(
                seen.text("operation"),
                key,
                fault(seen),
                seen.flag("last"),
                seen.number("status"),
                seen.text("mediaType"),
                error(seen.object("error")),
                seen.text("bodyRequestId"),
                seen.text("headerRequestId"),
                fields(seen.object("fields")));
    }

    private static Optional<FaultClass> fault(ReportMembers seen) {
        String text = seen.text("fault");
        Optional<FaultClass> fault = ShardReading.fault(text);
        if (fault.isEmpty() && !text.isEmpty()) {
            throw seen.wrong("fault", "a class of faults, or empty");
        }
        return fault;
    }

    private static SeenError error(ReportMembers error) {
        return new SeenError(error.text("shape"), error.text("code"), error.text("type"), error.text("title"));
    }

    private static SeenFields fields(ReportMembers fields) {
        List<SeenChallenge> challenges = fields.list("challenges").stream()
                .map(one -> new SeenChallenge(one.text("scheme"), one.text("realm")))
                .toList();
        return new SeenFields(fields.texts("names"), challenges, fields.text("rateLimit"));
    }
}
