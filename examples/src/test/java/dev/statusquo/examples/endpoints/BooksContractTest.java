package dev.statusquo.examples.endpoints;

import dev.statusquo.Credentials;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Endpoint;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import org.junit.jupiter.api.AfterAll;

@HttpContract(profile = "strict")
@Endpoint(
        path = "/books",
        errors = {400, 406})
@Endpoint(
        method = "POST",
        path = "/books",
        success = 201,
        body = "books/create.json",
        errors = {400, 401, 406, 409, 413, 415, 422},
        secured = true)
@Endpoint(
        path = "/books/{bookId}",
        errors = {400, 404, 406})
@Endpoint(
        method = "PUT",
        path = "/books/{bookId}",
        body = "books/replace.json",
        errors = {400, 401, 404, 406, 409, 412, 413, 415, 422},
        secured = true)
@Endpoint(
        method = "DELETE",
        path = "/books/{bookId}",
        success = 204,
        errors = {400, 401, 404, 412},
        secured = true)
class BooksContractTest {

    static final Bookshop BOOKSHOP = Bookshop.start();

    @BaseUrl
    static String baseUrl() {
        return BOOKSHOP.baseUrl();
    }

    @Identity("owner")
    static Credentials owner() {
        return Credentials.bearer(Bookshop.OWNER_TOKEN);
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
