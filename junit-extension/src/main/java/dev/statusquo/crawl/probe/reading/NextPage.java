package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
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
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows the links from one page of a list to the next, a few pages far. */
final class NextPage implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "next-page-is-there",
            Requirement.CONTRADICTION,
            Citation.rfc(8288, "3.3"),
            "A link to the next page leads to a page, and to another one",
            "A client that reads a list to its end follows these links and nothing else. One that leads nowhere loses the rest, one "
                    + "that leads back never ends.",
            "Build the link from the route and the position after this page, and leave it out on the last one.");

    private static final int MOST_PAGES = 3;
    private static final Set<String> SIZES = Set.of(
            "limit", "size", "pagesize", "perpage", "top", "take", "rows", "maxresults", "maxitems", "pagelimit");

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
        return Reads.of(api).stream()
                .filter(NextLinks::areDeclared)
                .map(list -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        list,
                        "next page",
                        "200, another",
                        Reads.like(INFO, list, (bench, working) -> run(bench, list, working))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation list, Positive.Working working) {
        Exchange page = bench.look(first(bench, list, working));
        Set<String> asked = new HashSet<>(Set.of(page.request().uri()));
        for (int i = 0; i < MOST_PAGES; i++) {
            Optional<UriReference> next = page.status().code() == 200 ? NextLinks.in(page) : Optional.empty();
            if (next.isEmpty()) {
                return page.status().code() == 200
                        ? Judgement.kept(INFO)
                        : Judgement.undecided(INFO, "the first page is answered " + page.status());
            }
            Optional<UriReference> here =
                    UriReference.parse(page.request().uri()).value();
            if (here.filter(next.get()::sameOrigin).isEmpty()) {
                return Judgement.undecided(INFO, "the next page is at another origin, which is not asked");
            }
            if (!asked.add(next.get().toString())) {
                bench.adopt(page);
                return Judgement.broken(
                        INFO, "the link to the next page leads back", "another page, or no link", next.get());
            }
            Exchange following = bench.look(page.request().withUri(next.get().toString()));
            Optional<Judgement> judged = judge(bench, page, following);
            if (judged.isPresent()) {
                return judged.get();
            }
            page = following;
        }
        return Judgement.kept(INFO);
    }

    /** The first page, as small as the document allows, so that there is another one. */
    private static Request first(Bench bench, DeclaredOperation list, Positive.Working working) {
        Optional<Parameter> size = list.parameters(ParameterPlace.QUERY).stream()
                .filter(parameter -> SIZES.contains(plain(parameter.name())))
                .filter(parameter ->
                        parameter.schema().violations(JsonValue.of(1)).isEmpty())
                .findFirst();
        Request bare = size.map(parameter -> bench.bare(working.draft().with(parameter, JsonValue.of(1))))
                .orElse(working.bare());
        return Reads.unconditional(bench.as(working.identity(), bare));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").replace("$", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Judgement> judge(Bench bench, Exchange page, Exchange following) {
        Optional<Judgement> beside = BesideThePoint.judge(INFO, following);
        if (beside.isPresent()) {
            return beside;
        }
        if (!following.status().isSuccess()) {
            bench.adopt(following);
            return ClientFaultIsNoServerError.judge(INFO, following, "the next page of a list")
                    .or(() -> Optional.of(Judgement.broken(
                            INFO,
                            following.status() + " where the link to the next page leads",
                            "200 OK and a page",
                            following.status())));
        }
        if (isTheSame(page, following)) {
            bench.adopt(following);
            return Optional.of(Judgement.broken(
                    INFO, "the next page holds what this one does", "what comes after this page", "the same elements"));
        }
        return Optional.empty();
    }

    /** Things have ids: a list of them that comes twice is one page twice. */
    private static boolean isTheSame(Exchange page, Exchange following) {
        Optional<JsonValue> here = Lists.in(JsonText.of(page.body()).orAbsent());
        Optional<JsonValue> there = Lists.in(JsonText.of(following.body()).orAbsent());
        return here.isPresent()
                && here.equals(there)
                && here.get().size() > 0
                && here.get().elements().stream().noneMatch(one -> one.names().isEmpty());
    }
}
