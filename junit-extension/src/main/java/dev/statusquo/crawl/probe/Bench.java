package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.wire.WireAnswer;
import java.time.Duration;
import java.util.Optional;

/**
 * What a probe works with while one of its cases runs: the declared service, requests known to work, and a way to send. Every
 * exchange made here is judged by the response rules; the case's finding shows the last one.
 */
public interface Bench {

    /** Returns what is declared. */
    DeclaredApi api();

    /** Returns what the project has settled. */
    Settled settled();

    /** Returns what is known of a valid request to an operation, found out once for the whole crawl. */
    Positive positive(DeclaredOperation operation);

    /**
     * Returns what is known of a valid request made anew for this case, with new data: for an operation that uses up what it
     * works on.
     */
    Positive fresh(DeclaredOperation operation);

    /**
     * Returns a request with everything an operation needs, on data of the crawl's own, not yet sent; empty with the reason if
     * there is no such data.
     */
    Positive prepared(DeclaredOperation operation);

    /** Sends a request whose answer the document says nothing of. */
    Exchange send(Request request);

    /** Sends a request for comparison only: the rules do not judge the answer here, since another case has it judged. */
    Exchange look(Request request);

    /**
     * Sends a request once and now, and leaves the answer unjudged: a 429 comes back as it is, where other requests wait it out.
     * What it creates is deleted at the end as anything else.
     */
    Exchange atOnce(Request request);

    /**
     * Sends a request that loads the service on purpose, once and now, from a budget of its own, and leaves the answer unjudged;
     * empty if the service ended the connection instead of answering.
     */
    Optional<Exchange> press(Request request);

    /** Adds an exchange made on this bench to what this case judges, as one with an operation. */
    void adopt(Exchange exchange, DeclaredOperation operation);

    /** Adds an exchange made on this bench to what this case judges, as one that the document says nothing of. */
    void adopt(Exchange exchange);

    /**
     * Sends a request over a plain socket, which sees what clients hide; to services on this machine only. The rules judge the
     * answer only if its exchange is adopted.
     */
    WireAnswer observe(Request request);

    /** Sends a request over a plain socket, with these lines in place of {@code Host}. */
    WireAnswer observe(Request request, String... lines);

    /** Sends a request over a plain socket, with this written in place of its path and query. */
    WireAnswer observeAt(String target, Request request);

    /** Sends a request to an operation; the answer is judged by what the document says of it, too. */
    Exchange send(Request request, DeclaredOperation operation);

    /**
     * Sends a request to an operation with the credentials of an identity that may or may not do this; what it creates is deleted
     * at the end, and not taken for the crawl's own.
     */
    Exchange sendAs(String identity, Request bare, DeclaredOperation operation);

    /** Adds exchanges made elsewhere, such as those of a valid request, to what this case judges. */
    void adopt(Positive positive, DeclaredOperation operation);

    /** Returns the request with the credentials of an identity; an empty name adds none. */
    Request as(String identity, Request bare);

    /** Returns who may act, and whose credentials have expired. */
    Principals principals();

    /** Returns the name of the identity that the user declared first, empty if there is none. */
    Optional<String> firstIdentity();

    /** Returns the absolute URI of a path below the base URL. */
    String uri(String path);

    /** Returns the path of a request as path templates write it, without that of the base URL. */
    String belowBase(Request request);

    /** Returns the request in terms of a draft, such as one with a fault in its content, without credentials. */
    Request bare(RequestDraft draft);

    /** Returns the request with an id that nothing has, of the same form, in place of a path parameter; empty if there is none. */
    Optional<Request> withUnknownId(DeclaredOperation operation, Positive.Working working, String parameter);

    /** Adds a finding of another rule than the probe's own, about the last exchange. */
    void also(RuleInfo rule, Verdict.Broken broken);

    /** Waits a moment for a service that needs time to show a change; returns {@code false} when there is no more time to give. */
    boolean patience(int attempt);

    /** Waits as long as the service has asked for; returns {@code false} if the run ended meanwhile. */
    boolean pause(Duration time);
}
