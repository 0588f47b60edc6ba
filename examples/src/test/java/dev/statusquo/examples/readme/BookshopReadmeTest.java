package dev.statusquo.examples.readme;

import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import org.junit.jupiter.api.AfterAll;

@HttpContract(spec = "classpath:bookshop/openapi.yaml")
class BookshopReadmeTest {

    static final Bookshop BOOKSHOP = Bookshop.start();

    @BaseUrl
    static String baseUrl() {
        return BOOKSHOP.baseUrl();
    }

    @Identity("owner")
    static Credentials owner() {
        return Credentials.bearer(Bookshop.OWNER_TOKEN);
    }

    @Fixture("customerId")
    static String ownersCustomer() {
        return "1";
    }

    @CrawlTest
    void contract(ContractCase contractCase) {
        contractCase.verify();
    }

    @AfterAll
    static void close() {
        BOOKSHOP.close();
    }
}
