package dev.statusquo.hamcrest;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.header.MediaType;
import dev.statusquo.header.UriReference;
import org.hamcrest.Matcher;

/** Matchers for exchanges and for the values of header fields. */
public final class HttpMatchers {

    private HttpMatchers() {}

    /**
     * Returns the matcher of exchanges that keep a recorded contract.
     *
     * <p>Passes: {@code satisfies(expectCreated().withLocation())} for a 201 with Location. Fails: the same for a 200.
     *
     * @throws IllegalArgumentException if the expectation was not recorded, but has checked an exchange
     */
    public static Matcher<Exchange> satisfies(Expectation<?> recorded) {
        return new SatisfiesExpectation(recorded);
    }

    /**
     * Returns the matcher of texts that name a media type; parameters count only where {@code mediaType} has some.
     *
     * <p>Passes: {@code mediaType("application/json")} for {@code application/json;charset=utf-8}. Fails:
     * {@code text/json}. Source: RFC 9110, section 8.3.1.
     *
     * @throws IllegalArgumentException if {@code mediaType} is none
     */
    public static Matcher<String> mediaType(String mediaType) {
        MediaType wanted = MediaType.of(mediaType);
        return new FieldMatcher<>(
                "the media type " + mediaType,
                MediaType::parse,
                sent -> sent.matches(wanted) ? "" : "was the media type " + sent);
    }

    /**
     * Returns the matcher of texts that are a URI reference, absolute or relative.
     *
     * <p>Passes: {@code /users/42}. Fails: {@code /users/a b}. Source: RFC 3986, section 4.1.
     */
    public static Matcher<String> uriReference() {
        return new FieldMatcher<>("a URI reference", UriReference::parse, reference -> "");
    }

    /**
     * Returns the matcher of texts that are a URI reference without a scheme and an authority, so that it holds behind
     * any proxy.
     *
     * <p>Passes: {@code /users/42}. Fails: {@code http://localhost:8080/users/42}. Source: RFC 3986, section 4.2.
     */
    public static Matcher<String> relativeReference() {
        return new FieldMatcher<>(
                "a URI reference without scheme and host",
                UriReference::parse,
                reference -> reference.isAbsolute() || reference.authority().isPresent()
                        ? "has the "
                                + (reference.isAbsolute()
                                        ? "scheme " + reference.scheme().orElse("")
                                        : "host " + reference.host().orElse(""))
                                + ": " + reference
                        : "");
    }
}
