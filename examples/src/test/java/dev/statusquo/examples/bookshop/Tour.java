package dev.statusquo.examples.bookshop;

import dev.statusquo.examples.bookshop.Visitor.Reply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The same walk through every bookshop, with what it answered at each step, freed of what no two walks share. */
final class Tour {
    private static final String AUTHOR = "{\"name\":\"Emily Dickinson\"}";
    private static final String BOOK = """
            {"isbn":"9780199537150","title":"Mathilda","authorId":1,"genre":"fiction","priceCents":650}""";

    private final Map<String, String> answers = new LinkedHashMap<>();

    private Tour() {}

    static Map<String, String> of(Fault... faults) {
        try (Bookshop bookshop = Bookshop.start(new RateLimit(2, Duration.ofMinutes(1)), faults)) {
            Tour tour = new Tour();
            tour.walk(bookshop);
            return tour.answers;
        }
    }

    private void walk(Bookshop bookshop) {
        Visitor anyone = Visitor.of(bookshop);
        Visitor owner = anyone.as(Bookshop.OWNER_TOKEN);
        Visitor reader = anyone.as(Bookshop.READER_TOKEN);
        authors(anyone, owner);
        books(anyone, owner);
        note("empty search", anyone.send("GET /search?q=zq7x"));
        note("orders", owner.send("GET /orders"));
        note("order", owner.send("GET /orders/1"));
        note("orders of nobody", anyone.send("GET /orders"));
        note("orders of a stranger", anyone.as("random").send("GET /orders"));
        note("order of nobody", anyone.send("GET /orders/1"));
        note("customers", owner.send("GET /customers"));
        note("customers to a reader", reader.send("GET /customers"));
        note("own document", owner.send("GET /customers/1/documents/1"));
        note("foreign document", reader.send("GET /customers/1/documents/1"));
        note("unknown document", reader.send("GET /customers/1/documents/99"));
        note("unknown path", anyone.send("GET /nowhere"));
        note("undecodable path", anyone.send("GET /%FF%FE"));
        note("long URI", anyone.send("GET /books?q=" + "a".repeat(10_000)));
        note("large field", anyone.with("X-Padding", "a".repeat(65_536)).send("GET /books"));
        note("large book", owner.json("[\"" + "a".repeat(70_000) + "\"]").send("POST /books"));
        note("search", anyone.send("GET /search?q=emma"));
        anyone.send("GET /search?q=emma");
        note("search too often", anyone.send("GET /search?q=emma"));
        mistakes(anyone, owner);
        conditions(anyone, owner);
        about(anyone);
        bookshop.maintenance(true);
        note("closed", anyone.send("GET /books"));
    }

    private void authors(Visitor anyone, Visitor owner) {
        note("HEAD authors", anyone.send("HEAD /authors"));
        note("authors", anyone.send("GET /authors"));
        note("create author", owner.json(AUTHOR).send("POST /authors"));
        note("duplicate author", owner.json(AUTHOR).send("POST /authors"));
        note("malformed author", owner.json("{").send("POST /authors"));
        note("invalid author", owner.json("{\"name\":7}").send("POST /authors"));
        note(
                "author as text",
                owner.with("Content-Type", "text/plain").text("x").send("POST /authors"));
        note("author", anyone.send("GET /authors/1"));
        note("unknown author", anyone.send("GET /authors/99"));
        note("deleted author", owner.send("DELETE /authors/3"));
        note("author after delete", anyone.send("GET /authors/3"));
        note("PATCH authors", anyone.send("PATCH /authors"));
        note("OPTIONS authors", anyone.send("OPTIONS /authors"));
        note("PATCH author", anyone.send("PATCH /authors/1"));
    }

    private void books(Visitor anyone, Visitor owner) {
        note("books", anyone.send("GET /books"));
        note("book", anyone.send("GET /books/1"));
        note("book again", anyone.send("GET /books/1"));
        note("unknown book", anyone.send("GET /books/99"));
        note("malformed book", owner.json("{").send("POST /books"));
        note("invalid book", owner.json("{}").send("POST /books"));
        note("create book", owner.json(BOOK).send("POST /books"));
        note("replace book", owner.json(BOOK.replace("650", "700")).send("PUT /books/4"));
        note("delete book", owner.send("DELETE /books/4"));
        note("book after delete", anyone.send("GET /books/4"));
        note("delete book again", owner.send("DELETE /books/4"));
    }

    private void mistakes(Visitor anyone, Visitor owner) {
        note("author in single quotes", owner.json("{'name':'Sappho'}").send("POST /authors"));
        note("author named twice", owner.json("{\"name\":\"A\",\"name\":\"B\"}").send("POST /authors"));
        note("author of half a character", owner.json("{\"name\":\"\\ud800\"}").send("POST /authors"));
        note("author of nothing", owner.json("").send("POST /authors"));
        note("author wrong twice", owner.json("{\"name\":\"\",\"born\":-1}").send("POST /authors"));
        note("author without type", owner.text(AUTHOR).send("POST /authors"));
        note(
                "author in a coding",
                owner.json(AUTHOR).with("Content-Encoding", "x").send("POST /authors"));
        note("author by word", anyone.send("GET /authors/emma"));
        note("authors as text", anyone.with("Accept", "text/plain").send("GET /authors"));
        note("authors overridden", anyone.with("X-HTTP-Method-Override", "PUT").send("GET /authors?limit=1"));
        note("books of no genre", anyone.send("GET /books?genre=not-a-genre"));
        note("books on no page", anyone.send("GET /books?limit=0"));
        note("books by a stranger", anyone.send("GET /books?unknown=1"));
        note("books on two lines", anyone.send("GET /books?genre=%0D%0A"));
        note("order by a long id", owner.send("GET /orders/1" + "9".repeat(1_000)));
        note("orders behind a slash", anyone.send("GET /orders/"));
        note("PUT orders of nobody", anyone.send("PUT /orders"));
    }

    private void conditions(Visitor anyone, Visitor owner) {
        String customer = "{\"name\":\"Ann\",\"email\":\"ann@bookshop.example\"}";
        note("HEAD unknown author", anyone.send("HEAD /authors/99"));
        note("books of a page", anyone.with("Origin", "https://page.example").send("GET /books"));
        note(
                "asked in advance",
                anyone.with("Access-Control-Request-Method", "POST").send("OPTIONS /books"));
        note(
                "asked for one",
                anyone.with("Access-Control-Request-Method", "PUT").send("OPTIONS /books/1"));
        note("weak tag of book", anyone.with("If-None-Match", "W/\"v1\"").send("GET /books/1"));
        note("unknown book on a condition", anyone.with("If-None-Match", "*").send("GET /books/99"));
        note("book since a date", anyone.with("If-Modified-Since", "some day").send("GET /books/1"));
        note(
                "book by date and tag",
                anyone.with("If-None-Match", "\"v0\"")
                        .with("If-Modified-Since", "now")
                        .send("GET /books/1"));
        note("stale book", owner.json(BOOK).with("If-Match", "\"v0\"").send("PUT /books/3"));
        note("weak book", owner.json(BOOK).with("If-Match", "W/\"v1\"").send("PUT /books/3"));
        note("stale book deleted", owner.with("If-Match", "\"v0\"").send("DELETE /books/3"));
        note("book not deleted", anyone.send("GET /books/3"));
        note("book replaced", owner.json(BOOK).send("PUT /books/2"));
        note("book after replacement", anyone.send("GET /books/2"));
        note("customer", owner.send("GET /customers/1"));
        note("customer not seen", owner.json(customer).send("PUT /customers/1"));
        Visitor seen = owner.json(customer).with("If-Match", "*");
        note("customer wished", seen.with("Prefer", "return=representation").send("PUT /customers/1"));
    }

    private void about(Visitor anyone) {
        note("info", anyone.send("GET /info"));
        note("info again", anyone.send("GET /info?again=yes"));
        note("about", anyone.send("GET /about"));
        note("about in German", anyone.with("Accept-Language", "de").send("GET /about"));
        note("about compressed", anyone.with("Accept-Encoding", "gzip").send("GET /about"));
        note("part of about", anyone.with("Range", "bytes=0-3").send("GET /about"));
        note("chapter of about", anyone.with("Range", "chapters=1").send("GET /about"));
        note("beyond about", anyone.with("Range", "bytes=999-").send("GET /about"));
        note(
                "rest of old about",
                anyone.with("Range", "bytes=0-0").with("If-Range", "\"old\"").send("GET /about"));
    }

    private void note(String step, Reply reply) {
        Map<String, String> headers = new TreeMap<>();
        reply.headers().map().forEach((name, values) -> headers.put(name, String.join(" | ", values)));
        String requestId = headers.remove("x-request-id");
        headers.remove("date");
        String body = reply.body().replace("" + requestId, "<request id>").replaceAll("req_\\w+", "<another id>");
        String wait = headers.getOrDefault("retry-after", "absent");
        String agreed = body.replace("\"retry_after\":" + wait, "\"retry_after\":<as the header>");
        headers.computeIfPresent("retry-after", (name, value) -> value.replaceAll("^\\d{1,2}$", "<seconds>"));
        boolean waits = wait.equals("absent");
        answers.put(step, reply.status() + " " + headers + "\n" + (waits ? body : agreed));
    }
}
