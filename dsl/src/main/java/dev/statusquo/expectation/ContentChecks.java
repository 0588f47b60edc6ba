package dev.statusquo.expectation;

import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.header.MediaType;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.Optional;
import org.hamcrest.Matcher;

/** Checks of content as bytes and text. */
final class ContentChecks {

    private static final int LONGEST_VALUE = 500;
    /** More bytes than are shown, so that a secret is masked as a whole before anything is cut. */
    private static final int WINDOW = 64 << 10;

    private ContentChecks() {}

    static Check present() {
        return (exchange, terms) -> exchange.body().isEmpty()
                ? Verdict.broken(
                        exchange.status() + " has no content", Fact.expected("content"), Fact.butWas("no byte"))
                : Verdict.kept();
    }

    static Check text(Matcher<? super String> text) {
        return (exchange, terms) -> text.matches(exchange.body().text())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has other content",
                        Fact.expected(text),
                        Fact.butWas(Printable.line(
                                terms.redaction().text(exchange.body().head(WINDOW)), LONGEST_VALUE)));
    }

    static Check mediaType(String mediaType) {
        MediaType declared = MediaType.of(mediaType);
        return (exchange, terms) -> {
            Optional<String> sent = exchange.headers().combined("Content-Type");
            if (sent.isEmpty()) {
                return Verdict.broken(
                        exchange.status() + " has no Content-Type",
                        Fact.expected("Content-Type: " + mediaType),
                        Fact.butWas("absent"));
            }
            Parsed<MediaType> parsed = MediaType.parse(sent.get());
            if (parsed.value().filter(type -> type.matches(declared)).isPresent()) {
                return Verdict.kept();
            }
            return Verdict.broken(
                    exchange.status() + " has another media type",
                    Fact.expected("Content-Type: " + mediaType),
                    Fact.butWas(Wire.shown("Content-Type", sent.get(), parsed)));
        };
    }
}
