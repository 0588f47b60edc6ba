package dev.statusquo.benchmarks;

/**
 * A document of OpenAPI 3.0, which the peers know as well, that declares one book and a list of them. It names every member of
 * {@link Samples#BOOK}, since one of the peers takes any other for a fault.
 */
final class DeclaredBooks {

    static final String BOOK = "{\"type\":\"object\",\"required\":[\"id\",\"title\",\"isbn\"],\"properties\":{"
            + "\"id\":{\"type\":\"integer\",\"minimum\":1},\"title\":{\"type\":\"string\",\"minLength\":1},"
            + "\"isbn\":{\"type\":\"string\",\"pattern\":\"^[0-9]{13}$\"},\"year\":{\"type\":\"integer\"},"
            + "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"inStock\":{\"type\":\"boolean\"},"
            + "\"authors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
            + "\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"}}}},"
            + "\"price\":{\"type\":\"object\",\"properties\":{\"amount\":{\"type\":\"integer\"},"
            + "\"currency\":{\"type\":\"string\"}}},\"pages\":{\"type\":\"integer\"},\"rating\":{\"type\":\"number\"}}}";
    static final String LIST = "{\"type\":\"array\",\"items\":" + BOOK + "}";

    static final String DOCUMENT = "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Books\",\"version\":\"1\"},\"paths\":{"
            + path("/book", "Book") + "," + path("/books", "Books") + "},\"components\":{\"schemas\":{\"Book\":" + BOOK
            + ",\"Books\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Book\"}}}}}";

    private DeclaredBooks() {}

    private static String path(String path, String schema) {
        return "\"" + path + "\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
                + "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/" + schema + "\"}}}}}}}";
    }
}
