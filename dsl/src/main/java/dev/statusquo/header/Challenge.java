package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One challenge of {@code WWW-Authenticate} or {@code Proxy-Authenticate} (RFC 9110, sections 11.3 and 11.6.1).
 *
 * <p>Valid, two challenges: {@code Basic realm="simple", Newauth realm="apps", type=1}. Broken at offset 17:
 * {@code Bearer error="x" error_description="y"}, where a comma is missing. Equality ignores the case of scheme and parameter names
 * and the order of parameters. Immutable.
 */
public final class Challenge {
    private static final Set<String> BEARER_ERRORS = Set.of("invalid_request", "invalid_token", "insufficient_scope");
    /** The parameters of Digest that must not be in quotes (RFC 7616, section 3.3). */
    private static final Set<String> DIGEST_TOKENS = Set.of("algorithm", "stale");

    private final String scheme;
    private final Parameters parameters;
    /** The one value without a name that some schemes have instead of parameters. */
    private final @Nullable String token68;

    Challenge(String scheme, Parameters parameters, @Nullable String token68) {
        if (!Ascii.isToken(scheme)) {
            throw new IllegalArgumentException("scheme \"" + scheme + "\" is not a token; use one such as Bearer");
        }
        this.scheme = scheme;
        this.parameters = parameters;
        this.token68 = token68;
    }

    /** Returns a challenge with parameters. */
    public static Challenge of(String scheme, Parameters parameters) {
        return new Challenge(scheme, parameters, null);
    }

    /** Returns a challenge with one value that has no name, which is base64 or similar. */
    public static Challenge of(String scheme, String token68) {
        String wire = scheme + ' ' + token68;
        Challenge challenge = new Challenge(scheme, Parameters.NONE, token68);
        if (!parseList(wire).equals(Parsed.valid(List.of(challenge)))) {
            throw new IllegalArgumentException("\"" + token68 + "\" is not a token68; use base64");
        }
        return challenge;
    }

    /** Returns the challenges of one line. */
    public static Parsed<List<Challenge>> parseList(String value) {
        return new ChallengeParser(new FieldCursor(value), value).parse();
    }

    /** Returns the challenges of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<List<Challenge>> parseList(List<String> lines) {
        return parseList(FieldCursor.combine(lines));
    }

    /** Returns the scheme as sent. */
    public String scheme() {
        return scheme;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** Returns the one value without a name, empty if there is none. */
    public Optional<String> token68() {
        return Optional.ofNullable(token68);
    }

    /** Returns the parameter of that name, in any case. */
    public Optional<String> parameter(String name) {
        return parameters.value(name);
    }

    /** Returns whether this is of the scheme, in any case. */
    public boolean isScheme(String name) {
        return scheme.equalsIgnoreCase(name);
    }

    /** Returns what the scheme's own document demands and this lacks; nothing for a scheme unknown here. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        switch (scheme.toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(remarks);
            case "bearer", "dpop" -> bearer(remarks);
            case "digest" -> digest(remarks);
            case "negotiate" ->
                note(remarks, !parameters.isEmpty(), "Negotiate has no parameters (RFC 4559, section 4.1)");
            default -> {}
        }
        return remarks;
    }

    private void basic(List<String> remarks) {
        note(remarks, parameter("realm").isEmpty(), "Basic requires a realm (RFC 7617, section 2)");
        note(
                remarks,
                parameter("charset")
                        .filter(charset -> !charset.equalsIgnoreCase("UTF-8"))
                        .isPresent(),
                "the charset of Basic is UTF-8 or absent (RFC 7617, section 2.1)");
    }

    private void bearer(List<String> remarks) {
        note(remarks, parameters.isEmpty(), scheme + " requires a parameter (RFC 6750, section 3)");
        note(
                remarks,
                isScheme("Bearer")
                        && parameter("error")
                                .filter(error -> !BEARER_ERRORS.contains(error))
                                .isPresent(),
                "the error of Bearer is one of invalid_request, invalid_token, insufficient_scope (RFC 6750, section 3.1)");
    }

    private void digest(List<String> remarks) {
        note(remarks, parameter("realm").isEmpty(), "Digest requires a realm (RFC 7616, section 3.3)");
        note(remarks, parameter("nonce").isEmpty(), "Digest requires a nonce (RFC 7616, section 3.3)");
        note(remarks, parameter("qop").isEmpty(), "Digest requires a qop (RFC 7616, section 3.3)");
    }

    private static void note(List<String> remarks, boolean holds, String remark) {
        if (holds) {
            remarks.add(remark);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Challenge that
                && isScheme(that.scheme)
                && parameters.equals(that.parameters)
                && Objects.equals(token68, that.token68);
    }

    @Override
    public int hashCode() {
        return scheme.toLowerCase(Locale.ROOT).hashCode() * 31 + parameters.hashCode();
    }

    /** Returns the challenge with its values in quotes, as senders must write the realm. */
    @Override
    public String toString() {
        if (token68 != null) {
            return scheme + ' ' + token68;
        }
        StringBuilder text = new StringBuilder(scheme);
        parameters.forEach((name, value) -> {
            text.append(text.length() == scheme.length() ? " " : ", ")
                    .append(name)
                    .append('=');
            if (isScheme("Digest") && DIGEST_TOKENS.contains(name)) {
                Parameters.appendValue(text, value);
            } else {
                Parameters.appendQuoted(text, value);
            }
        });
        return text.toString();
    }
}
