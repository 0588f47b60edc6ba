package dev.statusquo.crawl.probe;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.StatusClass;
import java.util.Optional;

/** Looks again at what a request worked on, as the one who sent it. */
public final class ReadBack {

    private final Bench bench;
    private final Positive.Working working;
    private final String uri;

    private ReadBack(Bench bench, Positive.Working working, String uri) {
        this.bench = bench;
        this.working = working;
        this.uri = uri;
    }

    /** Returns the look at another address than that of the request. */
    public static ReadBack at(String uri, Bench bench, Positive.Working working) {
        return new ReadBack(bench, working, uri);
    }

    /** Returns the look at the path of the request itself. */
    public static ReadBack of(Bench bench, Positive.Working working) {
        return new ReadBack(bench, working, withoutQuery(working.bare().uri()));
    }

    /** Returns a URI without its query. */
    public static String withoutQuery(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Returns the answer to a read, shown by the case or not. */
    public Exchange read(boolean shown) {
        return shown ? show() : look();
    }

    /** Returns the answer to a read that nobody judges. */
    public Exchange look() {
        return bench.look(request(Method.GET));
    }

    /** Returns the answer to a request that nobody judges. */
    public Exchange look(Method method) {
        return bench.look(request(method));
    }

    /** Returns the answer to a read that the case shows. */
    public Exchange show() {
        return bench.send(request(Method.GET));
    }

    /** Returns the answer to a request that the case shows. */
    public Exchange show(Method method) {
        return bench.send(request(method));
    }

    private Request request(Method method) {
        HeaderFields headers = working.bare()
                .headers()
                .without("Content-Type")
                .without("Idempotency-Key")
                .without("If-Match")
                .without("If-None-Match");
        return bench.as(working.identity(), new Request(method, uri, headers, Body.empty()));
    }

    /** Returns why an answer tells nothing of what is there, empty if it does. */
    public static Optional<String> obstacle(Exchange read) {
        int code = read.status().code();
        boolean refused = code == 401 || code == 403 || code == 429 || code == 503;
        return refused || read.status().statusClass() == StatusClass.REDIRECT
                ? Optional.of("the read was answered " + read.status())
                : Optional.empty();
    }

    /** Returns {@code true} if the answer says that nothing is there. */
    public static boolean isGone(Exchange read) {
        return read.status().code() == 404 || read.status().code() == 410;
    }
}
