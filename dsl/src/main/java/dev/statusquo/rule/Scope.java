package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
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
        UNUSUAL_FIELDS,
        REPEATED_FIELDS,
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

    /**
     * Returns the scope of responses in which one of these fields stands on several lines, or has a value that is not usual. Usual
     * is what most responses send and no rule on the field alone can blame: a Location such as {@code /books/42} or
     * {@code https://example.com/books/42}, a date in the form of HTTP, {@code application/json}, {@code no-store}. Of any field but
     * Location, Date, Last-Modified, Content-Type and Cache-Control no value is usual.
     */
    public static Scope ofUnusual(String... names) {
        return ANY.withUnusual(names);
    }

    /** Returns the scope of responses in which one of these fields stands on several lines. */
    public static Scope ofRepeated(String... names) {
        return ANY.with(Trait.REPEATED_FIELDS, names);
    }

    /** Returns the scope of responses that have content. */
    public static Scope ofContent() {
        return ANY.with(Trait.CONTENT);
    }

    /** Returns the scope of responses in whose framing the client found a fault. */
    public static Scope ofFaults() {
        return ANY.with(Trait.FAULTS);
    }

    /** Returns the scope of those responses that also have at least one of these fields. */
    public Scope withFields(String... names) {
        return with(Trait.FIELDS, names);
    }

    /** Returns the scope of those responses in which also one of these fields is as {@link #ofUnusual} says. */
    public Scope withUnusual(String... names) {
        return with(Trait.UNUSUAL_FIELDS, names);
    }

    private Scope with(Trait other, String... names) {
        return new Scope(first, last, codes, other, List.of(names));
    }

    /** Returns {@code true} if the exchange is within the scope. */
    public boolean permits(Exchange exchange) {
        HeaderFields headers = exchange.headers();
        return permits(exchange.status().code())
                && switch (trait) {
                    case NONE -> true;
                    case FIELDS -> fields.stream().anyMatch(headers::contains);
                    case UNUSUAL_FIELDS -> fields.stream().anyMatch(name -> isUnusual(name, headers.values(name)));
                    case REPEATED_FIELDS ->
                        fields.stream().anyMatch(name -> headers.values(name).size() > 1);
                    case CONTENT -> !exchange.body().isEmpty();
                    case FAULTS -> !exchange.response().faults().isEmpty();
                };
    }

    private static boolean isUnusual(String name, List<String> lines) {
        return lines.size() > 1 || lines.size() == 1 && !UsualValues.of(name).test(lines.get(0));
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
