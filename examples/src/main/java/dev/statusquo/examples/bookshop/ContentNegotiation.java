package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.Locale;

/** The service speaks application/json only; this says whether the other side does (RFC 9110, sections 8.3, 12.5.1). */
final class ContentNegotiation {
    private static final String JSON = "application/json";

    private ContentNegotiation() {}

    /** Refuses a caller whose Accept leaves out JSON. No Accept is any. */
    static void requireAcceptable(List<String> accept) {
        if (accept.isEmpty() || String.join(",", accept).isBlank()) {
            return;
        }
        int specificity = -1;
        boolean wanted = false;
        for (String range : String.join(",", accept).split(",", -1)) {
            String[] parts = range.split(";", -1);
            int rank = rank(parts[0].strip().toLowerCase(Locale.ROOT));
            if (rank > specificity) {
                specificity = rank;
                wanted = !isRefused(parts);
            }
        }
        if (!wanted) {
            throw Problems.notAcceptable();
        }
    }

    /** Refuses a body in another media type or content coding. Without type and body, the missing body is the fault. */
    static void requireJson(List<String> contentType, List<String> contentEncoding, boolean hasBody) {
        if (!contentEncoding.isEmpty() && !contentEncoding.equals(List.of("identity"))) {
            throw Problems.unsupportedContentCoding();
        }
        if (contentType.isEmpty() && !hasBody) {
            return;
        }
        if (contentType.size() != 1 || !isJson(contentType.get(0).toLowerCase(Locale.ROOT))) {
            throw Problems.unsupportedMediaType();
        }
    }

    private static boolean isJson(String value) {
        String[] parts = value.split(";", -1);
        if (!parts[0].strip().equals(JSON)) {
            return false;
        }
        for (int index = 1; index < parts.length; index++) {
            String parameter = parts[index].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }

    /** Returns how exactly the range names JSON: 2 by name, 1 by type, 0 as anything, -1 not at all. */
    private static int rank(String range) {
        return List.of("*/*", "application/*", JSON).indexOf(range);
    }

    private static boolean isRefused(String[] parts) {
        for (int index = 1; index < parts.length; index++) {
            String parameter = parts[index].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=0") && parameter.substring(3).chars().allMatch(c -> c == '.' || c == '0')) {
                return true;
            }
        }
        return false;
    }
}
