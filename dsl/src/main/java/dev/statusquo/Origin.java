package dev.statusquo;

import dev.statusquo.exchange.Request;
import dev.statusquo.header.UriReference;
import java.util.Optional;

/** Whether two requests go to the same scheme, host and port (RFC 9110, section 4.3.1), and may share credentials. */
final class Origin {

    private Origin() {}

    static boolean isShared(Request one, Request other) {
        Optional<UriReference> first = UriReference.parse(one.uri()).value();
        Optional<UriReference> second = UriReference.parse(other.uri()).value();
        return first.isPresent() && second.filter(first.get()::sameOrigin).isPresent();
    }
}
