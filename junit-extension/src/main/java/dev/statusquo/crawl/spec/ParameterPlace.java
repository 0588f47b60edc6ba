package dev.statusquo.crawl.spec;

import java.util.Locale;

/** Where in a request a parameter stands. */
public enum ParameterPlace {
    PATH,
    QUERY,
    /** The whole query string is one value, as OpenAPI 3.2 has it. */
    QUERYSTRING,
    HEADER,
    COOKIE;

    /** Returns the place as documents write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
