package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.regex.Pattern;

/** The part of a collection that is asked for by the query parameters {@code limit} and {@code offset}. */
record Paging(int offset, int limit) {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,6}");

    static Paging of(Call call) {
        return new Paging(read(call, "offset", 0, 0, 1_000_000), read(call, "limit", 20, 1, 100));
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
