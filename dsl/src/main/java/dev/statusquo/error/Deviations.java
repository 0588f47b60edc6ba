package dev.statusquo.error;

import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects in what way one body departs from its shape. */
final class Deviations {

    private static final int LONGEST_VALUE = 120;

    /** Phrases of RFC 2616 and RFC 7231 that frameworks still send. */
    private static final Map<Integer, List<String>> FORMER_PHRASES = Map.of(
            413, List.of("Payload Too Large", "Request Entity Too Large"),
            414, List.of("Request-URI Too Long", "Request-URI Too Large"),
            416, List.of("Requested Range Not Satisfiable", "Requested range not satisfiable"),
            422, List.of("Unprocessable Entity"),
            203, List.of("Non-Authoritative Information"));

    private final ErrorBody body;
    private final List<Deviation> found = new ArrayList<>();

    Deviations(ErrorBody body) {
        this.body = body;
    }

    void add(String pointer, String problem) {
        found.add(new Deviation(pointer, problem));
    }

    void addAll(List<SchemaViolation> violations) {
        violations.forEach(violation -> add(violation.at().toString(), violation.problem()));
    }

    List<Deviation> found() {
        return List.copyOf(found);
    }

    /** A status within the body, be it a number or a text, is the one of the response. */
    void statusAgrees(String pointer) {
        JsonValue embedded = body.at(pointer);
        Status status = body.exchange().status();
        Optional<BigDecimal> number = embedded.number();
        boolean differs = number.isPresent()
                ? number.get().compareTo(BigDecimal.valueOf(status.code())) != 0
                : embedded.text().isPresent() && !embedded.text().get().strip().equals(Integer.toString(status.code()));
        if (differs) {
            add(pointer, "expected the status of the response, " + status.code() + ", but was " + quoted(embedded));
        }
    }

    /** A text within the body is the reason phrase of the status, in today's or a former wording. */
    void phraseAgrees(String pointer) {
        Status status = body.exchange().status();
        Optional<String> text = body.at(pointer).text();
        boolean differs = text.isPresent()
                && !status.phrase().isEmpty()
                && !text.get().equalsIgnoreCase(status.phrase())
                && !FORMER_PHRASES.getOrDefault(status.code(), List.of()).contains(text.get());
        if (differs) {
            add(
                    pointer,
                    "expected the phrase of the status, " + status.phrase() + ", but was " + quoted(body.at(pointer)));
        }
    }

    static String quoted(JsonValue value) {
        return Printable.line(value.toString(), LONGEST_VALUE);
    }
}
