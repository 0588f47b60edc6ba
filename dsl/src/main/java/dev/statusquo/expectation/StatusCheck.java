package dev.statusquo.expectation;

import dev.statusquo.error.ErrorDetails;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Asks for a status; on another one, reads the error body for the reader. */
record StatusCheck(int first, int last) implements Check {

    private static final int LONGEST_MESSAGE = 500;

    static StatusCheck of(int code) {
        if (code < 100 || code > 599) {
            throw new IllegalArgumentException("status is " + code + "; a status code is 100 to 599");
        }
        return new StatusCheck(code, code);
    }

    /** Returns the check for a class, by its first digit; an unknown code counts as x00 of its class. */
    static StatusCheck ofClass(int digit) {
        return new StatusCheck(digit * 100, digit * 100 + 99);
    }

    /** Returns the status asked for, as messages name it. */
    String expected() {
        Status status = Status.of(first);
        return first == last ? status.toString() : "a status of the class " + status.statusClass();
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        int code = exchange.status().code();
        return code >= first && code <= last ? Verdict.kept() : broken(exchange, terms);
    }

    private Verdict broken(Exchange exchange, Terms terms) {
        String expected = expected();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.expected(expected));
        facts.add(Fact.butWas(exchange.status()));
        if (exchange.status().isError()) {
            String told = told(ErrorChecks.shapeOf(exchange, terms), exchange, terms.redaction());
            if (!told.isEmpty()) {
                facts.add(Fact.fact("it says", told));
            }
        }
        return new Verdict.Broken(exchange.status() + " instead of " + expected, "", facts);
    }

    private static String told(ErrorShape shape, Exchange exchange, Redaction redaction) {
        ErrorDetails details = shape.details(exchange);
        List<String> parts = new ArrayList<>();
        details.code().ifPresent(code -> parts.add("code " + cut(code, redaction)));
        details.message().ifPresent(message -> parts.add(cut(message, redaction)));
        if (!details.fields().isEmpty()) {
            parts.add("fields " + cut(String.join(", ", details.fields()), redaction));
        }
        details.requestId().ifPresent(id -> parts.add("request id " + cut(id, redaction)));
        return String.join("\n", parts);
    }

    private static String cut(String text, Redaction redaction) {
        return Printable.line(redaction.text(text), LONGEST_MESSAGE);
    }
}
