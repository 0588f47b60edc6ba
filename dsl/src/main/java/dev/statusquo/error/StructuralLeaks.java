package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Members that are told by their name or form: stack traces as arrays, exceptions, secrets. */
final class StructuralLeaks {

    private static final int MOST_NODES = 100_000;
    private static final Set<String> TRACES = Set.of(
            "stack",
            "stacktrace",
            "trace",
            "traces",
            "exception",
            "exceptionclass",
            "debugmessage",
            "developermessage",
            "suppressed");
    private static final Set<String> TRACES_ON_SUCCESS = Set.of("stacktrace", "exceptionclass");
    private static final Set<String> SECRETS = Set.of(
            "password",
            "passwd",
            "secret",
            "client_secret",
            "clientsecret",
            "apikey",
            "api_key",
            "private_key",
            "privatekey");
    private static final String ROOT_CAUSE = "root_cause";
    private static final Set<String> ABOUT_FIELDS = Set.of(
            "fields",
            "errors",
            "error",
            "violations",
            "messages",
            "details",
            "detail",
            "validation",
            "validationerrors",
            "properties");

    private final boolean onSuccess;
    private final List<Leak> found = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private int nodes = MOST_NODES;

    private StructuralLeaks(boolean onSuccess) {
        this.onSuccess = onSuccess;
    }

    static List<Leak> in(JsonValue body, boolean onSuccess) {
        StructuralLeaks leaks = new StructuralLeaks(onSuccess);
        leaks.look(body, false);
        return leaks.found;
    }

    /** Returns words of which one stands in every success that has such a leak. */
    static List<String> wordsOnSuccess() {
        return List.copyOf(TRACES_ON_SUCCESS);
    }

    /** Returns words of which one stands in every error that has such a leak. */
    static List<String> wordsOnError() {
        List<String> words = new ArrayList<>(List.of(ROOT_CAUSE, "file"));
        words.addAll(TRACES);
        words.addAll(SECRETS);
        return words;
    }

    private void look(JsonValue value, boolean aboutFields) {
        if (--nodes < 0) {
            return;
        }
        for (String name : value.names()) {
            path.add(name);
            member(name.toLowerCase(Locale.ROOT), value.get(name), aboutFields);
            path.remove(path.size() - 1);
        }
        if (!value.is(JsonKind.ARRAY)) {
            return;
        }
        if (isFrames(value) && !onSuccess) {
            add("L13", "a stack trace", value.get(0).toString());
            return;
        }
        for (int index = 0; index < value.size() && nodes > 0; index++) {
            path.add(Integer.toString(index));
            look(value.get(index), aboutFields);
            path.remove(path.size() - 1);
        }
    }

    private void member(String name, JsonValue value, boolean aboutFields) {
        if ((onSuccess ? TRACES_ON_SUCCESS : TRACES).contains(name) && isTelling(value)) {
            add("L13", "a stack trace or exception", value.toString());
            return;
        }
        if (!onSuccess
                && name.equals(ROOT_CAUSE)
                && value.get(0).get("index_uuid").isPresent()) {
            add("L28", "a message of a search engine", value.get(0).toString());
        }
        if (!onSuccess
                && !aboutFields
                && SECRETS.contains(name)
                && isSecret(value.text().orElse(""))) {
            add("L40", "a secret", name + "=<redacted>");
        }
        look(value, aboutFields || ABOUT_FIELDS.contains(name));
    }

    private void add(String id, String what, String evidence) {
        found.add(new Leak(id, what, new JsonPointer(path).toString(), Leaks.cut(evidence)));
    }

    /** An id of a trace is no trace, and neither is nothing. */
    private static boolean isTelling(JsonValue value) {
        if (value.is(JsonKind.STRING)) {
            String text = value.text().orElse("");
            return !text.isBlank() && !text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '-');
        }
        return value.size() > 0;
    }

    private static boolean isFrames(JsonValue array) {
        JsonValue first = array.get(0);
        boolean named = first.get("function").isPresent()
                || first.get("class").isPresent()
                || first.get("method").isPresent()
                || first.get("methodName").isPresent();
        boolean file = first.get("file").isPresent()
                || first.get("fileName").isPresent()
                || first.get("filename").isPresent();
        boolean line = first.get("line").isPresent()
                || first.get("lineNumber").isPresent()
                || first.get("lineno").isPresent();
        return file && line && named;
    }

    /** A message about a password is no password: it has blanks, or is a code in small letters. */
    private static boolean isSecret(String text) {
        return text.length() >= 6
                && text.chars().noneMatch(Character::isWhitespace)
                && !text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '-' || c == '*');
    }
}
