package dev.statusquo.crawl.probe.creation;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is read is what was sent. What services rightly write in their own way counts as the same: letter case, white
 * space, punctuation, other forms of the same number or instant, rounded numbers, masked text.
 */
final class SentAndFound {

    private static final Set<String> OF_THE_SERVICE = Set.of(
            "id",
            "uuid",
            "key",
            "status",
            "state",
            "version",
            "revision",
            "etag",
            "password",
            "secret",
            "token",
            "href",
            "url",
            "self",
            "links",
            "slug");
    private static final List<String> BEGINNINGS = List.of("created", "updated", "modified", "last", "password");

    private SentAndFound() {}

    /** Returns the part of an answer that shows what was sent: the whole, or the member that has most of its names. */
    static JsonValue thing(Exchange read, JsonValue sent) {
        JsonValue body = JsonText.of(read.body()).orAbsent();
        JsonValue best = body;
        for (String name : body.names()) {
            JsonValue member = body.get(name);
            if (member.is(JsonKind.OBJECT) && shared(member, sent) > shared(best, sent)) {
                best = member;
            }
        }
        return best;
    }

    private static long shared(JsonValue thing, JsonValue sent) {
        return sent.names().stream().filter(name -> thing.get(name).isPresent()).count();
    }

    /** Returns {@code true} for equal values; a number is the same however it is written. */
    static boolean same(JsonValue one, JsonValue other) {
        return one.number().isPresent() && other.number().isPresent()
                ? one.number().get().compareTo(other.number().get()) == 0
                : one.equals(other);
    }

    /** Returns the first member of what was sent that is there with another value. */
    static Optional<String> difference(JsonValue sent, JsonValue found) {
        return sent.names().stream()
                .filter(name -> !isOfTheService(name))
                .filter(name -> found.get(name).isPresent() && isOther(sent.get(name), found.get(name)))
                .findFirst();
    }

    /** Returns {@code true} for a member that services set or change on their own, or do not show. */
    static boolean isOfTheService(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return OF_THE_SERVICE.contains(plain)
                || plain.endsWith("at") && plain.length() > 6
                || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }

    /** Returns {@code true} if the value found cannot be the one that was sent, in whatever form. */
    static boolean isOther(JsonValue sent, JsonValue found) {
        if (sent.is(JsonKind.OBJECT)) {
            return found.is(JsonKind.OBJECT) && difference(sent, found).isPresent();
        }
        if (sent.is(JsonKind.ARRAY)) {
            return found.is(JsonKind.ARRAY) && sent.size() > 0 && found.size() == 0;
        }
        if (sent.is(JsonKind.NUMBER) && found.is(JsonKind.NUMBER)) {
            return isOther(sent.number().orElse(BigDecimal.ZERO), found.number().orElse(BigDecimal.ZERO));
        }
        if (sent.is(JsonKind.STRING) && found.is(JsonKind.STRING)) {
            return isOther(sent.text().orElse(""), found.text().orElse(""));
        }
        return sent.is(JsonKind.BOOLEAN) && found.is(JsonKind.BOOLEAN) && !sent.equals(found)
                || sent.is(JsonKind.STRING)
                        && found.is(JsonKind.NULL)
                        && !sent.text().orElse("").isBlank()
                || sent.is(JsonKind.NUMBER) && found.is(JsonKind.NULL);
    }

    private static boolean isOther(BigDecimal sent, BigDecimal found) {
        boolean rounded = found.scale() < sent.scale()
                && sent.setScale(found.scale(), RoundingMode.HALF_UP)
                                .subtract(found)
                                .abs()
                                .compareTo(BigDecimal.ONE.movePointLeft(found.scale()))
                        <= 0;
        boolean near = Math.abs(sent.doubleValue() - found.doubleValue()) <= Math.abs(sent.doubleValue()) * 1e-6;
        return sent.compareTo(found) != 0 && !rounded && !near;
    }

    private static boolean isOther(String sent, String found) {
        boolean masked = found.contains("*") || found.contains("\u2022") || found.contains("\u2026");
        String mine = letters(sent);
        String theirs = letters(found);
        return !masked && !mine.isEmpty() && !mine.equals(theirs) && !isSameInstant(sent, found);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** A date may come back with a time, and an instant in another zone or with less precision. */
    private static boolean isSameInstant(String sent, String found) {
        if (sent.length() < 10 || found.length() < 10 || !Character.isDigit(sent.charAt(0))) {
            return false;
        }
        if (sent.charAt(4) == '-' && sent.startsWith(found.substring(0, 10))) {
            return true;
        }
        try {
            long seconds = OffsetDateTime.parse(sent).toEpochSecond()
                    - OffsetDateTime.parse(found).toEpochSecond();
            return Math.abs(seconds) <= 1;
        } catch (DateTimeException noInstants) {
            return false;
        }
    }
}
