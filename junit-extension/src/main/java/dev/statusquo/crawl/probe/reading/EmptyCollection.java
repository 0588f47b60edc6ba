package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Shows a list with nothing in it: one searched for what nothing has, or one below something just created. */
final class EmptyCollection implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "empty-collection-is-an-empty-list",
            Requirement.CONVENTION,
            Citation.guide("The essential 2xx codes"),
            "A list with nothing in it is answered with 200 and an empty list",
            "Clients loop over what they get. 404 tells them that the list is not there, and 204 or null breaks the loop on the "
                    + "first day with no data.",
            "Answer 200 and an empty list where the search or the collection holds nothing.");

    private static final String NO_CONTENT = "get-is-not-answered-with-no-content";
    private static final String NOWHERE = "zq7x3v9k1nj";
    private static final Set<String> SEARCHES =
            Set.of("q", "query", "search", "filter", "keyword", "term", "name", "title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation list : Reads.of(api)) {
            if (Lists.isDeclared(list)) {
                search(list)
                        .map(parameter -> planned(
                                Safety.READ,
                                list,
                                "nothing found",
                                (bench, working) -> searched(bench, list, working, parameter)))
                        .ifPresent(cases::add);
                parent(api, list)
                        .map(create -> planned(
                                Safety.CREATE,
                                list,
                                "of something new",
                                (bench, working) -> ofNew(bench, list, create, working)))
                        .ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static ProbeCase planned(
            Safety safety,
            DeclaredOperation list,
            String label,
            BiFunction<Bench, Positive.Working, Judgement> attempt) {
        return ProbeCase.of(INFO, safety, list, label, "200, empty", Reads.like(INFO, list, attempt))
                .with(FaultClass.EMPTY_COLLECTION);
    }

    /** Returns a parameter that takes any text and looks like the text of a search. */
    private static Optional<Parameter> search(DeclaredOperation list) {
        return list.parameters(ParameterPlace.QUERY).stream()
                .filter(parameter -> SEARCHES.contains(parameter.name().toLowerCase(Locale.ROOT)))
                .filter(parameter ->
                        parameter.schema().resolved().keyword("type").equals(JsonValue.of("string")))
                .filter(parameter ->
                        parameter.schema().violations(JsonValue.of(NOWHERE)).isEmpty())
                .findFirst();
    }

    /**
     * Returns the create of the thing that the list stands directly below, as documents stand below a customer. A list that is not
     * open to all may be concealed from whoever created the thing.
     */
    private static Optional<DeclaredOperation> parent(DeclaredApi api, DeclaredOperation list) {
        String path = list.path().toString();
        int last = path.lastIndexOf('/');
        String item = path.substring(0, Math.max(last, 0));
        boolean below = !list.needsCredentials()
                && item.endsWith("}")
                && list.path().names().size() == 1
                && !path.endsWith("}");
        return below ? api.operation("POST " + item.substring(0, item.lastIndexOf('/'))) : Optional.empty();
    }

    private static Judgement searched(
            Bench bench, DeclaredOperation list, Positive.Working working, Parameter parameter) {
        Request request = bench.bare(working.draft().with(parameter, JsonValue.of(NOWHERE)));
        Exchange answer = bench.send(bench.as(working.identity(), request), list);
        boolean lenient = answer.status().code() == 400 || answer.status().code() == 422;
        return lenient
                ? Judgement.undecided(INFO, "the service refuses the made-up search (" + answer.status() + ")")
                : judge(bench, list, answer);
    }

    private static Judgement ofNew(
            Bench bench, DeclaredOperation list, DeclaredOperation create, Positive.Working working) {
        String name = list.path().names().get(0);
        PathTemplate path = PathTemplate.parse(create.path() + "/{" + name + "}");
        Optional<DeclaredOperation> item =
                bench.api().operationsOf(path).stream().findFirst();
        if (item.isEmpty()) {
            return Judgement.undecided(INFO, "the path of what " + create.key() + " creates is not declared");
        }
        Positive made = bench.fresh(create);
        Optional<String> id = made.working().flatMap(one -> idOf(bench, one.exchange(), item.get(), name));
        if (id.isEmpty()) {
            return Judgement.undecided(
                    INFO,
                    made.working().isEmpty() ? made.reason() : "the id of what was created is not told by Location");
        }
        Request request = bench.bare(working.draft().withPathValue(name, id.get()));
        return judge(bench, list, bench.send(bench.as(working.identity(), request), list));
    }

    private static Optional<String> idOf(Bench bench, Exchange created, DeclaredOperation item, String name) {
        return UriReference.parse(created.request().uri())
                .value()
                .flatMap(base -> created.headers()
                        .first("Location")
                        .flatMap(sent -> Location.parse(sent).value())
                        .map(location -> location.resolve(base).toString()))
                .flatMap(target -> item.path().matches(bench.belowBase(Request.of(Method.GET, target))))
                .map(values -> values.getOrDefault(name, ""))
                .filter(id -> !id.isEmpty());
    }

    private static Judgement judge(Bench bench, DeclaredOperation list, Exchange answer) {
        int code = answer.status().code();
        if (code != 200 && bench.settled().answers(FaultClass.EMPTY_COLLECTION, answer)) {
            return Judgement.kept(INFO).implying(NO_CONTENT);
        }
        if (Reads.declaresEmpty(list, code)) {
            return Judgement.kept(INFO);
        }
        Optional<Judgement> beside = BesideThePoint.judge(INFO, answer);
        if (beside.isPresent()) {
            return beside.get();
        }
        if (code == 200) {
            return Lists.length(JsonText.of(answer.body()).orAbsent(), answer.body())
                    .map(length -> length == 0
                            ? Judgement.kept(INFO)
                            : Judgement.undecided(INFO, "the list is not empty here"))
                    .orElseGet(() -> broken(answer, "200 without a list for a list with nothing in it"));
        }
        boolean empty = code == 204 || code == 404 || answer.status().statusClass() == StatusClass.SERVER_ERROR;
        return empty
                ? broken(answer, answer.status() + " for a list with nothing in it")
                : Judgement.undecided(INFO, "the service answered " + answer.status());
    }

    private static Judgement broken(Exchange answer, String problem) {
        return Judgement.broken(INFO, problem, "200 OK and an empty list", answer.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR, NO_CONTENT);
    }
}
