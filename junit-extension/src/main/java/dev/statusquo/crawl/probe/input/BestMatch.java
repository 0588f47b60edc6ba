package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.MediaType;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Where several media types are declared, prefers by its weights the one that the service does not send of itself. */
final class BestMatch implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "preferred-type-is-sent",
            Requirement.ADVICE,
            Citation.rfc(9110, "12.5.1"),
            "Of several declared media types the one that the client prefers is sent",
            "A client that asks for one declared format and gets another has to read all of them.",
            "Choose the representation by the weights of Accept.");

    private static final RuleInfo VARIES = new RuleInfo(
            "negotiated-answer-varies-by-accept",
            Requirement.SHOULD,
            Citation.rfc(9110, "12.5.5"),
            "An answer whose media type depends on Accept says so in Vary",
            "A cache between gives the next client the format that the one before it asked for.",
            "Send Vary: Accept with every answer of a resource that has several media types.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, VARIES, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET)
                        && types(operation).size() > 1)
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        operation,
                        "another media type preferred",
                        "that one",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static List<String> types(DeclaredOperation operation) {
        return operation.responses().stream()
                .filter(response -> response.status().toString().equals("200"))
                .flatMap(response -> response.contents().stream())
                .map(MediaContent::essence)
                .filter(essence -> !essence.contains("*"))
                .distinct()
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        String usual = essence(working.exchange());
        Optional<String> other =
                types(operation).stream().filter(type -> !type.equals(usual)).findFirst();
        if (usual.isEmpty() || other.isEmpty()) {
            return Judgement.undecided(INFO, "the media type that the service sends of itself is not known");
        }
        String accept = usual + ";q=0.1, " + other.get() + ";q=0.9";
        Request request = working.bare().withHeaders(working.bare().headers().withOnly("Accept", accept));
        Exchange exchange = bench.send(bench.as(working.identity(), request), operation);
        if (exchange.status().isSuccess() && essence(exchange).equals(other.get())) {
            checkVary(bench, exchange);
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it looked at Accept")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "an Accept with weights"))
                .orElseGet(() -> Judgement.broken(
                        INFO,
                        exchange.status() + " is sent as " + essence(exchange) + ", and not as the client prefers",
                        other.get() + " for Accept: " + accept,
                        essence(exchange)));
    }

    /** The answer is of another type than the usual one, so it was chosen by Accept. */
    private static void checkVary(Bench bench, Exchange exchange) {
        List<String> lines = exchange.headers().values("Vary");
        boolean varies =
                Vary.parse(lines).value().filter(vary -> vary.covers("Accept")).isPresent();
        if (!varies) {
            bench.also(
                    VARIES,
                    Verdict.broken(
                            "Vary does not name Accept, by which the media type was chosen",
                            Fact.expected("Vary: Accept"),
                            Fact.butWas(lines.isEmpty() ? "absent" : "Vary: " + String.join(", ", lines))));
        }
    }

    private static String essence(Exchange exchange) {
        return exchange.headers()
                .first("Content-Type")
                .flatMap(text -> MediaType.parse(text).value())
                .map(MediaType::essence)
                .orElse("");
    }
}
