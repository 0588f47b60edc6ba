package dev.statusquo.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every parser: it never throws, says where it broke, takes linear time, and reads what its value prints. */
class FieldParsersTest {

    @Property(tries = 2000)
    void readsAnyText(@ForAll String text) {
        FieldParsers.ALL.forEach((name, field) -> check(name, field, text));
    }

    @Property(tries = 5000)
    void readsWhatLooksLikeAField(@ForAll("fragments") String text) {
        FieldParsers.ALL.forEach((name, field) -> check(name, field, text));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "0",
                        "9",
                        "42",
                        "-",
                        "_",
                        ".",
                        "/",
                        "*",
                        ",",
                        ";",
                        "=",
                        ":",
                        "<",
                        ">",
                        "(",
                        ")",
                        "[",
                        "]",
                        "@",
                        "?",
                        "#",
                        "%",
                        "%41",
                        "\\",
                        "\"",
                        "'",
                        " ",
                        "  ",
                        "\t",
                        "\n",
                        "\u0000",
                        "\u007f",
                        "é",
                        "\ud83d",
                        "\ude00",
                        "\"x\"",
                        "\"a b\"",
                        "W/",
                        "<a>",
                        "rel=x",
                        "max-age=",
                        "realm=",
                        "Basic",
                        "Foo a==",
                        "bytes ",
                        "0-1/2",
                        "text/plain",
                        ":YQ==:",
                        "@1",
                        "?1",
                        "q=1",
                        "r=1",
                        "Sun, ",
                        "06 Nov 1994 ",
                        "08:49:37",
                        " GMT",
                        "http:",
                        "//",
                        "..",
                        "1s",
                        "ms")
                .list()
                .ofMaxSize(12)
                .map(fragments -> String.join("", fragments));
    }

    @Property(tries = 3000)
    void readsMutations(@ForAll("mutations") Mutation mutation) {
        FieldParsers.ALL.forEach((name, field) -> {
            for (String sample : field.samples()) {
                check(name, field, mutation.of(sample));
            }
        });
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<String> inserted =
                Arbitraries.of("", " ", ",", ";", "=", "\"", "\\", "0", "a", "A", "/", ":", "\t", "\n", "é", "%");
        return inserted.flatMap(text -> Arbitraries.integers()
                .between(0, 60)
                .flatMap(at -> Arbitraries.integers().between(0, 2).map(removed -> new Mutation(at, removed, text))));
    }

    /** A change to a wire string. */
    record Mutation(int at, int removed, String inserted) {
        String of(String sample) {
            int start = Math.min(at, sample.length());
            int end = Math.min(start + removed, sample.length());
            return sample.substring(0, start) + inserted + sample.substring(end);
        }
    }

    @Example
    void takesLinearTime() {
        List<String> patterns = List.of(
                "a",
                "0",
                " ",
                ",",
                ";",
                "=",
                "\"",
                "\\",
                "/",
                "(",
                "%",
                "a,",
                "a ,",
                "a=b,",
                "a=b;",
                "a;",
                "a ",
                "\"a\",",
                "W/\"\",",
                "<a>,",
                "<a",
                "<>;a,",
                "a/b,",
                "a/b;c=d,",
                ";a=b",
                "/..",
                "../",
                "/a/..",
                "a:",
                "%41",
                "@1,",
                "?1,",
                "::,",
                "%\"\",",
                "(1) ",
                "(1 2),",
                ";k",
                "1s",
                "0.1s",
                "A b=,",
                "A b=c,",
                "a-",
                "é",
                "\ud83d");
        FieldParsers.ALL.forEach((name, field) -> {
            List<String> all = new ArrayList<>(patterns);
            field.samples().forEach(sample -> all.add(sample + ", "));
            for (String pattern : all) {
                String repeated = pattern.repeat(100_000 / pattern.length());
                for (String start : List.of("", "\"", "<", "A ", "text/plain;")) {
                    assertTimeout(
                            Duration.ofSeconds(2),
                            () -> check(name, field, start + repeated),
                            name + " of " + start + pattern);
                }
            }
        });
    }

    @Property
    void writesAnyDateSoThatItIsReadAgain(@ForAll @LongRange(min = -62167219200L, max = 253402300799L) long second) {
        HttpDate date = new HttpDate(Instant.ofEpochSecond(second));

        assertThat(HttpDate.parse(date.toString())).isEqualTo(Parsed.valid(date));
        assertThat(RetryAfter.parse(RetryAfter.of(date).toString())).isEqualTo(Parsed.valid(RetryAfter.of(date)));
    }

    @Property
    void resolvesAnythingToSomethingReadable(
            @ForAll("references") String reference, @ForAll("references") String base) {
        UriReference.parse(reference)
                .value()
                .ifPresent(read -> UriReference.parse(base).value().ifPresent(against -> {
                    UriReference resolved = read.resolve(against);

                    assertThat(UriReference.parse(resolved.toString())).isEqualTo(Parsed.valid(resolved));
                }));
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.of(
                        "a", "b:", ":", "/", "//", ".", "..", "./", "../", "?", "#", "h", "1", "@", "c:d", "[::1]",
                        ":80")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static void check(String name, FieldParsers.Field field, String text) {
        Parsed<?> parsed = field.parser().apply(text);

        boolean flawless = parsed.validity() == Validity.VALID;
        assertThat(parsed.offset()).as(name).isBetween(flawless ? -1 : 0, flawless ? -1 : text.length());
        assertThat(parsed.problem().isEmpty()).as(name).isEqualTo(flawless);
        assertThat(parsed.value().isPresent()).as(name).isEqualTo(parsed.validity() != Validity.INVALID);
        if (parsed.value().isPresent()) {
            Object value = parsed.value().get();
            assertThat((Object) field.parser().apply(Row.printed(value)))
                    .as(name)
                    .isEqualTo(Parsed.valid(value));
        }
    }
}
