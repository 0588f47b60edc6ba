package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.examples.bookshop.Visitor.Reply;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookshopTest {
    private static final String AUTHOR = "{\"name\":\"Anne Bronte\",\"born\":1820}";

    private Bookshop bookshop;
    private Visitor anyone;
    private Visitor owner;
    private Visitor clerk;
    private Visitor reader;

    @BeforeEach
    void open() {
        bookshop = Bookshop.start(new RateLimit(3, Duration.ofSeconds(2)));
        anyone = Visitor.of(bookshop);
        owner = anyone.as(Bookshop.OWNER_TOKEN);
        clerk = anyone.as(Bookshop.CLERK_TOKEN);
        reader = anyone.as(Bookshop.READER_TOKEN);
    }

    @AfterEach
    void close() {
        bookshop.close();
    }

    @Test
    void createsWhatItsLocationLeadsTo() {
        Reply created = clerk.json(AUTHOR).send("POST /authors");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("id").asLong()).isPositive();
        Reply read = anyone.send("GET " + created.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(created.body());
    }

    @Test
    void forgetsWhatIsDeleted() {
        Reply deleted = owner.send("DELETE /books/3");

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(deleted.header("Content-Type")).isEqualTo("absent");
        assertThat(deleted.header("Content-Length")).isEqualTo("absent");
        assertThat(anyone.send("GET /books/3").status()).isEqualTo(404);
        assertThat(anyone.send("HEAD /books/3").status()).isEqualTo(404);
        assertThat(owner.send("DELETE /books/3").status()).isEqualTo(404);
        assertThat(anyone.send("GET /books").body()).doesNotContain("Persuasion");
    }

    @Test
    void replacesTheWhole() {
        Reply replaced = clerk.json("{\"name\":\"M. Shelley\"}").send("PUT /authors/1");

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(anyone.send("GET /authors/1").body()).isEqualTo("{\"id\":1,\"name\":\"M. Shelley\"}");
    }

    @Test
    void keepsAnAuthorWithBooks() {
        assertThat(owner.send("DELETE /authors/1").code()).isEqualTo("in_use");
        assertThat(anyone.send("GET /authors/1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /authors    | {"name":"Jane Austen"} | name
            PUT /authors/1   | {"name":"Jane Austen"} | name
            POST /customers  | {"name":"Ann","email":"ann@bookshop.example"} | email
            POST /books | {"isbn":"9780141439471","title":"x","authorId":1,"genre":"poetry","priceCents":1} | isbn
            """)
    void refusesDuplicates(String line, String body, String field) {
        Reply reply = clerk.json(body).send(line);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.fields()).containsExactly(field);
    }

    @Test
    void createsOneOfManyEqualsSentAtOnce() {
        Set<String> locations = ConcurrentHashMap.newKeySet();

        long created = IntStream.range(0, 40)
                .parallel()
                .mapToObj(index -> clerk.json(AUTHOR).send("POST /authors"))
                .filter(reply -> reply.status() == 201 && locations.add(reply.header("Location")))
                .count();

        assertThat(created).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/books",
                "/books/1",
                "/books/99",
                "/authors",
                "/authors/1",
                "/orders",
                "/orders/1",
                "/customers",
                "/customers/1/documents",
                "/customers/1/documents/1",
                "/customers/3/documents/3",
                "/search?q=e",
                "/search",
                "/nowhere",
                "/books?limit=0",
                "/openapi.yaml"
            })
    void answersHeadLikeGet(String path) {
        Reply get = owner.send("GET " + path);

        Reply head = owner.send("HEAD " + path);

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map().keySet()).isEqualTo(get.headers().map().keySet());
        for (String name : Set.of("Content-Type", "Content-Length", "Cache-Control", "ETag")) {
            assertThat(head.header(name)).isEqualTo(get.header(name));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH /books      | 405 | GET, HEAD, POST, OPTIONS
            TRACE /books      | 405 | GET, HEAD, POST, OPTIONS
            POST /books/1     | 405 | GET, HEAD, PUT, DELETE, OPTIONS
            POST /search?q=e  | 405 | GET, HEAD, OPTIONS
            PUT /orders       | 405 | GET, HEAD, POST, OPTIONS
            OPTIONS /books    | 204 | GET, HEAD, POST, OPTIONS
            OPTIONS /orders/1 | 204 | GET, HEAD, DELETE, OPTIONS
            FOO /books        | 501 | absent
            FOO /nowhere      | 501 | absent
            GET /nowhere      | 404 | absent
            GET /books/       | 404 | absent
            PATCH /nowhere    | 404 | absent
            """)
    void namesTheMethodsOfAResource(String line, int status, String allow) {
        Reply reply = anyone.send(line);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Allow")).isEqualTo(allow);
    }

    @Test
    void ignoresMethodOverrides() {
        owner.with("X-HTTP-Method-Override", "DELETE").send("GET /books/1?_method=DELETE");
        owner.with("X-HTTP-Method-Override", "DELETE").json(AUTHOR).send("POST /authors?_method=DELETE");

        assertThat(anyone.send("GET /books/1").status()).isEqualTo(200);
    }

    @Test
    void limitsTheSearchOfEachClientUntilRetryAfter() throws InterruptedException {
        for (int count = 0; count < 3; count++) {
            assertThat(anyone.send("GET /search?q=emma").status()).isEqualTo(200);
        }

        Reply refused = anyone.send("GET /search?q=emma");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).matches("[12]");
        assertThat(refused.json().path("retry_after").asText()).isEqualTo(refused.header("Retry-After"));
        assertThat(reader.send("GET /search?q=emma").status()).isEqualTo(200);
        Thread.sleep(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After")))
                .toMillis());
        assertThat(anyone.send("GET /search?q=emma").status()).isEqualTo(200);
    }

    @Test
    void closesForMaintenanceAndOpensAgain() {
        assertThat(owner.json("{\"enabled\":true}").send("PUT /maintenance").status())
                .isEqualTo(200);

        Reply closed = anyone.send("GET /books");

        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).isEqualTo("30");
        assertThat(closed.json().path("retry_after").asInt()).isEqualTo(30);
        bookshop.maintenance(false);
        assertThat(anyone.send("GET /books").status()).isEqualTo(200);
        assertThat(reader.json("{\"enabled\":true}").send("PUT /maintenance").status())
                .isEqualTo(403);
    }

    @Test
    void answersAnEmptyCollectionWithAnEmptyList() {
        Reply reply = anyone.send("GET /books?genre=science");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("[]");
    }

    @Test
    void listsInPages() {
        assertThat(anyone.send("GET /books?limit=1&offset=1").json().findValuesAsText("title"))
                .containsExactly("Emma");
    }
}
