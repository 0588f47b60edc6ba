package dev.statusquo.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every parser of the package by the name of its field, each with wire strings that it reads. */
final class FieldParsers {

    /**
     * A parser and what it reads.
     *
     * @param parser the parser
     * @param samples wire strings that it can read
     */
    record Field(Function<String, Parsed<?>> parser, List<String> samples) {}

    static final Map<String, Field> ALL = all();

    private FieldParsers() {}

    private static Map<String, Field> all() {
        Map<String, Field> all = new LinkedHashMap<>();
        put(all, "uri", UriReference::parse, "http://u:p@[::1.2.3.4]:80/a/../b;c?d#e", "../a%20b", "//h");
        put(all, "Location", Location::parse, "/users/42", "?id=42");
        put(all, "Date", HttpDate::parse, "Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994");
        put(all, "Retry-After", RetryAfter::parse, "120", "Sunday, 06-Nov-94 08:49:37 GMT");
        put(
                all,
                "WWW-Authenticate",
                Challenge::parseList,
                "Basic realm=\"a\\\"b\", Foo abc=, Bar a=b, c=\"d\"",
                "Basic, Bearer");
        put(all, "Allow", AllowedMethods::parse, "GET, POST");
        put(all, "Content-Type", MediaType::parse, "text/plain; charset=utf-8; a=\"b c\"");
        put(all, "ETag", EntityTag::parse, "W/\"xyzzy\"", "\"a\\b\"");
        put(all, "If-Match", EntityTag::parseList, "\"a\", W/\"b\"", "*");
        put(all, "Vary", Vary::parse, "Accept, Origin", "*");
        put(
                all,
                "Cache-Control",
                CacheControl::parse,
                "max-age=0, private=\"a, b\", x=\"y\"",
                "no-cache, max-age=\"5\"");
        put(all, "Content-Range", ContentRange::parse, "bytes 0-499/1234", "bytes */12", "bytes 0-1/*");
        put(all, "Content-Length", ContentLength::parse, "1234", "2, 2");
        put(all, "Link", Link::parseList, "<a?b>; rel=\"next last\"; x, <>; title*=UTF-8''%e2; media=\"a,b\"");
        put(all, "Accept-Patch", AcceptedMediaTypes::parse, "a/b;c=d, */*;q=0.5");
        put(all, "Deprecation", Deprecation::parse, "@1688169599;a=1");
        put(all, "Sunset", Sunset::parse, "Sun, 06 Nov 1994 08:49:37 GMT");
        put(all, "Idempotency-Key", IdempotencyKey::parse, "\"a\\\"b\"");
        put(all, "RateLimit", RateLimit::parse, "\"a\";r=1;t=2;pk=:YQ==:, \"b\";r=0;x");
        put(all, "RateLimit-Policy", RateLimitPolicy::parse, "\"a\";q=1;w=2;qu=\"requests\", \"b\";q=0;pk=:YQ==:");
        put(all, "X-RateLimit-Reset", RateLimitReset::parse, "60", "1.5", "6m0s", "2026-01-01T00:00:00.5+01:00", "1/2");
        put(all, "Strict-Transport-Security", StrictTransportSecurity::parse, "max-age=1; includeSubDomains; a=\"b\"");
        put(all, "Age", Age::parse, "60", "1, 2");
        put(all, "Accept-Ranges", AcceptRanges::parse, "bytes, none");
        put(all, "Content-Language", ContentLanguage::parse, "de-DE, en");
        put(
                all,
                "item",
                text -> StructuredFields.parseItem(text).map(Object::toString),
                "%\"f%c3%bc\";a=1.5;b=:YQ==:",
                "@1");
        put(all, "list", text -> StructuredFields.parseList(text).map(Row::printed), "(a b;c);d, *e, ?0, 1.5, -7");
        return all;
    }

    private static void put(
            Map<String, Field> all, String name, Function<String, Parsed<?>> parser, String... samples) {
        all.put(name, new Field(parser, List.of(samples)));
    }
}
