package dev.statusquo.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an error body tells its reader, whatever its shape calls it.
 *
 * @param codeOrNull the stable, machine-readable code
 * @param messageOrNull the text for people
 * @param requestIdOrNull the id that finds the failure in the service's logs
 * @param fields the names of the request's members or parameters that the body blames, in its own spelling
 */
public record ErrorDetails(
        @Nullable String codeOrNull,
        @Nullable String messageOrNull,
        @Nullable String requestIdOrNull,
        List<String> fields) {

    public ErrorDetails {
        fields = List.copyOf(fields);
    }

    /** Returns the details of a body that tells nothing. */
    public static ErrorDetails none() {
        return new ErrorDetails(null, null, null, List.of());
    }

    /** Returns the stable, machine-readable code. */
    public Optional<String> code() {
        return Optional.ofNullable(codeOrNull);
    }

    /** Returns the text for people. */
    public Optional<String> message() {
        return Optional.ofNullable(messageOrNull);
    }

    /** Returns the id that finds the failure in the service's logs. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestIdOrNull);
    }
}
