package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenChallenge;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import java.io.IOException;
import java.util.List;

/** What is kept of the answers of a case, so that the reports of several machines can be judged as one run. */
final class ObservationsJson {

    private ObservationsJson() {}

    static void write(JsonWriter json, List<Observation> observations) throws IOException {
        json.array("observations");
        for (Observation seen : observations) {
            json.object().member("operation", seen.operation());
            json.member("fault", seen.fault().map(Object::toString).orElse("")).member("last", seen.last());
            json.member("status", seen.status()).member("mediaType", seen.mediaType());
            error(json, seen.error());
            json.member("bodyRequestId", seen.bodyRequestId()).member("headerRequestId", seen.headerRequestId());
            fields(json, seen.fields());
            json.member("identity", seen.identity()).endObject();
        }
        json.endArray();
    }

    private static void error(JsonWriter json, SeenError error) throws IOException {
        json.object("error").member("shape", error.shape()).member("code", error.code());
        json.member("type", error.type()).member("title", error.title()).endObject();
    }

    private static void fields(JsonWriter json, SeenFields fields) throws IOException {
        json.object("fields").array("names");
        for (String name : fields.names()) {
            json.element(name);
        }
        json.endArray().array("challenges");
        for (SeenChallenge challenge : fields.challenges()) {
            json.object().member("scheme", challenge.scheme());
            json.member("realm", challenge.realm()).endObject();
        }
        json.endArray().member("rateLimit", fields.rateLimit()).endObject();
    }
}
