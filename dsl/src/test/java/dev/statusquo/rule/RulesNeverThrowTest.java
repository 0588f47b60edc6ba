package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a service answers is judged: each rule gives a verdict, and each finding a message. */
class RulesNeverThrowTest {

    @Property(tries = 2_000)
    void everyRuleGivesAVerdictOnEverything(@ForAll("exchanges") Exchange exchange) {
        for (Rule rule : HttpRules.all()) {
            if (rule.appliesTo(exchange)) {
                assertThat(rule.check(exchange)).as(rule.info().id()).isNotNull();
            }
        }
    }

    @Property(tries = 2_000)
    void noScopeIsNarrowerThanItsRule(@ForAll("exchanges") Exchange exchange) {
        for (Rule rule : HttpRules.all()) {
            if (rule.appliesTo(exchange) && rule.check(exchange) instanceof Verdict.Broken) {
                assertThat(rule.scope().permits(exchange)).as(rule.info().id()).isTrue();
            }
        }
    }

    @Property(tries = 1_000)
    void sortedRulesFindTheSame(@ForAll("exchanges") Exchange exchange) {
        List<String> oneByOne = HttpRules.all().stream()
                .filter(rule -> rule.appliesTo(exchange) && rule.check(exchange) instanceof Verdict.Broken)
                .map(rule -> rule.info().id())
                .toList();

        assertThat(HttpRules.judge(exchange))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(oneByOne);
    }

    @Property(tries = 500)
    void everyFindingHasAMessage(@ForAll("exchanges") Exchange exchange) {
        for (Finding finding : HttpRules.judge(exchange)) {
            assertThat(finding.message(Redaction.standard(), List.of()).toString())
                    .isNotBlank();
        }
    }

    @Provide
    Arbitrary<Exchange> exchanges() {
        return Combinators.combine(requests(), responses()).as(Exchange::new);
    }

    private Arbitrary<Request> requests() {
        Arbitrary<String> methods = Arbitraries.of(
                "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "get", "UNKNOWN", "*");
        Arbitrary<String> targets = Arbitraries.of(
                "http://localhost:8080/users/42", "https://h/?a=b", "", "/x", "http://[", "%", "http://a b/");
        return Combinators.combine(methods, targets, fields(), bodies())
                .as((method, target, fields, body) -> new Request(Method.of(method), target, fields, body));
    }

    private Arbitrary<Response> responses() {
        Arbitrary<Integer> codes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(100, 599)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers()));
        Arbitrary<List<ProtocolFault>> faults = Arbitraries.of(ProtocolFault.Kind.class)
                .map(kind -> new ProtocolFault(kind, "said the client"))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(codes, fields(), bodies(), faults)
                .as((code, fields, body, reported) -> new Response(Status.of(code), fields, body, reported));
    }

    private Arbitrary<HeaderFields> fields() {
        return Combinators.combine(names(), values())
                .as(HeaderField::new)
                .list()
                .ofMaxSize(6)
                .map(HeaderFields::of);
    }

    private static Arbitrary<String> names() {
        Stream<String> ofRules = RuleCases.all().stream()
                .flatMap(shown -> Stream.concat(
                        shown.kept().headers().names().stream(), shown.broken().get(0).headers().names().stream()));
        List<String> known = ofRules.distinct().toList();
        return Arbitraries.oneOf(
                Arbitraries.of(known), Arbitraries.of("Accept", "Range", "If-Match"), Arbitraries.strings());
    }

    private static Arbitrary<String> values() {
        List<String> known = RuleCases.all().stream()
                .flatMap(shown -> Stream.concat(Stream.of(shown.kept()), shown.broken().stream()))
                .flatMap(exchange -> exchange.headers().lines().stream())
                .map(HeaderField::value)
                .distinct()
                .toList();
        Arbitrary<String> grammar = Arbitraries.strings()
                .withChars(" \t,;=\"\\/:*%#?@<>()[]{}-_.aZ09")
                .ofMaxLength(30);
        Arbitrary<String> cut = Combinators.combine(
                        Arbitraries.of(known), Arbitraries.integers().between(0, 40))
                .as((value, length) -> value.substring(0, Math.min(length, value.length())));
        return Arbitraries.oneOf(
                Arbitraries.of(known), cut, grammar, Arbitraries.strings().ofMaxLength(40));
    }

    private static Arbitrary<Body> bodies() {
        Arbitrary<Body> bytes =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(60).map(Body::of);
        Arbitrary<Body> texts = Arbitraries.of(
                        "",
                        "{}",
                        "[]",
                        "null",
                        "{\"status\":1e400,\"title\":7,\"type\":[]}",
                        "{\"type\":\"\\ud800\",\"instance\":\"%\"}",
                        "{\"error\":\"x\",\"error\":\"y\",\"message\":\"z\"}",
                        "[".repeat(10_000),
                        "9".repeat(2_000),
                        "{\"success\":false,\"error\":\"no\"}")
                .map(Body::of);
        Arbitrary<Body> cut = Arbitraries.just(Body.truncated("{\"error\":".getBytes(StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(bytes, texts, cut);
    }
}
