package dev.statusquo.crawl.baseline;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Printable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The members of one entry, read strictly: a slip of whoever edits the file is told with its line, and not passed over. */
final class EntryMembers {

    private static final int LONGEST = 80;

    private final Path file;
    private final int line;
    private final JsonValue entry;

    EntryMembers(Path file, int line, JsonValue entry) {
        this.file = file;
        this.line = line;
        this.entry = entry;
    }

    int line() {
        return line;
    }

    /** Requires that there are no members but these. */
    void only(Set<String> names) {
        for (String name : entry.names()) {
            if (!names.contains(name)) {
                throw broken("`" + shown(name) + "` is no member of an entry here; the members are "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }

    String text(String name) {
        String text = optional(name);
        if (text.isEmpty()) {
            throw broken("the entry has no `" + name + "`");
        }
        return text;
    }

    String optional(String name) {
        JsonValue value = entry.get(name);
        if (!value.isPresent()) {
            return "";
        }
        return value.text().orElseThrow(() -> broken("`" + name + "` is " + shown(value) + "; it is a text"));
    }

    LocalDate date(String name) {
        String text = optional(name);
        if (!entry.get(name).isPresent()) {
            return KnownFinding.NEVER;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw broken("`" + name + "` is '" + shown(text) + "'; it is a day such as 2027-01-31");
        }
    }

    int status(String name) {
        return status(name, entry.get(name));
    }

    private int status(String name, JsonValue value) {
        BigDecimal number = value.number().orElse(BigDecimal.valueOf(-1));
        if (!value.isInteger() || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(9_999)) > 0) {
            throw broken("`" + name + "` is " + (value.isPresent() ? shown(value) : "missing")
                    + "; it is a status code such as 409");
        }
        return number.intValue();
    }

    List<Integer> statuses(String name) {
        JsonValue value = entry.get(name);
        if (!value.is(JsonKind.ARRAY) || value.size() == 0) {
            throw broken("`" + name + "` is " + (value.isPresent() ? shown(value) : "missing")
                    + "; it is a list of status codes such as [400, 409]");
        }
        return value.elements().stream().map(one -> status(name, one)).toList();
    }

    List<String> texts(String name) {
        JsonValue value = entry.get(name);
        if (value.isPresent() && !value.is(JsonKind.ARRAY)) {
            throw broken("`" + name + "` is " + shown(value) + "; it is a list of texts");
        }
        List<String> texts = new ArrayList<>(value.size());
        for (JsonValue one : value.elements()) {
            texts.add(one.text().orElseThrow(() -> broken("`" + name + "` has " + shown(one) + "; it lists texts")));
        }
        return texts;
    }

    boolean flag(String name) {
        JsonValue value = entry.get(name);
        if (!value.isPresent()) {
            return false;
        }
        return value.bool().orElseThrow(() -> broken("`" + name + "` is " + shown(value) + "; it is true or false"));
    }

    BaselineException broken(String problem) {
        return new BaselineException(file, line, problem, null);
    }

    static String shown(Object value) {
        return Printable.line(value.toString(), LONGEST);
    }
}
