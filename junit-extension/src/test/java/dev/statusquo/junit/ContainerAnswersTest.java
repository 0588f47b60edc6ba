package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service whose container answers with a page of its own, where the application never sees the request or somewhere else. */
class ContainerAnswersTest {

    private static final String RULE = "error-body-is-machine-readable";
    private static final String PAGE = "<html><title>Bad Request</title><h1>Bad Request</h1></html>";

    static Things things;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void onlyWarnWhereTheApplicationNeverSeesTheRequest() {
        answerWithPages(asked -> asked.path().contains("%zz") || asked.path().contains("%FF%FE"), 400);

        Kit kit = Kit.run(ThingsTestCase.class);

        assertThat(kit.failures()).isEmpty();
        assertThat(kit.startedKeys()).contains("GET /%zz · broken percent-encoding → 400 or 404");
    }

    @Test
    void failWhereEverythingDoes() {
        answerWithPages(asked -> asked.path().contains("%zz"), 400);

        List<String> failures =
                Kit.run(ThingsTestCase.class, "statusquo.profile", "strict").failures();

        assertThat(failures).anyMatch(message -> message.contains("/%zz") && message.contains(RULE));
    }

    @Test
    void failWhereTheApplicationMightHaveAnswered() {
        answerWithPages(asked -> asked.path().startsWith("/no-such-path"), 404);

        List<String> failures = Kit.run(ThingsTestCase.class).failures();

        assertThat(failures).anyMatch(message -> message.contains("/no-such-path") && message.contains(RULE));
    }

    @Test
    void failForWhatTheStandardAsksOfContainersToo() {
        things.instead("*", asked -> asked.path().contains("%zz") ? Reply.of(500) : things.sound(asked));

        assertThat(Kit.run(ThingsTestCase.class).failures()).anyMatch(message -> message.contains("/%zz: 500"));
    }

    private static void answerWithPages(Predicate<Asked> where, int status) {
        things.instead(
                "*",
                asked -> where.test(asked)
                        ? Reply.of(status)
                                .with("Content-Type", "text/html")
                                .with("X-Content-Type-Options", "nosniff")
                                .saying(PAGE)
                        : things.sound(asked));
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ThingsTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Things.TOKEN);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
