package dev.statusquo.examples.bookshop;

/** What a careless service tells of its inside. Invented; the bookshop has no database. */
final class Leaks {
    static final String STACK_TRACE = """
            java.lang.NullPointerException: Cannot invoke "Book.title()" because "book" is null
            \tat com.example.shop.BookController.read(BookController.java:42)
            \tat com.example.shop.Router.dispatch(Router.java:118)
            \tat java.base/java.lang.Thread.run(Thread.java:840)
            """;

    static final String SQL =
            "ERROR: relation \"books\" does not exist; SQL state 42P01 in SELECT id, title FROM books WHERE id = 7";

    static final String INFRASTRUCTURE = "Connection refused: jdbc:postgresql://10.0.3.7:5432/books";

    /** The example key of Amazon's own documentation, which opens nothing. */
    static final String SECRET = "Access denied for AKIAIOSFODNN7EXAMPLE";

    static final String DEFAULT_PAGE =
            "<html><body><h2>HTTP ERROR 404 Not Found</h2><hr/>Powered by Jetty</body></html>";

    private Leaks() {}
}
