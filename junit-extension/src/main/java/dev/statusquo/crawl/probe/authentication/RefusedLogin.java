package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.AnswerDifferences;
import dev.statusquo.expectation.Terms;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Logs in with a wrong password, and as somebody who is not known: whoever tries may not learn which of the two it was. A wrong
 * password may be counted against the account, so this is done on request only.
 */
final class RefusedLogin implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "refused-login-tells-nothing",
            Requirement.CONVENTION,
            new Citation("OWASP Authentication Cheat Sheet", "Authentication and Error Messages"),
            "A login with a wrong password is refused as one of nobody is",
            "Whoever tries names learns which exist, and goes on with passwords for those alone.",
            "Answer both from one place, with the same status, code and words.");

    private static final Set<String> NAMES =
            Set.of("username", "user", "email", "login", "name", "account", "identifier", "userid", "mail");
    private static final Set<String> SECRETS = Set.of("password", "passwd", "passphrase", "secret", "pin");
    private static final List<String> PLACES = List.of("login", "logon", "signin", "session", "token", "auth");
    private static final List<String> WRONG = List.of("Wrong-7kq2-zX9v", "wrongzqxkvj", "73829164", "7382");
    private static final List<String> NOBODY = List.of("nobody7kq2zx9v", "nobodyzqxkvj", "nobody", "73829164");

    private record Login(DeclaredOperation operation, String name, String secret, DeclaredSchema schema) {

        /** Returns the content with the first of these values that the document allows, empty for none. */
        Optional<JsonValue> with(JsonValue content, String member, Stream<String> values) {
            return values.map(value -> content.with(member, JsonValue.of(value)))
                    .filter(changed -> schema.violations(changed).isEmpty())
                    .findFirst();
        }
    }

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
        return api.operations().stream()
                .flatMap(operation -> login(operation).stream())
                .map(login -> ProbeCase.of(
                        INFO,
                        Safety.STRESS,
                        login.operation(),
                        "wrong password and unknown user",
                        "the same",
                        bench -> run(bench, login)))
                .toList();
    }

    private static Optional<Login> login(DeclaredOperation operation) {
        String place = (operation.path() + operation.operationId())
                .replace("-", "")
                .replace("_", "")
                .toLowerCase(Locale.ROOT);
        boolean meant = operation.method().equals(Method.POST)
                && !operation.needsCredentials()
                && PLACES.stream().anyMatch(place::contains);
        return meant
                ? operation.content().stream()
                        .flatMap(content -> content.alternatives().stream())
                        .filter(MediaContent::isJson)
                        .flatMap(content -> logins(operation, content))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Login> logins(DeclaredOperation operation, MediaContent content) {
        Set<String> members = content.schema().resolved().named("properties").keySet();
        Optional<String> name =
                members.stream().filter(member -> NAMES.contains(plain(member))).findFirst();
        Optional<String> secret = members.stream()
                .filter(member -> SECRETS.contains(plain(member)))
                .findFirst();
        return name.isPresent() && secret.isPresent()
                ? Stream.of(new Login(operation, name.get(), secret.get(), content.schema()))
                : Stream.empty();
    }

    private static String plain(String member) {
        return member.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Judgement run(Bench bench, Login login) {
        Positive positive = bench.positive(login.operation());
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        JsonValue known = working.draft().body();
        Optional<String> name = known.get(login.name()).text();
        if (name.isEmpty() || known.get(login.secret()).text().isEmpty()) {
            return Judgement.undecided(INFO, "the login that works has no name or no password");
        }
        int at = name.get().indexOf('@');
        String host = at < 0 ? "" : name.get().substring(at);
        Optional<JsonValue> wrong = login.with(known, login.secret(), WRONG.stream());
        Optional<JsonValue> unknown = wrong.flatMap(
                content -> login.with(content, login.name(), NOBODY.stream().map(one -> one + host)));
        if (unknown.isEmpty()) {
            return Judgement.undecided(INFO, "no other name and password are known that the document allows");
        }
        Exchange first = bench.look(request(bench, working, wrong.get()));
        Exchange second = bench.send(request(bench, working, unknown.get()), login.operation());
        return judge(first, second);
    }

    private static Request request(Bench bench, Positive.Working working, JsonValue body) {
        RequestDraft draft = working.draft().withBody(body);
        return bench.as(working.identity(), bench.bare(draft));
    }

    private static Judgement judge(Exchange wrong, Exchange unknown) {
        for (Exchange one : List.of(unknown, wrong)) {
            Optional<Judgement> failed = ClientFaultIsNoServerError.judge(INFO, one, "a login that is refused");
            if (failed.isPresent()) {
                return failed.get();
            }
            int code = one.status().code();
            if (!one.status().isError() || code == 429 || code == 423) {
                return Judgement.undecided(INFO, "a login with a wrong password was answered " + one.status());
            }
        }
        List<String> differences = AnswerDifferences.between(wrong, unknown, Terms.standard());
        return differences.isEmpty()
                ? Judgement.kept(INFO)
                : Judgement.of(
                        INFO,
                        Verdict.broken(
                                "a login as nobody is answered otherwise than one with a wrong password",
                                Fact.expected("the same answer to both"),
                                Fact.butWas(String.join("\n", differences))));
    }
}
