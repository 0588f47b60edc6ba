package dev.statusquo.crawl;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.error.ErrorDetails;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;

/** What it means that a service refuses a request made from its declaration. */
final class RefusedDraft {

    private static final int LONGEST_REASON = 300;

    private RefusedDraft() {}

    /**
     * Returns {@code true} if the schema allows the content, and the service calls it invalid. A conflict is another matter: it is
     * one of data.
     */
    static boolean isDisputed(Exchange refused, RequestDraft draft) {
        int code = refused.status().code();
        return (code == 400 || code == 422)
                && draft.body().isPresent()
                && draft.remarks().isEmpty();
    }

    /** Returns {@code true} if a smaller or fuller request may be accepted in place of the refused one. */
    static boolean mayHelpToSayOtherwise(Exchange refused, RequestDraft draft) {
        int code = refused.status().code();
        boolean hasChoice = draft.body().isPresent()
                || draft.operation().parameters().stream().anyMatch(parameter -> !parameter.required());
        return (code == 400 || code == 409 || code == 422) && hasChoice;
    }

    /** Returns why no valid request is known, in the service's own words where there are some. */
    static String reason(Exchange exchange, RequestDraft draft) {
        ErrorDetails details = ErrorShapes.detect(exchange)
                .map(shape -> shape.details(exchange))
                .orElse(ErrorDetails.none());
        Redaction redaction = SentSecrets.hiddenBy(Redaction.standard(), exchange.request());
        String said = details.message()
                .or(details::code)
                .map(text -> ": " + Printable.line(redaction.text(text), LONGEST_REASON))
                .orElse("");
        String remarks = draft.remarks().isEmpty() ? "" : " (" + String.join("; ", draft.remarks()) + ")";
        String page = exchange.status().isSuccess() ? " with a web page that is not declared" : "";
        return "no valid request is known: the service answered " + exchange.status() + page
                + " to one made from the declaration" + said + remarks;
    }
}
