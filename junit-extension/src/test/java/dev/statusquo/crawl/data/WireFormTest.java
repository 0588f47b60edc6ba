package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.ParameterStyle;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormTest {

    private static final String PLAIN = "\"blue sky\"";
    private static final String ARRAY = "[\"blue\",\"black\"]";
    private static final String OBJECT = "{\"R\":100,\"G\":200}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    simple | false | blue%20sky        | blue,black              | R,100,G,200
                    simple | true  | blue%20sky        | blue,black              | R=100,G=200
                    label  | false | .blue%20sky       | .blue,black             | .R,100,G,200
                    label  | true  | .blue%20sky       | .blue.black             | .R=100.G=200
                    matrix | false | ;color=blue%20sky | ;color=blue,black       | ;color=R,100,G,200
                    matrix | true  | ;color=blue%20sky | ;color=blue;color=black | ;R=100;G=200
                    """)
    void writesInAPath(String style, boolean explode, String plain, String array, String object) {
        Parameter parameter = parameter(ParameterPlace.PATH, style, explode, false);

        assertThat(WireForm.inPath(parameter, value(PLAIN))).isEqualTo(plain);
        assertThat(WireForm.inPath(parameter, value(ARRAY))).isEqualTo(array);
        assertThat(WireForm.inPath(parameter, value(OBJECT))).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    form           | false | color=blue%20sky | color=blue,black         | color=R,100,G,200
                    form           | true  | color=blue%20sky | color=blue&color=black   | R=100&G=200
                    spaceDelimited | false | color=blue%20sky | color=blue%20black       | color=R%20100%20G%20200
                    pipeDelimited  | false | color=blue%20sky | color=blue%7Cblack       | color=R%7C100%7CG%7C200
                    deepObject     | true  | color=blue%20sky | color=blue&color=black   | color%5BR%5D=100&color%5BG%5D=200
                    """)
    void writesInAQuery(String style, boolean explode, String plain, String array, String object) {
        Parameter parameter = parameter(ParameterPlace.QUERY, style, explode, false);

        assertThat(String.join("&", WireForm.pairs(parameter, value(PLAIN)))).isEqualTo(plain);
        assertThat(String.join("&", WireForm.pairs(parameter, value(ARRAY)))).isEqualTo(array);
        assertThat(String.join("&", WireForm.pairs(parameter, value(OBJECT)))).isEqualTo(object);
    }

    @Test
    void leavesReservedCharactersWhereAllowed() {
        JsonValue address = JsonValue.of("a/b?c=d&e");

        assertThat(WireForm.pairs(parameter(ParameterPlace.QUERY, "form", true, true), address))
                .containsExactly("color=a/b?c%3Dd%26e");
        assertThat(WireForm.pairs(parameter(ParameterPlace.QUERY, "form", true, false), address))
                .containsExactly("color=a%2Fb%3Fc%3Dd%26e");
    }

    @Test
    void writesHeadersUnencoded() {
        assertThat(WireForm.inHeader(parameter(ParameterPlace.HEADER, "simple", false, false), value(PLAIN)))
                .isEqualTo("blue sky");
        assertThat(WireForm.inHeader(parameter(ParameterPlace.HEADER, "simple", true, false), value(OBJECT)))
                .isEqualTo("R=100,G=200");
    }

    @Test
    void writesContentAsJson() {
        Parameter.Form form = new Parameter.Form(ParameterStyle.FORM, true, false, Optional.of("application/json"));
        Parameter filter = new Parameter(
                "filter", ParameterPlace.QUERY, true, DeclaredSchema.any(), form, List.of(), JsonPointer.root());

        assertThat(WireForm.pairs(filter, value("{\"a\":1}"))).containsExactly("filter=%7B%22a%22%3A1%7D");
    }

    private static Parameter parameter(ParameterPlace place, String style, boolean explode, boolean reserved) {
        Parameter.Form form =
                new Parameter.Form(ParameterStyle.of(style).orElseThrow(), explode, reserved, Optional.empty());
        return new Parameter("color", place, true, DeclaredSchema.any(), form, List.of(), JsonPointer.root());
    }

    private static JsonValue value(String text) {
        return JsonText.parse(text).orAbsent();
    }
}
