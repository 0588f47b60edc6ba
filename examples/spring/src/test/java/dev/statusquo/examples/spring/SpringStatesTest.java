package dev.statusquo.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a crawl says of the same controller as Spring's defaults have it, with problem details switched on, and in the service. */
class SpringStatesTest {

    private static final String NO_SETTINGS = "spring.config.name=none";

    /** The controller, and nothing beside it but what Spring Boot brings. */
    @EnableAutoConfiguration
    @Import(BookController.class)
    static class ControllerAlone {}

    @Nested
    @SpringBootTest(
            classes = ControllerAlone.class,
            properties = NO_SETTINGS,
            webEnvironment = WebEnvironment.RANDOM_PORT)
    class AsSpringMakesIt {

        @LocalServerPort
        int port;

        @Test
        void breaksThese() {
            assertThat(SpringCrawl.found(port))
                    .containsExactly(
                            "accept-patch-lists-media-types by OPTIONS /books",
                            "accept-patch-lists-media-types by OPTIONS /books/{bookId}",
                            "allow-lists-what-is-declared by TRACE /books",
                            "cacheable-error-says-how-long by DELETE /books/{bookId}",
                            "cacheable-error-says-how-long by GET /books/{bookId}",
                            "cacheable-error-says-how-long by GET /no-such-path-3f9c/of-this-service/nor-below",
                            "content-type-is-not-guessed by GET /books",
                            "error-body-is-machine-readable by GET /%FF%FE",
                            "error-body-is-machine-readable by GET /%zz",
                            "error-body-is-machine-readable by GET /books/{bookId}",
                            "error-explains-itself by GET /books",
                            "error-explains-itself by GET /books/{bookId}",
                            "error-explains-itself by TRACE /books",
                            "invalid-field-is-refused by POST /books",
                            "media-type-is-declared by DELETE /books/{bookId}",
                            "media-type-is-declared by GET /books/{bookId}",
                            "media-type-is-declared by POST /books",
                            "name-stands-once by POST /books",
                            "response-is-no-default-page by GET /%FF%FE",
                            "response-is-no-default-page by GET /%zz",
                            "response-is-no-default-page by GET /books/{bookId}",
                            "unknown-content-coding-is-unsupported by POST /books");
        }
    }

    @Nested
    @SpringBootTest(
            classes = ControllerAlone.class,
            properties = {NO_SETTINGS, "spring.mvc.problemdetails.enabled=true"},
            webEnvironment = WebEnvironment.RANDOM_PORT)
    class WithProblemDetails {

        @LocalServerPort
        int port;

        @Test
        void breaksThese() {
            assertThat(SpringCrawl.found(port))
                    .containsExactly(
                            "accept-patch-lists-media-types by OPTIONS /books",
                            "accept-patch-lists-media-types by OPTIONS /books/{bookId}",
                            "allow-lists-what-is-declared by TRACE /books",
                            "cacheable-error-says-how-long by DELETE /books/{bookId}",
                            "cacheable-error-says-how-long by GET /books/{bookId}",
                            "cacheable-error-says-how-long by GET /no-such-path-3f9c/of-this-service/nor-below",
                            "content-type-is-not-guessed by GET /books",
                            "error-body-is-machine-readable by GET /%FF%FE",
                            "error-body-is-machine-readable by GET /%zz",
                            "error-body-is-machine-readable by GET /books/{bookId}",
                            "error-explains-itself by TRACE /books",
                            "invalid-field-is-refused by POST /books",
                            "name-stands-once by POST /books",
                            "response-is-no-default-page by GET /%FF%FE",
                            "response-is-no-default-page by GET /%zz",
                            "response-is-no-default-page by GET /books/{bookId}",
                            "unknown-content-coding-is-unsupported by POST /books");
        }
    }

    @Nested
    @SpringBootTest(classes = BooksApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
    class Sound {

        @LocalServerPort
        int port;

        @Test
        void breaksNothing() {
            assertThat(SpringCrawl.found(port)).isEmpty();
        }
    }
}
