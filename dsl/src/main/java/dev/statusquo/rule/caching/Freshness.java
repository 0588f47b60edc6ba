package dev.statusquo.rule.caching;

import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.header.CacheControl;
import dev.statusquo.header.HttpDate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a response grants to caches, by {@code Cache-Control}, {@code Expires} and {@code Date} together (RFC 9111, section 4.2). */
final class Freshness {

    private Freshness() {}

    /** Returns the directives, empty if there are none or they are not readable. */
    static Optional<CacheControl> directives(HeaderFields headers) {
        List<String> lines = headers.values("Cache-Control");
        return lines.isEmpty() ? Optional.empty() : CacheControl.parse(lines).value();
    }

    /** Returns whether a name may be among the directives; a look at the text, before anything is parsed. */
    static boolean mentions(HeaderFields headers, String directive) {
        for (String line : headers.values("Cache-Control")) {
            for (int i = 0; i + directive.length() <= line.length(); i++) {
                if (line.regionMatches(true, i, directive, 0, directive.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether some cache may reuse the response for a time without asking. */
    static boolean isPositive(HeaderFields headers) {
        Optional<CacheControl> directives = directives(headers);
        if (directives.filter(Freshness::isGuarded).isPresent()) {
            return false;
        }
        if (directives.filter(CacheControl::hasPositiveFreshness).isPresent()) {
            return true;
        }
        Optional<Duration> maxAge = directives.flatMap(CacheControl::maxAge);
        return maxAge.isEmpty() && expiresLater(headers);
    }

    /** Returns whether the response is marked public, and no other directive takes that back. */
    static boolean isPublic(HeaderFields headers) {
        return directives(headers)
                .filter(directives -> directives.isPublic() && !isGuarded(directives))
                .filter(directives ->
                        directives.maxAge().filter(Duration::isZero).isEmpty())
                .isPresent();
    }

    private static boolean isGuarded(CacheControl directives) {
        return directives.noStore() || directives.noCache();
    }

    private static boolean expiresLater(HeaderFields headers) {
        Optional<HttpDate> expires =
                headers.first("Expires").flatMap(value -> HttpDate.parse(value).value());
        Optional<HttpDate> sent =
                headers.first("Date").flatMap(value -> HttpDate.parse(value).value());
        return expires.isPresent() && sent.isPresent() && expires.get().compareTo(sent.get()) > 0;
    }
}
