package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntityTagTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("\"xyzzy\""),
                valid("W/\"xyzzy\""),
                valid("\"\""),
                valid("W/\"\""),
                valid("\"a\\b\""),
                valid("\"'\""),
                valid("\"33a64df5-gzip\""),
                valid("\"é\""),
                valid("\"a,b\""),
                invalid("xyzzy", 0),
                invalid("w/\"xyzzy\"", 0),
                invalid("W/xyzzy", 2),
                invalid("'xyzzy'", 0),
                invalid("\"a b\"", 2),
                invalid("\"a\"b\"", 3),
                invalid("W/ \"x\"", 2),
                invalid("W\"x\"", 0),
                invalid("\"a\", \"b\"", 3),
                invalid("*", 0),
                invalid("\"a", 2),
                invalid("\"a\u007f\"", 2),
                invalid("", 0));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(EntityTag::parse);
    }

    static Stream<Row> conditions() {
        return Stream.of(
                valid("\"a\", W/\"b\""),
                valid("*"),
                valid("\"a,b\",\"c\""),
                valid(""),
                senderInvalid("\"a\",,\"b\"", 4),
                senderInvalid("\"a\",", 4),
                invalid("*, \"a\"", 1),
                invalid("\"a\", *", 5),
                invalid("\"a\" \"b\"", 4),
                invalid("a", 0));
    }

    @ParameterizedTest
    @MethodSource
    void conditions(Row row) {
        row.check(EntityTag::parseList);
    }

    /** The table of RFC 9110, section 8.8.3.2. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "W/\"1\", W/\"1\", false, true",
                "W/\"1\", W/\"2\", false, false",
                "W/\"1\", \"1\", false, true",
                "\"1\", W/\"1\", false, true",
                "\"1\", \"1\", true, true",
                "\"1\", \"2\", false, false"
            })
    void comparesStronglyAndWeakly(String left, String right, boolean strongly, boolean weakly) {
        EntityTag tag = tag(left);
        EntityTagCondition condition = new EntityTagCondition(false, List.of(tag(right)));

        assertThat(tag.matchesStrongly(tag(right))).isEqualTo(strongly);
        assertThat(tag.matchesWeakly(tag(right))).isEqualTo(weakly);
        assertThat(condition.matchesStrongly(tag)).isEqualTo(strongly);
        assertThat(condition.matchesWeakly(tag)).isEqualTo(weakly);
    }

    @Test
    void anAsteriskMatchesAnyTag() {
        EntityTagCondition any = EntityTag.parseList(List.of("*")).value().orElseThrow();

        assertThat(any.any()).isTrue();
        assertThat(any.matchesStrongly(tag("W/\"x\""))).isTrue();
        assertThat(any.matchesWeakly(tag("\"x\""))).isTrue();
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityTag(false, "a\"b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntityTagCondition(true, List.of(new EntityTag(false, "a"))));
    }

    private static EntityTag tag(String wire) {
        return EntityTag.parse(wire).value().orElseThrow();
    }
}
