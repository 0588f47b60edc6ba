package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UriReferenceTest {
    private static final UriReference BASE = UriReference.of("http://a/b/c/d;p?q");

    static Stream<Row> grammar() {
        return Stream.of(
                valid(""),
                valid("#"),
                valid("?"),
                valid("/"),
                valid("//"),
                valid("a/b:c"),
                valid("./b:c"),
                valid("mailto:John.Doe@example.com"),
                valid("urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66"),
                valid("tel:+1-816-555-1212"),
                valid("ldap://[2001:db8::7]/c=GB?objectClass?one"),
                valid("http://user:pw@h:80/a?b#c"),
                valid("http://a:b:c@h/"),
                valid("http://h:/"),
                valid("http://h:99999999999999999999/"),
                valid("http://[::]"),
                valid("http://[::ffff:192.0.2.1]:8080/"),
                valid("http://[1:2:3:4:5:6:7:8]"),
                valid("http://[1:2:3:4:5:6:1.2.3.4]"),
                valid("http://[1:2:3:4:5:6:7::]"),
                valid("http://[v7.a:b]"),
                valid("http://%c3%bc/"),
                valid("file:///etc/hosts"),
                invalid(":a", 0),
                invalid("1a:b", 2),
                invalid("a b:c", 1),
                invalid("http://h/a#b#c", 12),
                invalid("http://a@b@c/", 10),
                invalid("http://h:8o/", 10),
                invalid("http://h%zz/", 8),
                invalid("http://h/%4", 9),
                invalid("http://h/?%", 10),
                invalid("http://h /", 8),
                invalid("http://a[b]/", 8),
                invalid("http://[::1/", 11),
                invalid("http://[::1", 11),
                invalid("http://[::1]x", 12),
                invalid("http://[1::2::3]", 13),
                invalid("http://[1:2:3]", 13),
                invalid("http://[12345::]", 12),
                invalid("http://[1:]", 10),
                invalid("http://[::256.0.0.1]", 10),
                invalid("http://[::1.2.3]", 15),
                invalid("http://[::01.2.3.4]", 10),
                invalid("http://[v.x]", 9),
                invalid("http://[v1.]", 10),
                invalid("http://[v1.é]", 11),
                invalid("http://[]", 8),
                invalid("/a\u0000", 2),
                invalid("/a\ud83d\ude00", 2),
                invalid(" /a", 0),
                invalid("/a ", 2));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(UriReference::parse);
    }

    /** RFC 3986, sections 5.4.1 and 5.4.2, in full. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    g:h,           g:h
                    g,             http://a/b/c/g
                    ./g,           http://a/b/c/g
                    g/,            http://a/b/c/g/
                    /g,            http://a/g
                    //g,           http://g
                    ?y,            http://a/b/c/d;p?y
                    g?y,           http://a/b/c/g?y
                    '#s',          http://a/b/c/d;p?q#s
                    g#s,           http://a/b/c/g#s
                    g?y#s,         http://a/b/c/g?y#s
                    ;x,            http://a/b/c/;x
                    g;x,           http://a/b/c/g;x
                    g;x?y#s,       http://a/b/c/g;x?y#s
                    '',            http://a/b/c/d;p?q
                    .,             http://a/b/c/
                    ./,            http://a/b/c/
                    ..,            http://a/b/
                    ../,           http://a/b/
                    ../g,          http://a/b/g
                    ../..,         http://a/
                    ../../,        http://a/
                    ../../g,       http://a/g
                    ../../../g,    http://a/g
                    ../../../../g, http://a/g
                    /./g,          http://a/g
                    /../g,         http://a/g
                    g.,            http://a/b/c/g.
                    .g,            http://a/b/c/.g
                    g..,           http://a/b/c/g..
                    ..g,           http://a/b/c/..g
                    ./../g,        http://a/b/g
                    ./g/.,         http://a/b/c/g/
                    g/./h,         http://a/b/c/g/h
                    g/../h,        http://a/b/c/h
                    g;x=1/./y,     http://a/b/c/g;x=1/y
                    g;x=1/../y,    http://a/b/c/y
                    g?y/./x,       http://a/b/c/g?y/./x
                    g?y/../x,      http://a/b/c/g?y/../x
                    g#s/./x,       http://a/b/c/g#s/./x
                    g#s/../x,      http://a/b/c/g#s/../x
                    http:g,        http:g
                    """)
    void resolvesTheExamplesOfTheRfc(String reference, String resolved) {
        assertThat(UriReference.of(reference).resolve(BASE)).hasToString(resolved);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    http://a,      b,        http://a/b
                    http://a?q,    ?r,       http://a?r
                    http://a/b#f,  c,        http://a/c
                    http://a/b#f,  '',       http://a/b
                    http://a/,     ..//b,    http://a//b
                    a:/b,          .//c,     a:/.//c
                    a:b,           ..,       a:
                    b,             ./c:d,    ./c:d
                    b/c,           ../../d,  /d
                    http://a/b/,   c/..,     http://a/b/
                    """)
    void resolvesBeyondThem(String base, String reference, String resolved) {
        assertThat(UriReference.of(reference).resolve(UriReference.of(base))).hasToString(resolved);
    }

    @Test
    void takesTheAuthorityApart() {
        UriReference uri = UriReference.of("https://user:pw@[::1]:8443/a?b#c");

        assertThat(uri.scheme()).hasValue("https");
        assertThat(uri.authority()).hasValue("user:pw@[::1]:8443");
        assertThat(uri.userInfo()).hasValue("user:pw");
        assertThat(uri.host()).hasValue("[::1]");
        assertThat(uri.port()).hasValue(8443);
        assertThat(uri.path()).isEqualTo("/a");
        assertThat(uri.query()).hasValue("b");
        assertThat(uri.fragment()).hasValue("c");
    }

    @Test
    void tellsAbsentFromEmpty() {
        UriReference relative = UriReference.of("a");

        assertThat(relative.scheme()).isEmpty();
        assertThat(relative.authority()).isEmpty();
        assertThat(relative.host()).isEmpty();
        assertThat(relative.userInfo()).isEmpty();
        assertThat(relative.port()).isEmpty();
        assertThat(relative.query()).isEmpty();
        assertThat(relative.fragment()).isEmpty();
        assertThat(UriReference.of("//?#").authority()).hasValue("");
        assertThat(UriReference.of("?").query()).hasValue("");
        assertThat(UriReference.of("#").fragment()).hasValue("");
        assertThat(UriReference.of("?")).isNotEqualTo(UriReference.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "http://h/a, HTTP://H:80/b, true",
        "https://h, https://h:443, true",
        "https://h, https://h:444, false",
        "http://h, https://h, false",
        "http://h, http://g, false",
        "http://h:80, https://h:80, false",
        "http://u@h:/, http://h, true",
        "/a, /b, false",
        "urn:a, urn:b, false",
        "//h, //h, false"
    })
    void comparesOrigins(String left, String right, boolean same) {
        assertThat(UriReference.of(left).sameOrigin(UriReference.of(right))).isEqualTo(same);
    }

    @Test
    void saturatesAPortTooLarge() {
        assertThat(UriReference.of("//h:99999999999999999999").port()).hasValue(Integer.MAX_VALUE);
    }

    @Test
    void knowsItsKind() {
        assertThat(UriReference.of("HTTPS://h").isHttp()).isTrue();
        assertThat(UriReference.of("ftp://h").isHttp()).isFalse();
        assertThat(UriReference.of("a:b").isAbsolute()).isTrue();
        assertThat(UriReference.of("//h/a").isAbsolute()).isFalse();
    }

    @Test
    void refusesACallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UriReference.of("a b"))
                .withMessageContainingAll("\"a b\"", "a percent-encoded character at offset 1");
    }
}
