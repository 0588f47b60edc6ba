package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.error.ErrorDetails;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Response;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reduces the answers of a case to what the judgement of the whole run needs. Safe for several threads. */
final class Observer {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 200;
    private static final String THIS_IS = "this is ";
    private static final Set<String> REQUEST_IDS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        REQUEST_IDS.addAll(List.of(
                "X-Request-Id",
                "Request-Id",
                "X-Correlation-Id",
                "x-ms-request-id",
                "x-amzn-RequestId",
                "X-GitHub-Request-Id"));
    }

    private final SharedValues shared = new SharedValues();
    private final Redaction redaction;
    private final ActingAs identities;
    private final Settled settled;

    Observer(Redaction redaction, ActingAs identities, Settled settled) {
        this.settled = settled;
        this.redaction = redaction;
        this.identities = identities;
    }

    /** Returns what is kept of the answers of a case, in their order. */
    List<Observation> of(ProbeCase one, List<CaseBench.Sent> sent, Judgement judgement) {
        List<Observation> observations = new ArrayList<>(sent.size());
        boolean judged = !(judgement.verdict() instanceof Verdict.Undecided);
        String key = one.key();
        for (int i = 0; i < sent.size(); i++) {
            boolean last = i == sent.size() - 1;
            observations.add(of(one, key, sent.get(i), last, last && judged ? one.fault() : Optional.empty()));
        }
        return observations;
    }

    private Observation of(ProbeCase one, String key, CaseBench.Sent sent, boolean last, Optional<FaultClass> fault) {
        Exchange exchange = sent.exchange();
        boolean error = exchange.status().code() >= 400;
        String headerId = headerRequestId(exchange);
        String bodyId = "";
        SeenError seen = SeenError.NONE;
        if (error && !exchange.body().isEmpty()) {
            Optional<ErrorShape> shape = settled.shapeOf(exchange);
            ErrorDetails details = shape.map(known -> known.details(withoutRequestIds(exchange)))
                    .orElse(ErrorDetails.none());
            seen = shared.one(seen(exchange, shape, details));
            String told = cut(details.requestId().orElse(""), LONGEST_NAME);
            bodyId = told.equals(headerId) ? headerId : told;
        }
        return new Observation(
                sent.operation() == null
                        ? one.operation()
                        : shared.one(sent.operation().key()),
                key,
                fault,
                last,
                exchange.status().code(),
                shared.one(mediaType(exchange)),
                seen,
                bodyId,
                headerId,
                shared.one(ContractFields.of(exchange, sent.operation())),
                identities.identityOf(exchange.request()));
    }

    private SeenError seen(Exchange exchange, Optional<ErrorShape> shape, ErrorDetails details) {
        if (shape.isEmpty()) {
            String what = ErrorShapes.describe(exchange);
            return new SeenError(what.startsWith(THIS_IS) ? what.substring(THIS_IS.length()) : what, "", "", "");
        }
        JsonValue json = JsonText.of(exchange.body()).orAbsent();
        return new SeenError(
                cut(shape.get().name(), LONGEST_NAME),
                said(details.code()),
                said(json.get("type").text()),
                said(json.get("title").text()));
    }

    /** Redacted before it is cut, so that no half of a secret is left, and what is reported is what was judged. */
    private String said(Optional<String> text) {
        return text.isEmpty() ? "" : cut(redaction.text(text.get()), LONGEST_TEXT);
    }

    private static String mediaType(Exchange exchange) {
        String text = exchange.headers().first("Content-Type").orElse("");
        int parameters = text.indexOf(';');
        String essence = parameters < 0 ? text : text.substring(0, parameters);
        return cut(essence.strip().toLowerCase(Locale.ROOT), LONGEST_NAME);
    }

    private static String headerRequestId(Exchange exchange) {
        for (HeaderField line : exchange.headers().lines()) {
            if (REQUEST_IDS.contains(line.name()) && !line.value().isBlank()) {
                return cut(line.value(), LONGEST_NAME);
            }
        }
        return "";
    }

    /** Details take the id of a header field where the content tells none, which is not asked here. */
    private static Exchange withoutRequestIds(Exchange exchange) {
        List<HeaderField> lines = exchange.headers().lines().stream()
                .filter(line -> !REQUEST_IDS.contains(line.name()))
                .toList();
        return lines.size() == exchange.headers().lines().size()
                ? exchange
                : new Exchange(
                        exchange.request(),
                        new Response(exchange.status(), HeaderFields.of(lines), exchange.body()),
                        exchange.elapsed());
    }

    /** Returns the beginning of a text, never half a character of it. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
