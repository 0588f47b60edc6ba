package dev.statusquo.examples.baseline;

import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.MethodFault;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A bookshop with a fault that is known and tolerated for now: green, as its baseline in
 * {@code src/test/resources/statusquo/} says so.
 */
@HttpContract(spec = "classpath:bookshop/openapi.yaml")
class KnownFaultContractTest {

    static Bookshop bookshop;

    @BeforeAll
    static void open() {
        bookshop = Bookshop.start(MethodFault.METHOD_NOT_ALLOWED_WITHOUT_ALLOW);
    }

    @AfterAll
    static void close() {
        bookshop.close();
    }

    @BaseUrl
    static String baseUrl() {
        return bookshop.baseUrl();
    }

    @Identity("owner")
    static Credentials owner() {
        return Credentials.bearer(Bookshop.OWNER_TOKEN);
    }

    @Fixture("customerId")
    static String customer() {
        return "1";
    }

    @CrawlTest
    void contract(ContractCase contractCase) {
        contractCase.verify();
    }
}
