package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The part of a collection that is asked for by the query parameters {@code limit} and {@code offset}. */
record Paging(int offset, int limit) {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,6}");

    static Paging of(Call call) {
        return new Paging(read(call, "offset", 0, 0, 1_000_000), read(call, "limit", 20, 1, 100));
    }

    /** Returns the page with a link to the next one, if that has anything on it. */
    <T> Answer page(Table<T> table, Predicate<T> wanted, String target) {
        Answer page = Answer.ok(table.list(this, wanted));
        Paging next = new Paging(offset + limit, limit);
        boolean more = !table.list(next, wanted).isEmpty();
        String query = (target.contains("?") ? "&" : "?") + "offset=" + next.offset() + "&limit=" + limit;
        return more ? page.withHeader("Link", "<" + target + query + ">; rel=\"next\"") : page;
    }

    private static int read(Call call, String name, int absent, int least, int most) {
        List<String> values = call.query(name);
        if (values.isEmpty()) {
            return absent;
        }
        if (values.size() == 1 && NUMBER.matcher(values.get(0)).matches()) {
            int value = Integer.parseInt(values.get(0));
            if (least <= value && value <= most) {
                return value;
            }
        }
        throw Problems.invalidParameter(name, "Must be one integer from " + least + " to " + most + ".");
    }
}
