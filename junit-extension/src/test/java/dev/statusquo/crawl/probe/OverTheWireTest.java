package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no HTTP client sends: a target that is no URI, content with GET; and a media type that nobody declares. */
class OverTheWireTest {

    private static final String ENCODING = "GET /%zz · broken percent-encoding*";
    private static final String CONTENT = "GET /things · with content*";
    private static final String SUFFIX = "POST /things · content as +json*";

    private final Things things = new Things().holding("lamp");

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void sendsThePercentSignAsItIs() {
        CaseResult one = SmallCrawl.of(things).one(ENCODING);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.requests()).isEqualTo(1);
        assertThat(things.server().asked()).extracting(Asked::path).contains("/%zz");
    }

    @Test
    void saysThatTheTargetFails() {
        things.instead("*", asked -> asked.path().contains("%") ? Reply.error(500, "internal") : things.sound(asked));

        CaseResult one = SmallCrawl.of(things).one(ENCODING);

        assertThat(one.findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().rule().id()).isEqualTo("client-fault-is-no-server-error");
            assertThat(found.finding().broken().facts().toString()).contains("GET /%zz HTTP/1.1");
            assertThat(found.finding().exchange().request().uri()).endsWith("/%zz");
        });
    }

    @Test
    void leavesOpenWhatASuccessMeans() {
        things.instead("*", asked -> asked.path().contains("%") ? Reply.json(200, "{}") : things.sound(asked));

        assertThat(SmallCrawl.of(things).one(ENCODING).outcome()).isEqualTo(CaseOutcome.NOT_RUN);
    }

    @Test
    void sendsContentWithGet() {
        CaseResult one = SmallCrawl.of(things).one(CONTENT);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.requests()).isEqualTo(2);
        assertThat(things.server().asked())
                .anyMatch(asked -> asked.method().equals("GET") && !asked.body().isEmpty());
    }

    @Test
    void letsContentBeRefused() {
        things.instead(
                "GET /things", asked -> asked.body().isEmpty() ? things.sound(asked) : Reply.error(400, "content"));

        assertThat(rules(SmallCrawl.of(things).one(CONTENT))).doesNotContain("content-of-get-means-nothing");
    }

    @Test
    void saysThatContentFails() {
        things.instead(
                "GET /things", asked -> asked.body().isEmpty() ? things.sound(asked) : Reply.error(500, "internal"));

        assertThat(rules(SmallCrawl.of(things).one(CONTENT))).contains("client-fault-is-no-server-error");
    }

    @Test
    void saysThatContentChangesTheAnswer() {
        things.instead(
                "GET /things",
                asked -> asked.body().isEmpty() ? things.sound(asked) : Reply.json(200, "{\"things\":[]}"));

        assertThat(rules(SmallCrawl.of(things).one(CONTENT))).containsExactly("content-of-get-means-nothing");
    }

    @Test
    void blamesNoContentForAnAnswerThatIsAnotherEachTime() {
        AtomicInteger times = new AtomicInteger();
        things.instead(
                "GET /things",
                asked -> Reply.json(200, "{\"things\":[{\"id\":" + times.incrementAndGet() + ",\"name\":\"a\"}]}"));

        assertThat(SmallCrawl.of(things).one(CONTENT).outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void letsASuffixBeRefused() {
        assertThat(SmallCrawl.of(things).one(SUFFIX).outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void saysThatASuffixFails() {
        things.instead(
                "POST /things",
                asked -> asked.field("Content-Type").endsWith("+json")
                        ? Reply.error(500, "internal")
                        : things.sound(asked));

        assertThat(rules(SmallCrawl.of(things).one(SUFFIX))).contains("client-fault-is-no-server-error");
    }

    @Test
    void leavesOpenWhatIsRefusedForAnotherReason() {
        things.instead(
                "POST /things",
                asked -> asked.field("Content-Type").endsWith("+json")
                        ? Reply.error(401, "unauthorized")
                        : things.sound(asked));

        assertThat(SmallCrawl.of(things).one(SUFFIX).outcome()).isEqualTo(CaseOutcome.NOT_RUN);
    }

    private static Iterable<String> rules(CaseResult one) {
        return one.findings().stream().map(found -> found.finding().rule().id()).toList();
    }
}
