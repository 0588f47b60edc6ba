package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.expectation.AnswerDifferences;
import dev.statusquo.expectation.Terms;
import java.util.List;

/**
 * What somebody is answered about a thing of somebody else's, and about one that does not exist.
 *
 * @param ask what was asked, such as {@code PUT}
 * @param counts whether it is a declared method that works for whom the thing belongs to, so that its 404 conceals
 * @param existing the answer for what exists
 * @param unknown the answer for what does not
 */
record TwoAnswers(String ask, boolean counts, Exchange existing, Exchange unknown) {

    /** Returns {@code true} if what is there is said not to be. */
    boolean conceals() {
        return counts && isNotFound(existing.status()) && isNotFound(unknown.status());
    }

    /** Returns {@code false} if one of the two was answered for a reason of its own, or was done: a free id may be taken by a PUT. */
    boolean isComparable() {
        return isRefusal(existing.status()) && isRefusal(unknown.status())
                || isQuestion() && isAnswer(existing.status()) && isAnswer(unknown.status());
    }

    List<String> differences() {
        return AnswerDifferences.between(existing, unknown, Terms.standard());
    }

    private boolean isQuestion() {
        return existing.method().isSafe();
    }

    private static boolean isAnswer(Status status) {
        return status.isSuccess() || isRefusal(status);
    }

    private static boolean isRefusal(Status status) {
        int code = status.code();
        return code >= 400 && code < 500 && code != 401 && code != 408 && code != 429;
    }

    private static boolean isNotFound(Status status) {
        return status.code() == 404 || status.code() == 410;
    }
}
