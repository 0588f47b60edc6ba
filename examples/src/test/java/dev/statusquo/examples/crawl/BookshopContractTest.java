package dev.statusquo.examples.crawl;

import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.Conventions;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@HttpContract(spec = "classpath:bookshop/openapi.yaml", profile = "strict")
@Conventions(
        validation = 422,
        parameter = 400,
        duplicate = 409,
        unknownId = 404,
        readAfterDelete = 404,
        deletedAgain = 404,
        concealment = "/customers/{customerId}/documents/**",
        errorShape = "status-guide")
class BookshopContractTest {

    static Bookshop bookshop;

    @BeforeAll
    static void open() {
        bookshop = Bookshop.start();
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

    @Identity(value = "reader", order = 1)
    static Credentials reader() {
        return Credentials.bearer(Bookshop.READER_TOKEN);
    }

    @Identity("expired")
    static Credentials expired() {
        return Credentials.bearer(Bookshop.EXPIRED_TOKEN);
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
