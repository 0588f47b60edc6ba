package dev.statusquo.examples.tree;

import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.Crawl;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@HttpContract(spec = "classpath:bookshop/openapi.yaml")
class BookshopTreeTest {

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

    @TestFactory
    Stream<DynamicNode> contract() {
        return Crawl.dynamicNodes();
    }

    @AfterAll
    static void close() {
        BOOKSHOP.close();
    }
}
