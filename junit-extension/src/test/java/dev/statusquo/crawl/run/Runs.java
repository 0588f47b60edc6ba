package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.List;
import java.util.Optional;

/** Runs to judge. */
final class Runs {

    static final String ENVELOPE = "the status guide's envelope";
    static final String JSON = "application/json";

    private Runs() {}

    static RunView of(Observation... observations) {
        return of(Conventions.none(), observations);
    }

    static RunView of(Conventions conventions, Observation... observations) {
        DeclaredApi api = new DeclaredApi("", "api.yaml", List.of(), List.of(), List.of(), List.of());
        return new RunView(List.of(observations), api, conventions);
    }

    static Observation error(String operation, int status, String shape, String mediaType) {
        return observation(operation, status, mediaType, new SeenError(shape, "bad", "", ""), Optional.empty());
    }

    static Observation answering(FaultClass fault, String operation, int status, SeenError error) {
        return observation(operation, status, JSON, error, Optional.of(fault));
    }

    static Observation answering(FaultClass fault, String operation, int status) {
        return answering(fault, operation, status, new SeenError(ENVELOPE, "code_" + status, "", ""));
    }

    static Observation saying(String operation, int status, SeenError error) {
        return observation(operation, status, JSON, error, Optional.empty());
    }

    /** Returns an error with these ids of its request. */
    static Observation named(String operation, String inContent, String inHeader) {
        Observation error = error(operation, 404, ENVELOPE, JSON);
        return new Observation(
                operation,
                error.caseKey(),
                Optional.empty(),
                true,
                404,
                JSON,
                error.error(),
                inContent,
                inHeader,
                SeenFields.NONE);
    }

    static Observation with(SeenFields fields, String operation, int status) {
        return new Observation(
                operation,
                operation + " · anything → " + status,
                Optional.empty(),
                true,
                status,
                "",
                SeenError.NONE,
                "",
                "",
                fields);
    }

    private static Observation observation(
            String operation, int status, String mediaType, SeenError error, Optional<FaultClass> fault) {
        String key = operation + " · anything → " + status;
        return new Observation(operation, key, fault, true, status, mediaType, error, "", "", SeenFields.NONE);
    }
}
