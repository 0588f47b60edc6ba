package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.ErrorDetails;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends content with one field that breaks its schema: a case for each field at least, and for each kind of fault. */
final class InvalidField implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "invalid-field-is-refused",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "Content that breaks its schema is refused with 400 or 422",
            "What the document forbids and the service takes ends up stored, and breaks whoever reads it by the document.",
            "Validate content against the declared schema, or declare what the service really takes.");

    private static final RuleInfo NAMED = new RuleInfo(
            "invalid-field-is-named",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A 422 names the field that is wrong",
            "A form can show the message beside its field only if the answer names the field.",
            "Put every violated field into the error's fields, by the name that the client sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, NAMED, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (JsonWrite write : JsonWrite.of(api)) {
            DeclaredOperation operation = write.operation();
            for (String label : PlannedFaults.of(api, write).single()) {
                cases.add(ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                label,
                                expected(operation),
                                bench -> run(bench, operation, label))
                        .with(FaultClass.INVALID_CONTENT));
            }
        }
        return cases;
    }

    private static String expected(DeclaredOperation operation) {
        String declared = List.of(400, 422).stream()
                .filter(code -> operation
                        .response(Status.of(code))
                        .filter(response -> response.status().toString().equals(Integer.toString(code)))
                        .isPresent())
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        return declared.isEmpty() ? "400 or 422" : declared;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, String label) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<FaultyBody> faulty = FieldFaults.labelled(working.draft(), label);
        if (faulty.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request that works leaves no room for this fault");
        }
        RequestDraft draft = faulty.get().applyTo(working.draft());
        Exchange exchange = bench.send(bench.as(working.identity(), bench.bare(draft)), operation);
        return judge(bench, exchange, faulty.get());
    }

    private static Judgement judge(Bench bench, Exchange exchange, FaultyBody faulty) {
        int code = exchange.status().code();
        if (code == 400 || code == 422) {
            checkNaming(bench, exchange, faulty);
        }
        if (code == 400 || code == 422 || bench.settled().answers(FaultClass.INVALID_CONTENT, exchange)) {
            return Judgement.kept(INFO);
        }
        if (exchange.status().isSuccess()) {
            return Judgement.of(
                            INFO,
                            new Verdict.Broken(
                                    exchange.status() + " for content that breaks its schema: " + faulty.label(),
                                    faulty.subject(),
                                    List.of(Fact.expected("400 or 422"), Fact.butWas(exchange.status()))))
                    .implying(CreatedByPostHasLocation.INFO.id());
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "content that breaks its schema: " + faulty.label())
                .orElseGet(() -> Judgement.undecided(
                        INFO, "the service answered " + exchange.status() + ", which may be about something else"));
    }

    /** Judged only where the answer is of the shape whose fields the guide describes, and so can name one. */
    private static void checkNaming(Bench bench, Exchange exchange, FaultyBody faulty) {
        ErrorShape guide = ErrorShape.statusGuide();
        if (!guide.recognises(exchange)) {
            return;
        }
        ErrorDetails details = guide.details(exchange);
        boolean names = exchange.status().code() == 422 || !details.fields().isEmpty();
        if (!names || faulty.at().tokens().isEmpty()) {
            return;
        }
        String name = faulty.at().last().toLowerCase(Locale.ROOT);
        boolean named = details.fields().stream()
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(name));
        if (!named) {
            bench.also(
                    NAMED,
                    new Verdict.Broken(
                            exchange.status().code() + " does not name the field that is wrong: " + faulty.label(),
                            faulty.subject(),
                            List.of(
                                    Fact.expected("fields with " + faulty.subject()),
                                    Fact.butWas(
                                            details.fields().isEmpty()
                                                    ? "no field named"
                                                    : String.join(", ", details.fields())))));
        }
    }
}
