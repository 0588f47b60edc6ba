package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts something where nothing is, and then once more: the first is told as a create, the second is not. */
final class PutThatCreates implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "put-that-creates-is-answered-created",
            Requirement.MUST,
            Citation.rfc(9110, "9.3.4"),
            "A PUT that creates is answered 201",
            "Only 201 tells a client that it has made something new, and not written over what somebody else had put there.",
            "Answer 201 where nothing was stored under the path before, and 200 or 204 where something was replaced.");

    private static final RuleInfo REPLACED = new RuleInfo(
            "put-that-replaces-is-not-answered-created",
            Requirement.MUST,
            Citation.rfc(9110, "9.3.4"),
            "A PUT that replaces is answered 200 or 204",
            "A client that reads 201 believes that nothing was there before, while it has just written over something.",
            "Answer 201 only where nothing was stored under the path before.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, REPLACED, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.changes(api, Method.PUT).stream()
                .map(put -> ProbeCase.of(
                        INFO,
                        Safety.CREATE,
                        put,
                        "put where nothing is, then again",
                        Creates.declares(put, 201) ? "201, then 200 or 204" : "refused, or 201, then 200 or 204",
                        bench -> run(bench, put)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation put) {
        Positive prepared = bench.prepared(put);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Optional<Positive.Working> free = free(bench, put, prepared.working().get(), 2);
        if (free.isEmpty()) {
            return Judgement.undecided(INFO, "no path is known where nothing is");
        }
        Positive.Working working = free.get();
        Request request = bench.as(working.identity(), working.bare());
        Exchange first = bench.send(request, put);
        if (!first.status().isSuccess()) {
            return ClientFaultIsNoServerError.judge(INFO, first, "a PUT where nothing is")
                    .orElseGet(() -> Judgement.kept(INFO));
        }
        ReadBack reading = ReadBack.of(bench, working);
        if (!reading.look().status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        Judgement judgement = first.status().code() == 201 ? again(bench, put, request) : untold(first);
        boolean untold = first.status().code() != 201;
        if (untold && Neighbours.of(bench.api(), put.path(), Method.DELETE).isPresent()) {
            reading.look(Method.DELETE);
        }
        return judgement;
    }

    private static Judgement untold(Exchange first) {
        return first.status().code() == 202
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO, first.status() + " for a PUT that created something", "201 Created", first.status());
    }

    private static Judgement again(Bench bench, DeclaredOperation put, Request request) {
        Exchange second = bench.send(request, put);
        return second.status().code() == 201
                ? Judgement.broken(REPLACED, "201 for a PUT of what was there already", "200 or 204", second.status())
                : Judgement.kept(INFO);
    }

    /** Returns the request at a path where a read finds nothing; what another case has put there in the meantime is passed by. */
    private static Optional<Positive.Working> free(
            Bench bench, DeclaredOperation put, Positive.Working working, int tries) {
        String parameter = Neighbours.idOf(put.path()).orElse("");
        Optional<Request> unknown = bench.withUnknownId(put, working, parameter);
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> values =
                put.path().matches(bench.belowBase(unknown.get())).orElse(working.pathValues());
        Positive.Working moved = new Positive.Working(
                working.draft(), unknown.get(), working.exchange(), values, working.identity(), working.own());
        if (ReadBack.isGone(ReadBack.of(bench, moved).look())) {
            return Optional.of(moved);
        }
        return tries > 1 ? free(bench, put, moved, tries - 1) : Optional.empty();
    }
}
