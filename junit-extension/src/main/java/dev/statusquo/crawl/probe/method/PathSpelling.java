package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.Spread;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Asks for a path in another spelling, such as with a slash at its end. The same thing, a redirect and 404 are all sound. Where
 * credentials are needed the spelling is sent without them: it must not be a way around.
 */
final class PathSpelling implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "credentials-are-needed-in-any-spelling",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "17.1"),
            "A path that needs credentials needs them in every spelling that leads there",
            "Whoever knows the other spelling reads what the service means to protect.",
            "Protect what the router finds, not what the path looks like; best let anything be refused that is not allowed.");

    /** An empty list looks the same to everybody. */
    private static final int SHORT = 8;

    private record Spelling(String name, UnaryOperator<String> path) {}

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("with a slash at its end", path -> path + "/"),
            new Spelling("with two slashes", path -> "/" + path),
            new Spelling("in capitals", path -> path.toUpperCase(Locale.ROOT)),
            new Spelling("with a parameter", path -> path + ";v=1"),
            new Spelling("with .json at its end", path -> path + ".json"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<DeclaredOperation> reads = api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET)
                        && !operation.path().toString().equals("/"))
                .toList();
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            DeclaredOperation operation = reads.get(i);
            // Whoever guards by the path fails at any of them: what needs credentials is tried in all spellings.
            List<Spelling> tried = operation.needsCredentials() ? SPELLINGS : Spread.at(i, reads.size(), SPELLINGS);
            cases.add(ProbeCase.of(
                    INFO,
                    Safety.READ,
                    operation,
                    operation.needsCredentials() ? "other spellings without credentials" : "another spelling",
                    operation.needsCredentials() ? "no way in" : "no 5xx",
                    bench -> run(bench, operation, tried)));
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, List<Spelling> tried) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        boolean guarded = operation.needsCredentials() && isRefused(bench.look(working.bare()));
        if (operation.needsCredentials() && !guarded) {
            return Judgement.undecided(INFO, "the usual spelling is answered without credentials, too");
        }
        // Looked at first: that another spelling is not found is nothing to judge an answer by.
        for (Spelling spelling : tried) {
            Request respelt = respelt(bench, working.bare(), spelling);
            Exchange seen = bench.look(respelt);
            if (seen.status().code() >= 500 || guarded && leadsThere(working.exchange(), seen)) {
                return judge(bench.send(respelt), working, guarded, spelling);
            }
        }
        return Judgement.kept(INFO);
    }

    private static Judgement judge(Exchange again, Positive.Working working, boolean guarded, Spelling spelling) {
        if (guarded && leadsThere(working.exchange(), again)) {
            return Judgement.broken(
                    INFO,
                    again.status() + " without credentials for a path " + spelling.name(),
                    "401, as for the usual spelling, or 404",
                    again.status() + " with the same content");
        }
        return ClientFaultIsNoServerError.judge(INFO, again, "a path " + spelling.name())
                .orElseGet(() -> Judgement.undecided(INFO, "the service answered differently the second time"));
    }

    private static boolean isRefused(Exchange exchange) {
        int code = exchange.status().code();
        return code == 401 || code == 403 || code == 404;
    }

    private static Request respelt(Bench bench, Request request, Spelling spelling) {
        String path = bench.belowBase(request);
        String bare = KnownPath.withoutQuery(request.uri());
        String base = bare.endsWith(path) ? bare.substring(0, bare.length() - path.length()) : "";
        String query = request.uri().substring(bare.length());
        return request.withUri(base + spelling.path().apply(path) + query);
    }

    /** A page that a service sends for whatever path is no way in: it must look like what was read with credentials. */
    private static boolean leadsThere(Exchange known, Exchange other) {
        JsonValue seen = JsonText.of(other.body()).orAbsent();
        JsonValue wanted = JsonText.of(known.body()).orAbsent();
        boolean alike = seen.is(JsonKind.OBJECT)
                ? wanted.is(JsonKind.OBJECT) && seen.size() > 0 && seen.names().equals(wanted.names())
                : seen.is(JsonKind.ARRAY) && wanted.is(JsonKind.ARRAY) && seen.size() > 0;
        return other.status().isSuccess() && (alike || isSame(known, other));
    }

    private static boolean isSame(Exchange known, Exchange other) {
        return other.body().length() > SHORT && other.body().equals(known.body());
    }
}
