package dev.statusquo.header;

import static dev.statusquo.header.Row.invalid;
import static dev.statusquo.header.Row.senderInvalid;
import static dev.statusquo.header.Row.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {

    static Stream<Row> grammar() {
        return Stream.of(
                valid("<https://x/2>; rel=\"next\""),
                valid("</p?page=2>; rel=next"),
                valid("<a>; rel=\"prev\", <b>; rel=\"next last\""),
                valid("<a,b>; rel=\"x\""),
                valid("<>; rel=\"self\""),
                valid("<a>; rel=\"http://example.net/foo\""),
                valid("<a>; rel=next; nofollow"),
                valid("<a>;rel=\"x\";title*=UTF-8''%e2%82%ac"),
                valid("<a>"),
                valid("<a>; title=\"a, b; c\"; rel=x , <b>"),
                valid("<a>; rel=alternate; hreflang=de; hreflang=fr"),
                valid("<a>; rel=preload; nopush; nopush"),
                valid(""),
                senderInvalid("<a>; rel=next; rel=prev", 15),
                senderInvalid("<a>; rel = next", 8),
                senderInvalid("<a>;; rel=next", 4),
                senderInvalid("<a>; rel=next;", 14),
                senderInvalid("<a>, , <b>", 5),
                invalid("https://x/2; rel=\"next\"", 0),
                invalid("<https://x/2>, rel=\"next\"", 15),
                invalid("<https://x/2> rel=\"next\"", 14),
                invalid("<https://x y>; rel=next", 10),
                invalid("<a; rel=\"next\"", 3),
                invalid("<a", 2),
                invalid("<a>; rel=next page", 14),
                invalid("<a>; rel=http://x/", 13),
                invalid("<a>; =next", 5),
                invalid("<a>; rel=", 9),
                invalid("<a>; rel=\"next", 14));
    }

    @ParameterizedTest
    @MethodSource
    void grammar(Row row) {
        row.check(Link::parseList);
    }

    @Test
    void readsRelationsInAnyCase() {
        Link link = parse("</b>; REL=\"Next last\"; nofollow; title=\"a \\\"b\\\"\"")
                .get(0);

        assertThat(link.target()).isEqualTo(UriReference.of("/b"));
        assertThat(link.relations()).containsExactly("next", "last");
        assertThat(link.isRelation("LAST")).isTrue();
        assertThat(link.isRelation("prev")).isFalse();
        assertThat(link.parameter("nofollow")).hasValue("");
        assertThat(link.parameter("title")).hasValue("a \"b\"");
    }

    @Test
    void theFirstRelCounts() {
        assertThat(parse("<a>; rel=next; rel=prev").get(0).relations()).containsExactly("next");
        assertThat(parse("<a>").get(0).relations()).isEmpty();
    }

    @Test
    void joinsLines() {
        assertThat(Link.parseList(List.of("<a>;rel=x", "<b>")).value().orElseThrow())
                .hasSize(2);
        assertThat(Link.parseList(List.of("<a>", "b")).offset()).isEqualTo(5);
    }

    private static List<Link> parse(String value) {
        return Link.parseList(value).value().orElseThrow();
    }
}
