package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * What a write by somebody who may not do it leaves behind: its target as read before and after by an identity that may read it. Only
 * on what the crawl created.
 *
 * @param bareRead the reading of the target, without credentials
 * @param write the write, without credentials
 * @param before the target before the write, as read with credentials
 */
record RefusedWrite(Request bareRead, Request write, Exchange before) {

    static final RuleInfo INFO = new RuleInfo(
            "unauthorized-write-changes-nothing",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.2"),
            "A write that is refused with 401 or 403 has not happened",
            "The client is told that nothing was done, and what it was not allowed to do is done.",
            "Decide whether the caller may before the data is touched, and do both in one transaction.");

    /** Returns {@code true} if the operation changes or deletes one thing that can be read at the same path. */
    static boolean isJudged(DeclaredApi api, DeclaredOperation operation) {
        boolean write = operation.method().equals(Method.DELETE)
                || operation.method().equals(Method.PUT)
                || operation.method().equals(Method.PATCH);
        return write
                && !operation.path().names().isEmpty()
                && api.operationsOf(operation.path()).stream()
                        .anyMatch(one -> one.method().equals(Method.GET));
    }

    /** Reads the target before the write. */
    static RefusedWrite begin(Bench bench, Positive.Working working) {
        Request write = working.bare();
        Request read = new Request(
                Method.GET,
                withoutQuery(write.uri()),
                write.headers().without("Content-Type").without("If-Match"),
                Body.empty());
        return new RefusedWrite(read, write, bench.look(bench.as(working.identity(), read)));
    }

    /** Returns {@code true} if the target was there; where it was not, the crawl is shown so, and may try with another one. */
    boolean hasTarget(Bench bench) {
        if (!before.status().isSuccess()) {
            bench.send(before.request());
        }
        return before.status().isSuccess();
    }

    /** Returns {@code true} if the target shows now that the write was done. */
    boolean isDone(Bench bench) {
        Exchange after = bench.look(before.request());
        if (write.method().equals(Method.DELETE)) {
            return after.status().code() == 404 || after.status().code() == 410;
        }
        if (!after.status().isSuccess()) {
            return false;
        }
        JsonValue wanted = JsonText.of(write.body()).orAbsent();
        JsonValue old = JsonText.of(before.body()).orAbsent();
        JsonValue now = JsonText.of(after.body()).orAbsent();
        return wanted.names().stream()
                .anyMatch(name ->
                        now.get(name).equals(wanted.get(name)) && !old.get(name).equals(wanted.get(name)));
    }

    /** Adds a finding if the write, sent last and refused, was done nevertheless. */
    void judge(Bench bench, Exchange refused) {
        int code = refused.status().code();
        if ((code == 401 || code == 403) && isDone(bench)) {
            bench.also(
                    INFO,
                    Verdict.broken(
                            refused.status() + ", and the write was done",
                            Fact.expected("what GET showed before"),
                            Fact.butWas(
                                    write.method().equals(Method.DELETE)
                                            ? "GET finds nothing any more"
                                            : "GET shows what was sent")));
        }
    }

    private static String withoutQuery(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
