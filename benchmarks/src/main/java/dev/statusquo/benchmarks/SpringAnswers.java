package dev.statusquo.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The created book as Spring's test clients have received it once, each of a controller in this JVM.
 *
 * @param tester what {@link MockMvcTester} got
 * @param web what {@link WebTestClient} got
 */
record SpringAnswers(MvcTestResult tester, WebTestClient.ResponseSpec web) {

    private static final Logger TALK = Logger.getLogger("org.springframework");

    static SpringAnswers received() {
        TALK.setLevel(Level.OFF);
        return new SpringAnswers(
                MockMvcTester.of(new Books()).post().uri("/books").exchange(),
                WebTestClient.bindToController(new Books())
                        .build()
                        .post()
                        .uri("/books")
                        .exchange());
    }

    /** Returns what MockMvc's result matchers take. */
    MvcResult mvc() {
        return tester.getMvcResult();
    }

    /** The service. */
    @RestController
    static final class Books {

        @PostMapping("/books")
        ResponseEntity<String> create() {
            return ResponseEntity.status(201)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Location", "/books/42")
                    .header("Cache-Control", "no-store")
                    .header("X-Request-Id", "req_7xTqWkP1")
                    .body(Samples.BOOK);
        }
    }
}
