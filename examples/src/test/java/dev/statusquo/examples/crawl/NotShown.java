package dev.statusquo.examples.crawl;

import java.util.Map;
import java.util.TreeMap;

/** The rules that no fault of the bookshop breaks, and why none does. */
final class NotShown {

    private static final String TABLE = """
            chunked-is-applied-once | Jetty writes no such bytes, whatever a handler asks for
            content-arrives-whole | Jetty writes no such bytes, whatever a handler asks for
            content-is-as-long-as-announced | Jetty writes no such bytes, whatever a handler asks for
            content-length-is-a-number | Jetty writes no such bytes, whatever a handler asks for
            head-has-no-content | Jetty writes no such bytes, whatever a handler asks for
            header-fields-are-readable | Jetty writes no such bytes, whatever a handler asks for
            length-excludes-transfer-coding | Jetty writes no such bytes, whatever a handler asks for
            no-content-has-no-content | Jetty writes no such bytes, whatever a handler asks for
            no-content-has-no-content-length | Jetty writes no such bytes, whatever a handler asks for
            no-content-has-no-transfer-encoding | Jetty writes no such bytes, whatever a handler asks for
            not-modified-has-no-content | Jetty writes no such bytes, whatever a handler asks for
            nothing-follows-an-answer-without-content | Jetty writes no such bytes, whatever a handler asks for
            reset-content-has-no-content | Jetty writes no such bytes, whatever a handler asks for
            switched-protocol-was-offered | Jetty writes no such bytes, whatever a handler asks for
            switching-protocols-names-protocol | Jetty writes no such bytes, whatever a handler asks for
            request-without-one-host-is-refused | Jetty refuses such a request, even where it is told to be tolerant
            expectation-is-answered-at-once | Jetty answers the expectation as soon as a handler reads
            content-is-decodable | no client decodes content for an exchange, so that none says it could not
            proxy-authentication-required-has-challenge | OkHttp takes 407 from anything but a proxy for a broken answer
            length-required-answers-unknown-length | the length of what is sent is written by the client, behind what an exchange shows
            not-acceptable-answers-negotiation | every request of a crawl that may be answered 406 says what it accepts
            unprocessable-content-answers-content | a crawl that leaves out content still sends its media type
            range-is-honoured-for-get-only | a crawl asks for parts by GET only
            failed-none-match-of-a-read-is-not-modified | what breaks it is found as current-tag-is-not-modified
            matching-tag-is-answered-not-modified | what breaks it is found as current-tag-is-not-modified
            location-is-a-declared-path | what Location of this shop leads to is found only where it is declared
            duplicate-has-one-status | what breaks it is found as duplicate-is-a-conflict
            malformed-content-has-one-status | what breaks it is found as malformed-json-is-a-bad-request
            concealed-thing-is-answered-as-unknown | judged only where concealment is settled by @Conventions, as SettledConventionsTest shows
            rate-limit-fields-are-the-same-everywhere | one operation of the shop tells its limit
            declaration-can-be-read | of the document, not of the service
            provoked-outcome-has-its-status | of what a test provokes, not of what the service does by itself
            redirect-stays-encrypted | the shop speaks no TLS
            redirect-target-knows-the-method | no write of the shop is redirected
            redirect-does-not-go-where-a-parameter-says | no redirect of the shop depends on a parameter
            keyed-response-is-private | the shop knows its callers by Authorization only
            preferred-type-is-sent | the shop speaks one media type
            negotiated-answer-varies-by-accept | the shop speaks one media type
            accepted-leads-to-its-outcome | no operation of the shop answers 202
            batch-tells-each-outcome | no operation of the shop takes a batch
            put-that-creates-is-answered-created | no PUT of the shop creates
            put-that-replaces-is-not-answered-created | no PUT of the shop creates
            same-idempotency-key-is-one-create | no operation of the shop takes an Idempotency-Key
            reused-idempotency-key-is-refused | no operation of the shop takes an Idempotency-Key
            concurrent-idempotency-key-is-one-create | no operation of the shop takes an Idempotency-Key
            deleted-is-not-changed | the shop takes no PATCH
            merge-patch-changes-what-it-names | the shop takes no PATCH
            json-patch-is-all-or-nothing | the shop takes no PATCH
            failed-json-patch-is-no-success | the shop takes no PATCH
            options-name-patch-types | the shop takes no PATCH
            unsupported-patch-names-patch-types | the shop takes no PATCH
            extreme-page-is-handled | what breaks it is found as client-fault-is-no-server-error
            extreme-values-are-handled | what breaks it is found as client-fault-is-no-server-error
            odd-content-type-is-handled | what breaks it is found as client-fault-is-no-server-error
            odd-query-is-handled | what breaks it is found as client-fault-is-no-server-error
            large-header-section-is-refused | what breaks it is found as client-fault-is-no-server-error
            long-uri-is-refused-as-such | what breaks it is found as client-fault-is-no-server-error
            oversized-content-is-refused | what breaks it is found as client-fault-is-no-server-error
            broken-percent-encoding-is-a-client-error | what breaks it is found as client-fault-is-no-server-error
            suffixed-media-type-is-handled | what breaks it is found as client-fault-is-no-server-error
            empty-collection-has-one-status | what breaks it is found as empty-collection-is-an-empty-list
            undecodable-path-is-a-client-error | what breaks it is found as client-fault-is-no-server-error
            """;

    /** Returns the reasons by the ids of the rules. */
    static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        TABLE.lines().map(line -> line.split(" [|] ", 2)).forEach(row -> reasons.put(row[0], row[1]));
        return reasons;
    }

    private NotShown() {}
}
