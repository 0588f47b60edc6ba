package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocationTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("/users/42"),
                valid("42"),
                valid("?id=42"),
                valid("../orders/7"),
                valid("//cdn.example.com/x"),
                valid("https://api.example.com/users/42"),
                valid("/files/a,b"),
                valid(""),
                valid("#frag"),
                valid("urn:uuid:8e03978e-40d5-43e8-bc93-6894a57f9324"),
                valid("null"),
                valid("undefined"),
                valid("/users/null"),
                valid(" \t/users/42\t "),
                invalid("/users/{id}", 7),
                invalid("/users/a b", 8),
                invalid("/search?q=ü", 10),
                invalid("/a%zz", 2),
                invalid("https://h/a|b", 11),
                invalid("/x\\y", 2),
                invalid("/x^y", 2),
                invalid("<https://h/x>", 0),
                invalid("\"/users/42\"", 0),
                invalid("http://[::1/", 11),
                invalid("  /a b", 4));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(Location::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "42, http://h/users, http://h/42",
        "42, http://h/users/, http://h/users/42",
        "?id=42, http://h/users?x, http://h/users?id=42",
        "../orders/7, http://h/v1/users/, http://h/v1/orders/7",
        "//cdn.example.com/x, https://h/users, https://cdn.example.com/x"
    })
    void resolvesAgainstTheTarget(String location, String target, String resolved) {
        assertThat(location(location).resolve(UriReference.of(target))).hasToString(resolved);
    }

    @Test
    void aRedirectInheritsTheFragment() {
        UriReference target = UriReference.of("http://h/a#top");

        assertThat(location("/b").resolveRedirect(target)).hasToString("http://h/b#top");
        assertThat(location("/b#end").resolveRedirect(target)).hasToString("http://h/b#end");
        assertThat(location("/b").resolve(target)).hasToString("http://h/b");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "/a#b, has a fragment",
        "//h/a, no scheme",
        "urn:a, scheme other",
        "/users/%7Bid%7D, template",
        "/users/:id, template",
        "null, missing value",
        "/users/null, missing value",
        "/users/undefined/books, missing value",
        "/users?id=undefined, missing value",
        "http:///a, no host",
        "http://u:p@h/, user information"
    })
    void remarksOnWhatIsHardlyMeant(String location, String remark) {
        assertThat(location(location).remarks()).singleElement().asString().contains(remark);
    }

    @ParameterizedTest
    @CsvSource({"/users/42", "/nullable/1?null=1&undefined", "https://h/a:b", "?id=42"})
    void isSilentOnGoodOnes(String location) {
        assertThat(location(location).remarks()).isEmpty();
    }

    private static Location location(String value) {
        return Location.parse(value).value().orElseThrow();
    }
}
