package dev.statusquo.examples.spring;

import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.HttpContract;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Crawls the running service by the document that it serves itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@HttpContract(spec = "/v3/api-docs")
class BooksContractTest {

    @LocalServerPort
    int port;

    @BaseUrl
    String baseUrl() {
        return "http://localhost:" + port;
    }

    @CrawlTest
    void contract(ContractCase contractCase) {
        contractCase.verify();
    }
}
