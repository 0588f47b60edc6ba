package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import java.util.List;

/**
 * What all exchanges have in common that can break a rule, as far as it is quickly seen: the status, and one of some fields in the
 * response, content, or broken framing. Rules are sorted by it once, so that an exchange costs only what may concern it.
 */
public final class Scope {

    private static final Scope ANY = new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(), Trait.NONE, List.of());

    private final int first;
    private final int last;
    private final List<Integer> codes;
    private final Trait trait;
    private final List<String> fields;

    enum Trait {
        NONE,
        FIELDS,
        CONTENT,
        FAULTS
    }

    private Scope(int first, int last, List<Integer> codes, Trait trait, List<String> fields) {
        this.first = first;
        this.last = last;
        this.codes = codes;
        this.trait = trait;
        this.fields = fields;
    }

    /** Returns the scope of every exchange. */
    public static Scope any() {
        return ANY;
    }

    /** Returns the scope of responses with one of these status codes. */
    public static Scope ofStatus(Integer... codes) {
        return new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(codes), Trait.NONE, List.of());
    }

    /** Returns the scope of responses with a status code from the first to the last one. */
    public static Scope ofStatuses(int first, int last) {
        return new Scope(first, last, List.of(), Trait.NONE, List.of());
    }

    /** Returns the scope of responses that have at least one of these fields. */
    public static Scope ofFields(String... names) {
        return ANY.withFields(names);
    }

    /** Returns the scope of responses that have content. */
    public static Scope ofContent() {
        return new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(), Trait.CONTENT, List.of());
    }

    /** Returns the scope of responses in whose framing the client found a fault. */
    public static Scope ofFaults() {
        return new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(), Trait.FAULTS, List.of());
    }

    /** Returns the scope of those responses that also have at least one of these fields. */
    public Scope withFields(String... names) {
        return new Scope(first, last, codes, Trait.FIELDS, List.of(names));
    }

    /** Returns {@code true} if the exchange is within the scope. */
    public boolean permits(Exchange exchange) {
        return permits(exchange.status().code())
                && switch (trait) {
                    case NONE -> true;
                    case FIELDS -> fields.stream().anyMatch(exchange.headers()::contains);
                    case CONTENT -> !exchange.body().isEmpty();
                    case FAULTS -> !exchange.response().faults().isEmpty();
                };
    }

    boolean permits(int code) {
        return code >= first && code <= last && (codes.isEmpty() || codes.contains(code));
    }

    Trait trait() {
        return trait;
    }

    List<String> fields() {
        return fields;
    }
}
