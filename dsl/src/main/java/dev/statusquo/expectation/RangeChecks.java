package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.ContentRange;
import dev.statusquo.header.EntityTag;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/** Checks of Content-Range (RFC 9110, section 14.4) and ETag (section 8.8.3). */
final class RangeChecks {

    private RangeChecks() {}

    static Check range(long first, long last, long completeLength) {
        return contentRange("bytes " + first + "-" + last + "/" + completeLength);
    }

    static Check completeLength(long length) {
        return contentRange("bytes */" + length);
    }

    static Check entityTag() {
        return (exchange, terms) -> parsed(
                exchange,
                "ETag",
                EntityTag.parse(exchange.headers().first("ETag").orElse("")),
                "a quoted tag, such as \"v2\"");
    }

    private static Check contentRange(String expected) {
        ContentRange wanted = ContentRange.parse(expected)
                .value()
                .orElseThrow(() -> new IllegalArgumentException("Content-Range would be '" + expected
                        + "'; first is at most last, and last below the complete length"));
        return (exchange, terms) -> {
            Optional<String> sent = exchange.headers().first("Content-Range");
            Parsed<ContentRange> parsed = ContentRange.parse(sent.orElse(""));
            return parsed.value().filter(wanted::equals).isPresent()
                    ? Verdict.kept()
                    : Verdict.broken(
                            exchange.status()
                                    + (sent.isEmpty() ? " has no Content-Range" : " has another Content-Range"),
                            Fact.expected("Content-Range: " + expected),
                            Fact.butWas(sent.map(value -> Wire.shown("Content-Range", value, parsed))
                                    .orElse("absent")));
        };
    }

    private static Verdict parsed(Exchange exchange, String name, Parsed<?> parsed, String expected) {
        Optional<String> sent = exchange.headers().first(name);
        if (sent.isPresent() && parsed.isReadable()) {
            return Verdict.kept();
        }
        return Verdict.broken(
                exchange.status() + (sent.isEmpty() ? " has no " + name : " has no readable " + name),
                Fact.expected(expected),
                Fact.butWas(sent.map(value -> Wire.shown(name, value, parsed)).orElse("absent")));
    }
}
