package dev.statusquo.error;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a response gives away of the inside of its service: stack traces, messages of databases, paths of files, internal
 * addresses, secrets, default pages.
 *
 * <pre>{@code
 * Leaks.in(exchange);   // empty for {"error":"internal_error","message":"Something went wrong.","request_id":"r1"}
 * Leaks.in(exchange);   // L20 at /message for {"error":"internal_error","message":"relation \"users\" does not exist"}
 * }</pre>
 *
 * <p>An error is searched for everything, any other answer for what has no place in it either. What the client itself sent is
 * no leak, a credential excepted. Texts are searched up to 256 Ki characters, in steps that are bounded.
 */
public final class Leaks {

    private static final int LONGEST_EVIDENCE = 80;
    private static final Set<String> BANNERS = Set.of("server", "x-powered-by");
    private static final Set<String> DEBUG_FIELDS = Set.of(
            "x-aspnet-version",
            "x-aspnetmvc-version",
            "x-debug-token",
            "x-debug-token-link",
            "x-debug-exception",
            "x-exception");

    private final Exchange exchange;
    private final boolean onSuccess;
    private final SentValues sent;
    private final Map<String, Leak> sure = new LinkedHashMap<>();
    private final Map<String, Leak> unsure = new LinkedHashMap<>();
    private final Set<String> hits = new HashSet<>();

    private Leaks(Exchange exchange) {
        this.exchange = exchange;
        this.onSuccess = !exchange.status().isError();
        this.sent = new SentValues(exchange.request());
    }

    /** Returns what the response gives away, in the order found; empty for a response that keeps its inside to itself. */
    public static List<Leak> in(Exchange exchange) {
        return new Leaks(exchange).search();
    }

    /** Returns the header fields that tell which version of what software answers: not wrong, and more than a client needs. */
    public static List<Leak> banners(Exchange exchange) {
        List<Leak> banners = new ArrayList<>();
        for (HeaderField field : exchange.headers()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            boolean version = BANNERS.contains(name) && field.value().chars().anyMatch(c -> c >= '0' && c <= '9');
            if (version || DEBUG_FIELDS.contains(name)) {
                banners.add(
                        new Leak("L51", "the version of its software", "header " + field.name(), cut(field.value())));
            }
        }
        return List.copyOf(banners);
    }

    private List<Leak> search() {
        List<String> echoed = onSuccess ? List.of() : SentCredentials.of(exchange.request());
        Body body = exchange.body();
        boolean harmless = body.isEmpty() || echoed.isEmpty() && LeakWords.areMissingIn(body, onSuccess);
        LeakTexts texts = new LeakTexts();
        texts.addFields(exchange.headers());
        if (!harmless) {
            texts.addContent(body);
        }
        for (LeakText text : texts.all()) {
            patterns(text);
            echoes(text, echoed);
        }
        if (!harmless) {
            structure(JsonText.of(body).orAbsent());
        }
        return sure.isEmpty() && unsure.isEmpty() ? List.of() : found();
    }

    private List<Leak> found() {
        List<Leak> leaks = new ArrayList<>(sure.values());
        boolean enough = hits.size() + sure.size() >= 2 || exchange.status().code() >= 500;
        if (enough) {
            leaks.addAll(unsure.values());
        }
        Redaction redaction = Redaction.standard().withSecrets(SentCredentials.of(exchange.request()));
        return leaks.stream().map(leak -> redacted(leak, redaction)).toList();
    }

    private static Leak redacted(Leak leak, Redaction redaction) {
        String evidence = redaction.text(leak.evidence());
        return evidence.equals(leak.evidence()) ? leak : new Leak(leak.id(), leak.what(), leak.where(), cut(evidence));
    }

    private void patterns(LeakText text) {
        for (String reading : text.readings()) {
            for (LeakPattern pattern : LeakWords.patternsIn(reading)) {
                if (!onSuccess || pattern.countsOnSuccess()) {
                    pattern.matchesIn(reading).forEach(match -> note(text, pattern, match));
                }
            }
        }
    }

    private void structure(JsonValue content) {
        for (Leak leak : StructuralLeaks.in(content, onSuccess)) {
            sure.putIfAbsent(leak.id() + leak.where(), leak);
        }
    }

    private void note(LeakText text, LeakPattern pattern, String match) {
        if (text.allows(pattern) || sent.contain(match)) {
            return;
        }
        Leak leak = new Leak(pattern.id(), pattern.what(), text.where(), evidence(pattern, match));
        if (pattern.sure()) {
            sure.putIfAbsent(pattern.id() + text.where(), leak);
        } else {
            hits.add(pattern.id() + match);
            unsure.putIfAbsent(pattern.id() + text.where(), leak);
        }
    }

    private void echoes(LeakText text, List<String> credentials) {
        for (String credential : credentials) {
            if (!text.mayShowSecrets() && text.value().contains(credential)) {
                sure.putIfAbsent(
                        "L41" + text.where(),
                        new Leak("L41", "the credential that the client sent", text.where(), Redaction.MASK));
            }
        }
    }

    private String evidence(LeakPattern pattern, String match) {
        if (!pattern.isOfSecrets()) {
            return cut(match);
        }
        return cut(match.substring(0, Math.min(4, match.length()))) + Redaction.MASK;
    }

    static String cut(String text) {
        String line = text.strip();
        String cut = line.length() > LONGEST_EVIDENCE - 20 ? line.substring(0, LONGEST_EVIDENCE - 20) + "…" : line;
        String printable = Printable.line(cut, LONGEST_EVIDENCE);
        return printable.length() > LONGEST_EVIDENCE ? printable.substring(0, LONGEST_EVIDENCE) : printable;
    }
}
