package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Reply;
import dev.statusquo.service.Things;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One forgotten field in many cases: told in full once, and in a few lines each after that. */
class ToldCausesTest {

    private static final String RULE = "method-not-allowed-lists-methods";

    static Things things;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
        things.instead("*", asked -> {
            Reply sound = things.sound(asked);
            return sound.status() == 405 ? sound.without("Allow") : sound;
        });
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void tellsACauseInFullOnce() {
        List<String> failures = broken(Kit.run(ThingsTestCase.class));

        assertThat(failures).hasSizeGreaterThan(4);
        assertThat(failures.get(0))
                .contains("  why      : ", "  fix      : ", "  request  : curl -i ", "  baseline : ");
        assertThat(failures.subList(1, failures.size()))
                .allSatisfy(message -> assertThat(message.lines()).as(message).hasSizeLessThan(8));
        assertThat(failures.get(1)).isEqualTo("""
                        OPTIONS /things: 405 Method Not Allowed does not list the allowed methods
                          rule     : method-not-allowed-lists-methods (MUST, RFC 9110 section 15.5.6)
                          case     : OPTIONS /things · what is allowed → what is declared
                          response : 405 Method Not Allowed
                          as in    : TRACE /things · strange method → 405 or 501; this one stands in full in the report
                          run again: mvn test -Dtest=ToldCausesTest*ThingsTestCase -Dstatusquo.only='OPTIONS /things ? what is allowed ? what is declared'\
                        """);
    }

    @Test
    void tellsEveryCaseInFullWhereCasesWereChosen() {
        List<String> failures = broken(Kit.run(ThingsTestCase.class, "statusquo.only", "* undeclared method *"));

        assertThat(failures).hasSizeGreaterThan(4).allMatch(message -> message.contains("  why      : "));
    }

    @Test
    void tellsEveryCaseInFullWhereNoReportDoes() {
        List<String> failures = broken(Kit.run(ThingsTestCase.class, "statusquo.report.formats", "md"));

        assertThat(failures).hasSizeGreaterThan(4).allMatch(message -> message.contains("  why      : "));
    }

    private static List<String> broken(Kit kit) {
        return kit.failures().stream()
                .filter(message -> message.contains(": " + RULE))
                .toList();
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
