package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleFaultsTest {

    @Test
    void findsEachVariantAgainByItsLabel() {
        DeclaredSchema schema = DeclaredSchema.of(value("""
                {"type":"object","required":["a"],"additionalProperties":false,"properties":{"a":{"type":"string","minLength":2},
                 "b":{"type":"array","items":{"type":"object","properties":{"c":{"type":"integer"}}}}}}"""));
        JsonValue valid = value("{\"a\":\"xx\",\"b\":[{\"c\":1}]}");

        List<FaultyBody> all = SingleFaults.of(schema, valid, 100);

        assertThat(all)
                .hasSizeGreaterThan(8)
                .allSatisfy(variant -> assertThat(SingleFaults.labelled(schema, valid, variant.label()))
                        .contains(variant));
        assertThat(SingleFaults.labelled(schema, valid, "a too long")).isEmpty();
    }

    @Test
    void givesTheFirstVariantOfEachMember() {
        DeclaredSchema schema = DeclaredSchema.of(value("""
                {"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"type":["integer","null"]},
                 "c":{"type":"object","required":["d"],"properties":{"d":{"const":1}}}}}"""));
        JsonValue valid = value("{\"a\":\"x\",\"b\":1,\"c\":{\"d\":1}}");

        assertThat(SingleFaults.onePerMember(schema, valid, 100))
                .extracting(FaultyBody::label)
                .containsExactly("a missing", "b of wrong type", "c of wrong type");
        assertThat(SingleFaults.onePerMember(schema, valid, 2))
                .extracting(FaultyBody::label)
                .containsExactly("a missing");
    }

    @Test
    void breaksOneThingAtATime() {
        DeclaredSchema book = schema("""
                {"type":"object","required":["title","pages"],"additionalProperties":false,"properties":{
                  "title":{"type":"string","minLength":1,"maxLength":10},
                  "pages":{"type":"integer","minimum":1,"maximum":5000},
                  "kind":{"enum":["novel"]},
                  "note":{"type":["string","null"]},
                  "anything":{},
                  "author":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}},
                  "tags":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string","pattern":"^[a-z]+$"}}}}""");
        JsonValue valid = value("{\"title\":\"Emma\",\"pages\":474,\"author\":{\"name\":\"A\"},\"tags\":[\"x\"]}");

        List<FaultyBody> variants = SingleFaults.of(book, valid, 100);

        assertThat(variants)
                .extracting(FaultyBody::label)
                .containsExactly(
                        "content of wrong type",
                        "title missing",
                        "pages missing",
                        "title of wrong type",
                        "title null",
                        "title empty",
                        "title too long",
                        "pages of wrong type",
                        "pages null",
                        "pages below minimum",
                        "pages above maximum",
                        "pages with a fraction",
                        "kind of wrong type",
                        "kind null",
                        "kind not in enum",
                        "note of wrong type",
                        "author of wrong type",
                        "author null",
                        "tags of wrong type",
                        "tags null",
                        "tags with too few items",
                        "tags with too many items",
                        "statusquo_unknown_member added though not allowed",
                        "author.name missing",
                        "author.name of wrong type",
                        "author.name null",
                        "tags[0] of wrong type",
                        "tags[0] null",
                        "tags[0] breaking its pattern");
        assertThat(variants)
                .allSatisfy(
                        variant -> assertThat(book.violations(variant.body())).isNotEmpty());
    }

    @Test
    void showsTheWholeContent() {
        List<FaultyBody> variants = SingleFaults.of(
                schema(
                        "{\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}},\"type\":\"object\"}"),
                value("{\"a\":[1,2],\"b\":3}"),
                100);

        assertThat(variants)
                .filteredOn(variant -> variant.label().equals("a[0] with a fraction"))
                .extracting(variant -> variant.body().toString())
                .containsExactly("{\"a\":[1.5,2],\"b\":3}");
    }

    @Test
    void makesNoVariantThatCouldBeValid() {
        DeclaredSchema loose = schema("{\"anyOf\":[{\"type\":\"object\",\"required\":[\"a\"]},true]}");

        assertThat(SingleFaults.of(loose, value("{\"a\":1}"), 100)).isEmpty();
    }

    @Test
    void stopsAtTheNumberAskedFor() {
        DeclaredSchema one = schema(
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{\"type\":\"integer\"}}}");

        assertThat(SingleFaults.of(one, value("{}"), 3)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
                    {"type":"integer"}                          | of wrong type=not an integer, with a fraction=1.5
                    {"type":"integer","minimum":1,"maximum":9}  | of wrong type=not an integer, below minimum=0, above maximum=10, with a fraction=2.5
                    {"type":"string"}                           | ``
                    {"type":"string","maxLength":3}             | too long=xxxx
                    {"type":"string","minLength":1}             | empty=
                    {"type":"string","enum":["a"]}              | not in enum=not-in-enum
                    {"type":"string","format":"uuid"}           | of wrong format=not a uuid
                    {"type":"boolean"}                          | of wrong type=not a boolean
                    {"type":["integer","string"]}               | ``
                    {"type":"object"}                           | ``
                    {}                                          | ``
                    """)
    void leavesOutWhatIsValidOnTheWire(String schema, String expected) {
        Parameter parameter = Parameter.of("p", ParameterPlace.QUERY, schema(schema));

        assertThat(String.join(", ", faults(parameter))).isEqualTo(expected);
    }

    @Test
    void leavesOutAQueryParameterButNeverAPartOfThePath() {
        Parameter page = new Parameter(
                "page",
                ParameterPlace.QUERY,
                true,
                DeclaredSchema.any(),
                Parameter.Form.usualIn(ParameterPlace.QUERY),
                List.of(),
                dev.statusquo.error.schema.JsonPointer.root());

        assertThat(faults(page)).containsExactly("missing=");
        assertThat(faults(Parameter.of("id", ParameterPlace.PATH, schema("{\"type\":\"string\",\"minLength\":1}"))))
                .isEmpty();
    }

    private static List<String> faults(Parameter parameter) {
        DeclaredOperation operation = DeclaredOperation.of(Method.GET, PathTemplate.parse("/"))
                .parameters(List.of(parameter))
                .build();
        return ParameterFaults.of(operation).stream()
                .map(fault -> fault.fault() + "=" + fault.value().text().orElse(""))
                .toList();
    }

    private static DeclaredSchema schema(String text) {
        return DeclaredSchema.of(value(text));
    }

    private static JsonValue value(String text) {
        return JsonText.parse(text).value().orElseThrow();
    }
}
