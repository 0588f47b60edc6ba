package dev.statusquo.crawl;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.wire.WireAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bench of one case: sends through the crawl, and keeps what was sent for the judgement. Used by one thread. */
final class CaseBench implements Bench {

    private final Workshop workshop;
    private final Patience.Turn patience;
    private final Effects effects;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Finding> more = new ArrayList<>();
    private final Set<String> anew;
    private final Set<String> adopted = new HashSet<>();
    private final Set<Exchange> looked = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable DeclaredOperation ground;
    private int unanswered;

    CaseBench(Workshop workshop, Patience.Turn patience) {
        this(workshop, patience, Set.of());
    }

    /** Creates a bench on which these operations are sought out once more where the case takes their valid requests over. */
    CaseBench(Workshop workshop, Patience.Turn patience, Set<String> anew) {
        this.workshop = workshop;
        this.patience = patience;
        this.effects = new Effects(workshop);
        this.anew = anew;
    }

    /** Returns a bench for the same trial, on which valid requests that the case was judged by are sent once more. */
    CaseBench anew() {
        return new CaseBench(workshop, patience.anew(), adopted());
    }

    /** Returns the operations whose valid requests the case was judged by. */
    Set<String> adopted() {
        return Set.copyOf(adopted);
    }

    /** An exchange of the case, with the operation whose declaration it is held to; null for none. */
    record Sent(Exchange exchange, @Nullable DeclaredOperation operation) {}

    List<Sent> sent() {
        return sent;
    }

    /** Returns how many requests were sent for the case, those of a valid request that it took over included. */
    int requests() {
        return sent.size() + looked.size() + unanswered;
    }

    List<Finding> more() {
        return more;
    }

    @Override
    public DeclaredApi api() {
        return workshop.api();
    }

    @Override
    public Settled settled() {
        return workshop.settled();
    }

    @Override
    public Positive positive(DeclaredOperation operation) {
        return anew.contains(operation.key())
                ? workshop.positives().again(operation)
                : workshop.positives().of(operation);
    }

    @Override
    public Positive fresh(DeclaredOperation operation) {
        Positive positive = workshop.positives().fresh(operation);
        take(positive, operation);
        return positive;
    }

    @Override
    public Positive prepared(DeclaredOperation operation) {
        Positive positive = workshop.positives().prepared(operation);
        positive.working().filter(Positive.Working::own).ifPresent(working -> ground = operation);
        return positive;
    }

    /**
     * Returns {@code true} if the last answer says that something the crawl had created is not there: then the case has shown
     * nothing yet, and may be tried again with something new, once.
     */
    boolean lostItsGround() {
        return ground != null
                && !sent.isEmpty()
                && Whereabouts.isGone(sent.get(sent.size() - 1).exchange())
                && workshop.whereabouts().lose(ground);
    }

    @Override
    public Exchange send(Request request) {
        long asked = System.nanoTime();
        Exchange exchange = workshop.sender().send(request);
        sent.add(new Sent(exchange, null));
        effects.ofStray(exchange, asked);
        return exchange;
    }

    @Override
    public WireAnswer observe(Request request) {
        return observed(workshop.sender().observe(request));
    }

    @Override
    public WireAnswer observe(Request request, String... lines) {
        return observed(workshop.sender().observe(request, lines));
    }

    @Override
    public WireAnswer observeAt(String target, Request request) {
        return observed(workshop.sender().observeAt(target, request));
    }

    private WireAnswer observed(WireAnswer answer) {
        Exchange exchange = answer.exchange();
        looked.add(exchange);
        effects.ofStrayDelete(exchange);
        return answer;
    }

    @Override
    public Exchange look(Request request) {
        return looked(workshop.sender().send(request));
    }

    @Override
    public Exchange atOnce(Request request) {
        long asked = System.nanoTime();
        Exchange exchange = looked(workshop.sender().sendAtOnce(request));
        effects.ofWhateverServes(exchange, asked);
        return exchange;
    }

    @Override
    public Optional<Exchange> press(Request request) {
        Optional<Exchange> answer = workshop.sender().press(request).map(this::looked);
        unanswered += answer.isPresent() ? 0 : 1;
        return answer;
    }

    private Exchange looked(Exchange exchange) {
        looked.add(exchange);
        return exchange;
    }

    /** What is adopted was sent once, and is counted once. */
    private void judged(Exchange exchange, @Nullable DeclaredOperation operation) {
        looked.remove(exchange);
        sent.add(new Sent(exchange, operation));
    }

    @Override
    public Exchange send(Request request, DeclaredOperation operation) {
        long asked = System.nanoTime();
        Exchange exchange = workshop.sender().send(request);
        sent.add(new Sent(exchange, operation));
        effects.of(operation, exchange, asked);
        return exchange;
    }

    @Override
    public Exchange sendAs(String identity, Request bare, DeclaredOperation operation) {
        long asked = System.nanoTime();
        Exchange exchange = workshop.sender().send(as(identity, bare));
        sent.add(new Sent(exchange, operation));
        effects.ofOther(identity, operation, exchange, asked);
        return exchange;
    }

    @Override
    public void adopt(Positive positive, DeclaredOperation operation) {
        adopted.add(operation.key());
        take(positive, operation);
    }

    private void take(Positive positive, DeclaredOperation operation) {
        positive.exchanges().forEach(exchange -> judged(exchange, operation));
    }

    @Override
    public void adopt(Exchange exchange, DeclaredOperation operation) {
        judged(exchange, operation);
    }

    @Override
    public void adopt(Exchange exchange) {
        judged(exchange, null);
    }

    @Override
    public Request as(String identity, Request bare) {
        return workshop.identities().apply(identity, bare);
    }

    @Override
    public Principals principals() {
        return workshop.identities().principals();
    }

    @Override
    public Optional<String> firstIdentity() {
        return workshop.identities().first();
    }

    @Override
    public String uri(String path) {
        return workshop.requests().uri(path);
    }

    @Override
    public String belowBase(Request request) {
        return workshop.requests().belowBase(request.path());
    }

    @Override
    public Request bare(RequestDraft draft) {
        return workshop.requests().bare(draft);
    }

    @Override
    public Optional<Request> withUnknownId(DeclaredOperation operation, Positive.Working working, String parameter) {
        String known = working.pathValues().getOrDefault(parameter, "");
        return workshop.requests().unknown(working.draft(), parameter, known).map(workshop.requests()::bare);
    }

    @Override
    public void also(RuleInfo rule, Verdict.Broken broken) {
        if (!sent.isEmpty()) {
            more.add(new Finding(rule, broken, sent.get(sent.size() - 1).exchange()));
        }
    }

    @Override
    public boolean patience(int attempt) {
        return patience.lasts(attempt);
    }

    /** Returns {@code true} if the case was to wait for a change, and there was no time to give. */
    boolean isHurried() {
        return patience.isHurried();
    }

    /** Takes note of whether what the case waited for has shown. */
    void waited(boolean shown) {
        patience.ended(shown);
    }

    @Override
    public boolean pause(Duration time) {
        return Waiting.slept(time);
    }
}
