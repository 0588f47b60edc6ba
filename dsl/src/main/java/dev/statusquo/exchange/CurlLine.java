package dev.statusquo.exchange;

import dev.statusquo.failure.Redaction;
import java.util.Locale;

/** A request as a {@code curl} command for a POSIX shell, redacted, with everything quoted that a shell would act on. */
public final class CurlLine {

    private static final int LONGEST_BODY = 4_000;

    private CurlLine() {}

    /** Returns the command. A body longer than 4,000 bytes, or one that is not text, is left to {@code @body}. */
    public static String of(Request request, Redaction redaction) {
        StringBuilder line = new StringBuilder("curl -i");
        if (request.method().equals(Method.HEAD)) {
            line.append(" --head");
        } else if (!request.method().equals(Method.GET) || !request.body().isEmpty()) {
            line.append(" -X ").append(quoted(request.method().token()));
        }
        request.headers().forEach(field -> line.append(" -H ").append(quoted(headerArgument(field, redaction))));
        if (!request.body().isEmpty()) {
            line.append(content(request.body(), redaction));
        }
        if (request.uri().contains("/.")) {
            line.append(" --path-as-is");
        }
        if (request.uri().chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
            line.append(" --globoff");
        }
        return line.append(' ').append(quoted(redaction.uri(request.uri()))).toString();
    }

    private static String headerArgument(HeaderField field, Redaction redaction) {
        String value = redaction.header(field.name(), field.value());
        return value.isEmpty() ? field.name() + ";" : field.name() + ": " + value;
    }

    /** Content that starts with an at sign would be taken for the name of a file to send. */
    private static String content(Body body, Redaction redaction) {
        String text = body.length() > LONGEST_BODY ? "\0" : body.text();
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
            return " --data-binary @body";
        }
        String option = text.startsWith("@") ? " --data-raw " : " --data-binary ";
        return option + quoted(redaction.text(text));
    }

    private static boolean isPlain(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "-_./:@%+=,".indexOf(c) < 0) {
                return false;
            }
        }
        return !argument.isEmpty();
    }

    private static String quoted(String argument) {
        if (isPlain(argument)) {
            return argument;
        }
        boolean plain = !argument.isEmpty()
                && argument.toLowerCase(Locale.ROOT)
                        .chars()
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_./:@%+=,".indexOf(c) >= 0);
        return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
