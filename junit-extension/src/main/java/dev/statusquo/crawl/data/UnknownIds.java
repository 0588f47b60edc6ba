package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.error.schema.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Ids that nothing has, of the shape that ids have, and ids that none can have. */
public final class UnknownIds {

    private static final long FREE_NUMBERS = 1_900_000_000L;

    private final Salt salt;

    private UnknownIds(Salt salt) {
        this.salt = salt;
    }

    /** Returns the source of ids for a seed. */
    public static UnknownIds seeded(long seed) {
        return new UnknownIds(new Salt(seed, 404));
    }

    /**
     * Returns an id of the same shape that nothing is known to have.
     *
     * @param parameter the parameter of the path
     * @param known an id that exists, empty for none; the new one is of its length and kind where the schema says nothing
     * @return the id, empty if the schema allows none that is likely to be unknown
     */
    public Optional<String> unknown(Parameter parameter, String known) {
        Shape shape = Shape.of(List.of(parameter.schema()), Branches.at(0));
        if (shape.allowed != null || !shape.isPlain() || shape.type().equals("boolean")) {
            return Optional.empty();
        }
        boolean number = shape.type().equals("integer") || shape.type().equals("number");
        return candidates(shape, parameter, known, number).stream()
                .filter(candidate -> !candidate.equals(known) && !candidate.isEmpty())
                .filter(candidate -> ParameterFaults.fitsSomehow(parameter.schema(), candidate))
                .findFirst();
    }

    private List<String> candidates(Shape shape, Parameter parameter, String known, boolean number) {
        String place = parameter.name();
        if (number) {
            String highest = shape.range.most().map(BigDecimal::toPlainString).orElse("");
            return List.of("2147480000", "2147479999", "999999937", "99999937", "999983", highest);
        }
        if (isUuid(known) && shape.format.isEmpty() && shape.patterns.isEmpty()) {
            return List.of(salt.uuid(place));
        }
        String generated = StringValues.of(
                shape,
                "",
                place,
                salt,
                text -> parameter.schema().violations(JsonValue.of(text)).isEmpty());
        boolean free = shape.format.isEmpty() && shape.patterns.isEmpty() && !known.isEmpty();
        return free ? List.of(alike(known, place), generated) : List.of(generated);
    }

    /** Returns a text of the same length in which digits stay digits and letters stay letters of their case. */
    private String alike(String known, String place) {
        Random random = salt.random(place);
        StringBuilder text = new StringBuilder(known.length());
        boolean digits = known.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return "9".repeat(Math.min(9, Math.max(6, known.length()))).replaceFirst(".$", "3");
        }
        boolean hex = known.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        for (int i = 0; i < known.length(); i++) {
            char c = known.charAt(i);
            if (c >= '0' && c <= '9') {
                text.append((char) ('0' + random.nextInt(10)));
            } else if (c >= 'a' && c <= 'z') {
                text.append((char) ('a' + random.nextInt(hex ? 6 : 26)));
            } else if (c >= 'A' && c <= 'Z') {
                text.append((char) ('A' + random.nextInt(hex ? 6 : 26)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /**
     * Returns an id to create something under, that nothing is known to have.
     *
     * @param parameter the parameter of the path
     * @param n how many were asked for before; each gets another one
     * @return the id, empty if the schema leaves too little choice
     */
    public Optional<String> unused(Parameter parameter, int n) {
        Shape shape = Shape.of(List.of(parameter.schema()), Branches.at(0));
        if (shape.type().equals("integer") || shape.type().equals("number")) {
            return Stream.of(FREE_NUMBERS + n, 900_000L + n)
                    .map(String::valueOf)
                    .filter(candidate -> ParameterFaults.fitsSomehow(parameter.schema(), candidate))
                    .findFirst();
        }
        return new UnknownIds(new Salt(salt.seed(), salt.variation() + 1 + n)).unknown(parameter, "");
    }

    /** Returns an id that the schema refuses, empty if any text is one. */
    public Optional<String> malformed(Parameter parameter) {
        return List.of("not-an-id", "not a valid id!", "0", "-1", "x".repeat(300)).stream()
                .filter(candidate -> !parameter.schema().isAny())
                .filter(candidate -> !ParameterFaults.fitsSomehow(parameter.schema(), candidate))
                .findFirst();
    }

    private static boolean isUuid(String text) {
        return text.length() == 36 && text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(23) == '-';
    }
}
