package dev.statusquo.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wire form with its canonical form, or the offset of the break. */
class StructuredFieldsTest {

    static Stream<Arguments> items() {
        return Stream.of(
                row("42", "42"),
                row("  1  ", "1"),
                row("00", "0"),
                row("-0", "0"),
                row("-042", "-42"),
                row("123456789012345", "123456789012345"),
                row("-999999999999999", "-999999999999999"),
                row("1.5", "1.5"),
                row("-1.500", "-1.5"),
                row("1.0", "1.0"),
                row("100.0", "100.0"),
                row("0.00", "0.0"),
                row("123456789012.123", "123456789012.123"),
                row("\"\"", "\"\""),
                row("\"a \\\"b\\\" \\\\ c\"", "\"a \\\"b\\\" \\\\ c\""),
                row("a_b-c.d3:f%00/*", "a_b-c.d3:f%00/*"),
                row("*", "*"),
                row("::", "::"),
                row(":aGVsbG8=:", ":aGVsbG8=:"),
                row(":/+Ah:", ":/+Ah:"),
                row("?1", "?1"),
                row("?0", "?0"),
                row("@0", "@0"),
                row("@-62135596800", "@-62135596800"),
                row("%\"f%c3%bc\"", "%\"f%c3%bc\""),
                row("%\"%41%22%25\"", "%\"A%22%25\""),
                row("%\"%f0%9f%98%80%ef%bb%bf\"", "%\"%f0%9f%98%80%ef%bb%bf\""),
                row("a;b;c=?1;d=?0;*e=1.0", "a;b;c;d=?0;*e=1.0"),
                row("1;a=1;b=2;a=3", "1;a=3;b=2"),
                row("1;  a", "1;a"),
                broken("", 0),
                broken("--0", 1),
                broken("2,3", 1),
                broken("-a", 1),
                broken("4-2", 1),
                broken("- 42", 1),
                broken("1234567890123456", 0),
                broken("-1234567890123456", 0),
                broken("1234567890123.0", 0),
                broken("1.1234", 0),
                broken("1.", 2),
                broken("1..4", 2),
                broken("1.5.4", 3),
                broken(".5", 0),
                broken("+1", 0),
                broken("\"a", 2),
                broken("\"ü\"", 1),
                broken("\"\t\"", 1),
                broken("\"\\t\"", 2),
                broken("\"\\", 2),
                broken("'foo'", 0),
                broken(":aGVsbG8=", 9),
                broken(":aGVsb G8=:", 6),
                broken(":_-Ah:", 1),
                broken(":aGVsbG8=!:", 9),
                broken(":a:", 2),
                broken(":a===:", 2),
                broken(":aGVsbG8==:", 8),
                broken(":=:", 1),
                broken("?Q", 1),
                broken("?True", 1),
                broken("? 1", 1),
                broken("?", 1),
                broken("@1.0", 2),
                broken("@a", 1),
                broken("@", 1),
                broken("%foo", 1),
                broken("%\"%C3%BC\"", 2),
                broken("%\"%c3%28\"", 1),
                broken("%\"%a0%a1\"", 1),
                broken("%\"%c3\"", 1),
                broken("%\"%a", 2),
                broken("%\"a", 3),
                broken("%\"\t\"", 2),
                broken("a;B=1", 2),
                broken("a;1b", 2),
                broken("a ;b", 1),
                broken("a;b =1", 3),
                broken("a;b= 1", 4),
                broken("a;", 2),
                broken("(1)", 0));
    }

    @ParameterizedTest
    @MethodSource
    void items(String wire, String canonical, int offset) {
        check(StructuredFields.parseItem(wire).map(Object::toString), wire, canonical, offset);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                row("", ""),
                row("1, 42", "1, 42"),
                row("1\t,\t42", "1, 42"),
                row("  42,43", "42, 43"),
                row("(1 2), (42 43)", "(1 2), (42 43)"),
                row("(1),(),(42)", "(1), (), (42)"),
                row("(  1  42  )", "(1 42)"),
                row("(a;x=1 \"b\";y);z=?0", "(a;x=1 \"b\";y);z=?0"),
                row("abc_123;a=1;b=2; cdef_456, ghi;q=9;r=\"+w\"", "abc_123;a=1;b=2;cdef_456, ghi;q=9;r=\"+w\""),
                row("text/html  ,  text/plain;  q=0.5;  charset=utf-8", "text/html, text/plain;q=0.5;charset=utf-8"),
                broken("1, 42,", 6),
                broken("1,,42", 2),
                broken(",1", 0),
                broken("1 2", 2),
                broken("(1\t 42)", 2),
                broken("(1 42", 5),
                broken("(1 2, (42 43)", 4),
                broken("(abc\"def\")", 4),
                broken("((1))", 1),
                broken("(1)(2)", 3),
                broken("text/html, text/plain ;q=0.5", 22),
                broken("text/html, text/plain;q =0.5", 24));
    }

    @ParameterizedTest
    @MethodSource
    void lists(String wire, String canonical, int offset) {
        check(StructuredFields.parseList(wire).map(Row::printed), wire, canonical, offset);
    }

    static Stream<Arguments> dictionaries() {
        return Stream.of(
                row("", ""),
                row("en=\"Applepie\", da=:w4ZibGV0w6ZydGUK:", "en=\"Applepie\", da=:w4ZibGV0w6ZydGUK:"),
                row("a=(1 2)", "a=(1 2)"),
                row("a=()", "a=()"),
                row("a=1 ,  b=2", "a=1, b=2"),
                row("a=1\t,\tb=2", "a=1, b=2"),
                row("a=1, b;foo=9, c=3", "a=1, b;foo=9, c=3"),
                row("a=1, b=?1;foo=9, c", "a=1, b;foo=9, c"),
                row("a=1,b=2,a=3", "a=3, b=2"),
                row("a=(1 2); q=1.0", "a=(1 2);q=1.0"),
                broken("a =1, b=2", 2),
                broken("a=1, b= 2", 7),
                broken("a=1, b=2,", 9),
                broken("a=1,,b=2,", 4),
                broken("a=1,1b=2,a=1", 4),
                broken("a=1,B=2,a=1", 4),
                broken("a=1,b!=2,a=1", 5),
                broken("a=b ;q=0.5", 4));
    }

    @ParameterizedTest
    @MethodSource
    void dictionaries(String wire, String canonical, int offset) {
        check(StructuredFields.parseDictionary(wire).map(StructuredFieldsTest::printed), wire, canonical, offset);
    }

    static Stream<Arguments> lapses() {
        return Stream.of(
                Arguments.of(":aGVsbG8:", ":aGVsbG8=:", 8),
                Arguments.of(":iZ==:", ":iQ==:", 2),
                Arguments.of(":iZ:", ":iQ==:", 3));
    }

    @ParameterizedTest
    @MethodSource
    void lapses(String wire, String canonical, int offset) {
        Parsed<StructuredItem> parsed = StructuredFields.parseItem(wire);

        assertThat(parsed.validity()).isEqualTo(Validity.SENDER_INVALID);
        assertThat(parsed.offset()).isEqualTo(offset);
        assertThat(parsed.value()).hasToString("Optional[" + canonical + "]");
    }

    private static void check(Parsed<String> parsed, String wire, String canonical, int offset) {
        assertThat(parsed.validity()).as(parsed.toString()).isEqualTo(offset < 0 ? Validity.VALID : Validity.INVALID);
        assertThat(parsed.offset()).as("%s: %s", wire, parsed).isEqualTo(offset);
        assertThat(parsed.value().orElse("")).isEqualTo(canonical);
    }

    private static String printed(Map<String, StructuredItem> dictionary) {
        return dictionary.entrySet().stream()
                .map(entry -> BareItem.TRUE.equals(entry.getValue().bare())
                        ? entry.getKey() + entry.getValue().parametersText()
                        : entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Arguments row(String wire, String canonical) {
        return Arguments.of(wire, canonical, -1);
    }

    private static Arguments broken(String wire, int offset) {
        return Arguments.of(wire, "", offset);
    }
}
