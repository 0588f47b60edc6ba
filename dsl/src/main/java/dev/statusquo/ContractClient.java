package dev.statusquo;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Transport;
import dev.statusquo.expectation.Terms;
import dev.statusquo.failure.Redaction;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Profile;
import java.util.List;
import java.util.function.Consumer;

/**
 * A client for one service, whose requests end in an expectation:
 *
 * <pre>{@code
 * ContractClient api = ContractClient.to("http://localhost:8080");
 * api.post("/users").json(Map.of("email", "a@example.com")).expectCreated().withLocation();
 * }</pre>
 *
 * <p>Follows no redirect, answers no challenge, repeats nothing. Immutable, and safe for several threads as far as its
 * transport
 * is; {@code java.net.http} and OkHttp are.
 */
public final class ContractClient {

    private final String base;
    private final Terms terms;
    private final Transport transport;
    private final Credentials credentials;

    private ContractClient(String base, Terms terms, Transport transport, Credentials credentials) {
        this.base = base;
        this.terms = terms;
        this.transport = transport;
        this.credentials = credentials;
    }

    /**
     * Returns a client that sends through {@code java.net.http}, under the profile {@code rfc}, with the error shape of
     * the status guide and without credentials.
     *
     * @param baseUrl where the service is, such as {@code http://localhost:8080/api}; a slash at its end does not
     *     matter
     * @throws IllegalArgumentException if {@code baseUrl} is no http or https URL, or has a query, fragment or user
     */
    public static ContractClient to(String baseUrl) {
        UriReference base = UriReference.parse(baseUrl)
                .value()
                .filter(UriReference::isHttp)
                .filter(url -> url.host().filter(host -> !host.isEmpty()).isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "baseUrl is '" + baseUrl + "'; it is an http or https URL such as http://localhost:8080"));
        if (base.query().isPresent() || base.fragment().isPresent()) {
            throw new IllegalArgumentException("baseUrl is '" + baseUrl + "'; leave out its query and fragment");
        }
        if (base.userInfo().isPresent()) {
            throw new IllegalArgumentException("baseUrl names a user before "
                    + base.host().orElse("") + "; give the client .as(Credentials.basic(…)) instead");
        }
        String text = baseUrl;
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return new ContractClient(text, Terms.standard(), new LazyJdkTransport(), Credentials.none());
    }

    /** Returns this client sending through another transport. */
    public ContractClient over(Transport other) {
        return new ContractClient(base, terms, other, credentials);
    }

    /** Returns this client judging under another profile. */
    public ContractClient withProfile(Profile profile) {
        return new ContractClient(base, terms.withProfile(profile), transport, credentials);
    }

    /** Returns this client with another shape behind {@code withErrorBody()}. */
    public ContractClient withErrorShape(ErrorShape shape) {
        return new ContractClient(base, terms.withErrorShape(shape), transport, credentials);
    }

    /** Returns this client hiding something else in what it prints; credentials are always hidden. */
    public ContractClient withRedaction(Redaction redaction) {
        return new ContractClient(base, terms.withRedaction(redaction), transport, credentials);
    }

    /** Returns this client telling {@code taker} the findings that the profile makes warnings. */
    public ContractClient onWarning(Consumer<? super Finding> taker) {
        return new ContractClient(base, terms.withWarnings(taker), transport, credentials);
    }

    /** Returns this client sending these credentials with every request to its origin that names no others. */
    public ContractClient as(Credentials other) {
        return new ContractClient(base, terms, transport, other);
    }

    /** Returns a GET, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest get(String template, Object... values) {
        return request(Method.GET.token(), template, values);
    }

    /** Returns a HEAD, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest head(String template, Object... values) {
        return request(Method.HEAD.token(), template, values);
    }

    /** Returns a POST, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest post(String template, Object... values) {
        return request(Method.POST.token(), template, values);
    }

    /** Returns a PUT, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest put(String template, Object... values) {
        return request(Method.PUT.token(), template, values);
    }

    /** Returns a PATCH, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest patch(String template, Object... values) {
        return request(Method.PATCH.token(), template, values);
    }

    /** Returns a DELETE, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest delete(String template, Object... values) {
        return request(Method.DELETE.token(), template, values);
    }

    /** Returns an OPTIONS, not sent yet; braces in the path are filled with the values, percent-encoded. */
    public ContractRequest options(String template, Object... values) {
        return request(Method.OPTIONS.token(), template, values);
    }

    /**
     * Returns a request of any method, not sent yet.
     *
     * <p>Passes: {@code request("QUERY", "/users/{id}", "a/b")} asks for {@code /users/a%2Fb}. Fails: the same without
     * a value.
     *
     * @param template a path below the base URL, or an absolute URL such as a Location, whose origin gets the client's
     *     credentials only if it is that of the base URL
     * @throws IllegalArgumentException if there are too few or too many values
     */
    public ContractRequest request(String method, String template, Object... values) {
        String target = new PathTemplate(template).expand(List.of(values));
        int fragment = target.indexOf('#');
        String sent = fragment < 0 ? target : target.substring(0, fragment);
        boolean absolute = isAbsolute(sent);
        String uri = absolute
                ? sent
                : base + (sent.startsWith("/") || sent.startsWith("?") || sent.isEmpty() ? "" : "/") + sent;
        Credentials usual = absolute && !isOwnOrigin(uri) ? Credentials.none() : credentials;
        return ContractRequest.of(Method.of(method), uri, terms, transport, usual);
    }

    private boolean isOwnOrigin(String uri) {
        UriReference own = UriReference.of(base);
        return UriReference.parse(uri).value().filter(own::sameOrigin).isPresent();
    }

    private static boolean isAbsolute(String target) {
        return target.regionMatches(true, 0, "http://", 0, 7) || target.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Returns the base URL. */
    @Override
    public String toString() {
        return base;
    }
}
