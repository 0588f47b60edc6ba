package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names a foreign address in a parameter that looks as if it decided where a redirect leads; nothing is sent there. */
final class OpenRedirect implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "redirect-does-not-go-where-a-parameter-says",
            Requirement.CONVENTION,
            new Citation("CWE-601", ""),
            "A redirect does not lead to a foreign address that the caller names",
            "A link to the trusted service then leads to any other, which asks for the password again, or is handed a code "
                    + "meant for somebody else.",
            "Compare the address with the ones that are registered, or take a path of this service only.");

    private static final String FOREIGN = "https://redirect.invalid/statusquo";
    private static final Set<String> NAMES = Set.of(
            "redirect",
            "redirect_uri",
            "redirecturi",
            "redirect_url",
            "redirecturl",
            "return",
            "return_to",
            "returnto",
            "return_url",
            "returnurl",
            "next",
            "continue",
            "callback",
            "url",
            "target",
            "destination",
            "dest",
            "goto");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation operation : Redirects.of(api)) {
            operation.parameters(ParameterPlace.QUERY).stream()
                    .filter(parameter -> operation.method().equals(Method.GET))
                    .filter(parameter -> NAMES.contains(parameter.name().toLowerCase(Locale.ROOT)))
                    .map(parameter -> ProbeCase.of(
                            INFO,
                            Safety.READ,
                            operation,
                            "foreign " + parameter.name(),
                            "no redirect there",
                            bench -> run(bench, operation, parameter)))
                    .forEach(cases::add);
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Parameter parameter) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request request = bench.bare(working.draft().with(parameter, JsonValue.of(FOREIGN)));
        Exchange answer = bench.send(bench.as(working.identity(), request));
        boolean led = Hops.isRedirect(answer)
                && Hops.target(answer)
                        .flatMap(UriReference::host)
                        .filter("redirect.invalid"::equalsIgnoreCase)
                        .isPresent();
        return led
                ? Judgement.broken(
                        INFO,
                        "the redirect leads to the foreign address in " + parameter,
                        "400, or a redirect within the service",
                        "Location: " + answer.headers().first("Location").orElse(""))
                : Judgement.kept(INFO);
    }
}
