package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags and the two preconditions made of them (RFC 9110, sections 8.8.3, 13.1.1 and 13.1.2). */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    private EntityTags() {}

    /** Returns the answer to a read: the resource with its tag, or word that the caller has it already. */
    static Answer answer(Call call, Table.Row<? extends Object> row) {
        String current = tag(row);
        return names(call.headers("If-None-Match"), current, true)
                ? Answer.notModified(current, row.value())
                : Answer.ok(row.value()).withHeader("ETag", current);
    }

    /** Refuses a change of a resource that is not the one the caller means. */
    static void guard(Call call, Table.Row<?> row) {
        List<String> ifMatch = call.headers("If-Match");
        if (!ifMatch.isEmpty() && !names(ifMatch, tag(row), false)) {
            throw Problems.preconditionFailed();
        }
        if (names(call.headers("If-None-Match"), tag(row), true)) {
            throw Problems.preconditionFailed();
        }
    }

    private static String tag(Table.Row<?> row) {
        return "\"v" + row.version() + "\"";
    }

    /** Says whether the field names the current tag; a weak tag counts only where weak comparison is asked for. */
    static boolean names(List<String> field, String current, boolean weakly) {
        String value = String.join(",", field).strip();
        if (value.equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(value);
        while (tags.find()) {
            if (tags.group(2).equals(current) && (weakly || tags.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
