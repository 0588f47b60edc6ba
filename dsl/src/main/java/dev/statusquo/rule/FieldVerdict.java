package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.Validity;
import java.util.List;

/** Verdicts on response fields that quote the field lines as received and point at where a grammar broke. */
public final class FieldVerdict {

    private static final int LONGEST_QUOTE = 160;
    private static final int BEFORE_BREAK = 60;

    private FieldVerdict() {}

    /**
     * Returns the verdict on how a field keeps its grammar: kept only for what a sender must produce.
     *
     * @param expected what the grammar asks for, with an example
     */
    public static Verdict ofGrammar(Exchange exchange, String name, String expected, Parsed<?> parsed) {
        if (parsed.validity() == Validity.VALID) {
            return Verdict.kept();
        }
        String value = exchange.headers().combined(name).orElse("");
        return new Verdict.Broken(
                exchange.status() + " sends a malformed " + name,
                name,
                List.of(Fact.expected(expected), Fact.butWas(pointingAt(name, value, parsed))));
    }

    /**
     * Returns the verdict that fields of the response are wrong.
     *
     * @param problem what is wrong, to stand after the status
     * @param expected what was expected instead
     * @param names the fields to quote, first the one that the finding is about
     */
    public static Verdict broken(Exchange exchange, String problem, Object expected, String... names) {
        return new Verdict.Broken(
                exchange.status() + " " + problem,
                names[0],
                List.of(Fact.expected(expected), Fact.butWas(lines(exchange.headers(), names))));
    }

    private static String lines(HeaderFields headers, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            List<String> values = headers.values(name);
            if (values.isEmpty()) {
                text.append('\n').append(names.length == 1 ? "absent" : name + " absent");
            }
            values.forEach(value -> text.append('\n').append(name).append(": ").append(quoted(value)));
        }
        return text.substring(1);
    }

    private static String pointingAt(String name, String value, Parsed<?> parsed) {
        int offset = Math.max(0, Math.min(parsed.offset(), value.length()));
        int start = offset > BEFORE_BREAK * 2 ? offset - BEFORE_BREAK : 0;
        String lead = name + (start > 0 ? ": …" : ": ");
        String before = value.substring(start, offset);
        int column = lead.length() + Printable.line(before, Integer.MAX_VALUE).length();
        return lead + quoted(value.substring(start)) + "\n" + " ".repeat(column) + "^ offset " + offset + ": expected "
                + parsed.problem();
    }

    private static String quoted(String value) {
        return Printable.line(value, LONGEST_QUOTE);
    }
}
