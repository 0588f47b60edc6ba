package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.statusquo.examples.bookshop.Visitor.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bookshop refuses, with which status and code. Nothing here changes what another test looks at. */
class RefusalTest {
    private static final String BOOK = """
            {"isbn":"9780000000000","title":"T","authorId":1,"genre":"poetry","priceCents":1}""";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Bookshop bookshop;
    private static Visitor anyone;
    private static Visitor owner;

    @BeforeAll
    static void open() {
        bookshop = Bookshop.start();
        anyone = Visitor.of(bookshop);
        owner = anyone.as(Bookshop.OWNER_TOKEN);
    }

    @AfterAll
    static void close() {
        bookshop.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | 401 | authentication_required | Bearer realm="bookshop"
            Basic YTpi                  | 401 | authentication_required | Bearer realm="bookshop"
            Bearerdemo                  | 401 | authentication_required | Bearer realm="bookshop"
            Bearer                      | 401 | invalid_token | Bearer realm="bookshop", error="invalid_token"
            Bearer random               | 401 | invalid_token | Bearer realm="bookshop", error="invalid_token"
            Bearer demo-owner-5f2c9a x  | 401 | invalid_token | Bearer realm="bookshop", error="invalid_token"
            Bearer demo-reader-c36b08   | 403 | forbidden     | Bearer realm="bookshop", error="insufficient_scope"
            bearer demo-owner-5f2c9a    | 200 | ''            | absent
            """)
    void challengesByWhatIsWrongWithTheCredentials(String field, int status, String code, String challenge) {
        Reply reply = (field.isEmpty() ? anyone : anyone.with("Authorization", field)).send("GET /customers");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo(challenge);
    }

    @Test
    void looksAtTheCallerBeforeTheRequest() {
        for (String line : List.of("POST /books", "PUT /books/99", "PUT /books/x")) {
            assertThat(anyone.json("{").send(line).status()).isEqualTo(401);
            assertThat(anyone.as(Bookshop.READER_TOKEN)
                            .with("Content-Type", "text/x")
                            .text("{")
                            .send(line)
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void answersAForeignDocumentLikeOneThatNeverWas(String method) {
        Visitor reader =
                anyone.as(Bookshop.READER_TOKEN).with("If-Match", "\"x\"").json("{}");

        Reply foreign = reader.send(method + " /customers/1/documents/1");

        Reply unknown = reader.send(method + " /customers/9/documents/9");
        assertThat(foreign.status()).isEqualTo(unknown.status()).isIn(404, 405, 204);
        assertThat(foreign.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        assertThat(masked(foreign)).isEqualTo(masked(unknown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | 400 | invalid_json
            {           | 400 | invalid_json
            {} {}       | 400 | invalid_json
            {"a":1,}    | 400 | invalid_json
            {"a":NaN}   | 400 | invalid_json
            {'a':1}     | 400 | invalid_json
            {"a":1,"a":1} | 400 | invalid_json
            null        | 400 | invalid_json
            []          | 400 | invalid_json
            "text"      | 400 | invalid_json
            7           | 400 | invalid_json
            {}          | 422 | validation_failed
            """)
    void tellsMalformedFromInvalid(String body, int status, String code) {
        for (String path : List.of("/books", "/authors", "/orders", "/customers", "/customers/1/documents")) {
            Reply reply = owner.json(body).send("POST " + path);

            assertThat(reply.status()).as(path).isEqualTo(status);
            assertThat(reply.code()).as(path).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isbn       | null ; 9780000000000 ; "978000000000" ; "9770000000000" ; ""
            title      | null ; 1 ; true ; "" ; [] ; "\\ud800"
            authorId   | null ; "1" ; 0 ; 1.5 ; 99 ; 1e999 ; 99999999999 ; 1e999999999
            genre      | null ; "comics" ; 1 ; "" ; {}
            priceCents | null ; -1 ; 100001 ; 1.5 ; "1" ; true ; 1e-999999999
            published  | null ; "1818" ; "1818-02-30" ; 1818 ; "1818-01-01T00:00:00Z"
            inPrint    | null ; "true" ; 1
            id         | 7
            more       | null
            """)
    void namesTheInvalidField(String field, String values) throws JsonProcessingException {
        for (String value : values.split(" ; ", -1)) {
            ObjectNode book = (ObjectNode) MAPPER.readTree(BOOK);
            book.putRawValue(field, new RawValue(value));

            Reply reply = owner.json(MAPPER.writeValueAsString(book)).send("POST /books");

            assertThat(reply.status()).as(value).isEqualTo(422);
            assertThat(reply.fields()).as(value).containsExactly(field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a@example.com,           409",
        "a.b+c@shop.example.com,  409",
        "a@localhost,             409",
        "a@b@c,                   422",
        ".a@example.com,          422",
        "a@-example.com,          422",
        "a b@example.com,         422"
    })
    void readsEmailAddresses(String email, int statusOfTheSecond) {
        String body = "{\"name\":\"N\",\"email\":\"" + email + "\"}";

        owner.json(body).send("POST /customers");

        assertThat(owner.json(body).send("POST /customers").status()).isEqualTo(statusOfTheSecond);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /books     | {}                                    | authorId,genre,isbn,priceCents,title
            POST /authors   | {"name":"","born":-1,"website":"x y"} | born,name,website
            POST /orders    | {"bookId":99,"quantity":0,"x":1}      | bookId,quantity,x
            POST /customers | {"name":"N","email":"nobody"}         | email
            POST /customers/1/documents | {"title":null,"text":7}   | text,title
            PUT /books/1    | {"title":7}                           | authorId,genre,isbn,priceCents,title
            PUT /maintenance | {"enabled":"yes"}                    | enabled
            """)
    void namesEveryInvalidField(String line, String body, String fields) {
        Reply reply = owner.json(body).send(line);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(String.join(",", reply.fields())).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=101",
        "limit=x",
        "limit=",
        "limit=1&limit=2",
        "limit=1.0",
        "offset=-1",
        "genre=comics",
        "offset=99999999999"
    })
    void refusesBadQueryParameters(String query) {
        assertThat(anyone.send("GET /books?" + query).status()).isEqualTo(400);
    }

    @Test
    void ignoresUnknownQueryParameters() {
        assertThat(anyone.send("GET /books?colour=red").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        | 415
            application/xml                   | 415
            application/merge-patch+json      | 415
            application/json; charset=utf-16  | 415
            nonsense                          | 415
            ''                                | 415
            application/json; charset=UTF-8   | 422
            Application/JSON                  | 422
            """)
    void readsOnlyJson(String mediaType, int status) {
        Visitor visitor = mediaType.isEmpty() ? owner : owner.with("Content-Type", mediaType);

        Reply reply = visitor.text("{}").send("POST /authors");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Accept")).isEqualTo(status == 415 ? "application/json" : "absent");
    }

    @Test
    void saysWhichContentCodingItReads() {
        Reply reply = owner.with("Content-Encoding", "gzip").json("{}").send("POST /authors");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.header("Accept-Encoding")).isEqualTo("identity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                   | 200
            */*                                | 200
            application/*;q=0.1                | 200
            text/html, application/json;q=0.5  | 200
            text/html                          | 406
            */*;q=0                            | 406
            application/json;q=0, */*          | 406
            application/problem+json           | 406
            """)
    void writesOnlyJson(String accept, int status) {
        assertThat(anyone.with("Accept", accept).send("GET /books").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | If-None-Match | "v1"         | 304
            HEAD   | If-None-Match | "v1"         | 304
            GET    | If-None-Match | "x", W/"v1"  | 304
            GET    | If-None-Match | *            | 304
            GET    | If-None-Match | "v2"         | 200
            PUT    | If-Match      | "v2"         | 412
            PUT    | If-Match      | W/"v1"       | 412
            PUT    | If-None-Match | *            | 412
            DELETE | If-Match      | "v2"         | 412
            """)
    void heedsPreconditions(String method, String name, String value, int status) {
        Reply reply = owner.with(name, value).json(BOOK).send(method + " /books/1");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("ETag")).isEqualTo(status < 400 ? "\"v1\"" : "absent");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertThat(owner.json("\"" + "x".repeat(70_000) + "\"")
                        .send("POST /authors")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void keepsAnswersToOneselfAndErrorsToNobody() {
        assertThat(owner.send("GET /orders").header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(owner.send("GET /orders/99").header("Cache-Control")).isEqualTo("no-store");
    }

    private static String masked(Reply reply) {
        return reply.body().replaceAll("req_\\w+", "req");
    }
}
