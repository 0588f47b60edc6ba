package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices a service that answers everything alike, because the base URL leads elsewhere, or because something before the service
 * answers in its place. The first answer that differs ends the watch for good. Safe for several threads.
 */
final class Sameness {

    /** So many different requests answered alike say enough to stop. */
    private static final int ENOUGH = 12;
    /** So many say enough at the end, where nothing else was ever answered. */
    private static final int FEWEST = 3;

    private final DeclaredApi api;
    private final Requests requests;
    private final Set<String> targets = new HashSet<>();
    private @Nullable Answer only;
    private boolean strayed;
    private volatile boolean ended;

    Sameness(DeclaredApi api, Requests requests) {
        this.api = api;
        this.requests = requests;
    }

    /** Errors are compared by their status, since they may tell ids and times; successes also by what they carry. */
    private record Answer(int status, String mediaType, int length) {

        static Answer of(Exchange exchange) {
            int status = exchange.status().code();
            String type = exchange.headers().first("Content-Type").orElse("");
            return status >= 400
                    ? new Answer(status, "", 0)
                    : new Answer(status, type, exchange.body().length());
        }
    }

    /** Takes note of an answer. A HEAD tells too little. */
    void note(Exchange exchange) {
        if (ended || exchange.method().token().equals("HEAD")) {
            return;
        }
        synchronized (this) {
            Answer answer = Answer.of(exchange);
            if (only != null && !only.equals(answer)) {
                ended = true;
                targets.clear();
                return;
            }
            only = answer;
            if (targets.size() < ENOUGH) {
                targets.add(exchange.request().toString());
                strayed |= isStray(requests.belowBase(exchange.request().path()));
            }
        }
    }

    private boolean isStray(String path) {
        return api.pathsFitting(path).isEmpty();
    }

    /** Returns what is the same everywhere, as soon as enough was seen to stop for. */
    Optional<String> soFar() {
        return ended ? Optional.empty() : seen(ENOUGH);
    }

    /** Returns what was the same everywhere. */
    Optional<String> atTheEnd() {
        return ended ? Optional.empty() : seen(FEWEST);
    }

    /**
     * A success may well be the same of all that is declared, such as an empty list, but not of what is not; and nothing ends a run
     * early before something was asked for that is not declared.
     */
    private synchronized Optional<String> seen(int enough) {
        Answer answer = only;
        boolean needsStray = enough == ENOUGH || answer != null && answer.status() < 400;
        if (answer == null || targets.size() < enough || needsStray && !strayed) {
            return Optional.empty();
        }
        return Optional.of("every request got the same answer, " + Status.of(answer.status()) + "; "
                + likely(answer.status()) + ", or something before the service answers");
    }

    private static String likely(int status) {
        if (status == 401 || status == 403) {
            return "the credentials are probably wrong";
        }
        return status >= 500 ? "the service is probably down" : "the base URL is probably wrong";
    }
}
