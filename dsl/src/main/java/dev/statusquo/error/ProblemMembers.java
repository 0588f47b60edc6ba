package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all forms of problem details have in common (RFC 9457, sections 3.1 and 3.2). */
final class ProblemMembers {

    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");
    private static final List<String> BLAMING =
            List.of("/errors", "/violations", "/invalid-params", "/invalid_params", "/invalidParams", "/fields");

    private ProblemMembers() {}

    static ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                code(body),
                body.text("/detail", "/title"),
                body.requestId("/request_id", "/requestId", "/traceId", "/trace_id", "/correlationId"),
                fields(body));
    }

    private static @Nullable String code(ErrorBody body) {
        String code = body.text("/code", "/errorCode", "/error_code", "/error");
        String type = body.text("/type");
        return code != null || type == null || type.equals("about:blank") ? code : type;
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>();
        for (String place : BLAMING) {
            fields.addAll(body.at(place).names());
            fields.addAll(body.texts(place, "field", "name", "pointer", "parameter"));
        }
        return List.copyOf(fields);
    }

    /** Notes a status of its own, a title that is not the one of {@code about:blank}, and names that extensions should not have. */
    static void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/status");
        JsonValue type = body.json().get("type");
        if (!type.isPresent() || type.text().filter("about:blank"::equals).isPresent()) {
            deviations.phraseAgrees("/title");
        }
        for (String name : body.json().names()) {
            if (!STANDARD.contains(name) && !isExtensionName(name)) {
                deviations.add(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "expected an extension named by three or more letters, digits or underscores, a letter first, but was "
                                + Deviations.quoted(JsonValue.of(name)));
            }
        }
        if (body.json().is(JsonKind.OBJECT) && body.mediaType().isEmpty()) {
            deviations.add("", "a body without Content-Type is no problem details to a client");
        }
    }

    private static boolean isExtensionName(String name) {
        return name.length() >= 3
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
