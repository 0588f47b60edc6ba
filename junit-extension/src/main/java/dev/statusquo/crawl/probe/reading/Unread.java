package dev.statusquo.crawl.probe.reading;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.MediaType;
import java.util.Locale;
import java.util.Optional;

/** Content that cannot be held to its declaration, which must not pass for content that keeps it. */
final class Unread {

    private static final String SO = ", so it was not held to the declaration";

    private Unread() {}

    /** Returns why the content of an answer was not judged, empty if it was or if there is none. */
    static Optional<String> reason(Exchange exchange) {
        if (exchange.body().isEmpty()) {
            return Optional.empty();
        }
        if (exchange.body().isTruncated()) {
            return Optional.of("the content is longer than what is read of it" + SO);
        }
        String coding =
                exchange.headers().combined("Content-Encoding").orElse("").strip();
        if (!coding.isEmpty() && !coding.toLowerCase(Locale.ROOT).equals("identity")) {
            return Optional.of("the content came in a coding that was not asked for" + SO);
        }
        boolean json = exchange.headers()
                .first("Content-Type")
                .flatMap(type -> MediaType.parse(type).value())
                .filter(MediaType::isJson)
                .isPresent();
        return json && JsonText.of(exchange.body()).value().isEmpty()
                ? Optional.of("the content cannot be read as JSON" + SO)
                : Optional.empty();
    }
}
