package dev.statusquo.crawl.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Dialect;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueGeneratorTest {

    private static final ValueGenerator VALUES = ValueGenerator.seeded(7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"integer"}                                                     | 1
                    {"type":"integer","minimum":5}                                         | 10
                    {"type":"integer","exclusiveMinimum":10}                               | 100
                    {"type":"integer","maximum":-3}                                        | -3
                    {"type":"integer","minimum":17,"maximum":30,"multipleOf":7}            | 21
                    {"type":"number","minimum":0.2,"maximum":0.3}                          | 0.25
                    {"type":"number","multipleOf":0.01,"minimum":2.5,"maximum":2.6}        | 2.55
                    {"type":"boolean"}                                                     | true
                    {"type":"null"}                                                        | null
                    {"const":"x"}                                                          | "x"
                    {"enum":[null,2]}                                                      | null
                    {"type":"integer","enum":["a",2]}                                      | 2
                    {"type":"string","example":"e","default":"d","enum":["c","d","e"]}     | "e"
                    {"type":"string","default":"d","enum":["c","d"]}                       | "d"
                    {"type":"string","example":7,"default":"d"}                            | "d"
                    {"type":"string","format":"date"}                                      | "2025-06-15"
                    {"type":"string","format":"byte"}                                      | "c3RhdHVzcXVv"
                    {"type":"array","items":{"type":"integer"},"minItems":3,"uniqueItems":true} | [1,10,100]
                    {"type":"array","items":{"enum":["a","b"]},"minItems":2,"uniqueItems":true} | ["a","b"]
                    {"type":"array","items":{"type":"integer"},"maxItems":0}               | []
                    {"type":"array","prefixItems":[{"const":1},{"const":2}],"minItems":2}  | [1,2]
                    {"type":"array","contains":{"const":"x"}}                              | ["x"]
                    {"allOf":[{"type":"integer","minimum":3},{"maximum":3}]}               | 3
                    {"oneOf":[{"type":"null"},{"type":"integer"}]}                         | 1
                    {"anyOf":[{"type":"integer","minimum":5,"maximum":4,"enum":[]},{"const":9}]} | 9
                    {"type":["null","boolean"]}                                            | true
                    {"type":"object","additionalProperties":{"type":"integer"}}            | {"key":1}
                    {"type":"object","required":["a"],"properties":{"a":{"const":1},"b":{"const":2}},"maxProperties":1} | {"a":1}
                    {"type":"object","properties":{"a":{"const":1,"readOnly":true},"b":{"const":2,"writeOnly":true}},"required":["a"]} | {"b":2}
                    {"required":["x"]}                                                     | {"x":"x-"}
                    {}                                                                     | {}
                    true                                                                   | {}
                    """)
    void makesAValueOf(String schema, String expected) {
        GeneratedValue made = VALUES.of(schema(schema));

        assertThat(made.value().toString().replaceAll("x-\\w{8}", "x-")).isEqualTo(expected);
        assertThat(made.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','minLength':40}",
                "{'type':'string','maxLength':3}",
                "{'type':'string','minLength':2,'maxLength':2}",
                "{'type':'string','pattern':'^[A-Z]{3}-[0-9]{2,4}$'}",
                "{'type':'string','pattern':'^[A-Z]+$','minLength':20,'maxLength':30}",
                "{'type':'string','pattern':'^\\\\d{3}$','format':'isbn'}",
                "{'type':'string','pattern':'^\\\\p{Lu}\\\\p{L}+$'}",
                "{'type':'string','format':'email','maxLength':40}",
                "{'type':'string','format':'uuid'}",
                "{'type':'string','format':'date-time'}",
                "{'type':'string','format':'time'}",
                "{'type':'string','format':'duration'}",
                "{'type':'string','format':'uri'}",
                "{'type':'string','format':'uri-reference'}",
                "{'type':'string','format':'hostname'}",
                "{'type':'string','format':'ipv4'}",
                "{'type':'string','format':'ipv6'}",
                "{'type':'string','format':'json-pointer'}",
                "{'type':'string','format':'regex'}",
                "{'type':'integer','format':'int32','minimum':2147483647}",
                "{'type':'integer','format':'int64','minimum':9223372036854775807}",
                "{'type':'object','minProperties':3}",
                "{'type':'object','minProperties':2,'properties':{'a':{'type':'object'},'b':{'type':'object'}},'additionalProperties':false}",
                "{'oneOf':[{'type':'object','required':['a'],'properties':{'a':{'type':'string'}}},{'type':'integer'}],'type':'integer'}",
                "{'not':{'type':'string'},'type':['string','integer']}",
                "{'type':'number','minimum':0,'exclusiveMinimum':0,'maximum':1,'multipleOf':0.01}",
                "{'type':'number','multipleOf':0.1,'minimum':2.45,'maximum':2.55}",
                "{'type':'integer','multipleOf':7,'minimum':-20,'maximum':-10}",
                "{'type':'integer','format':'int64','maximum':-9223372036854775808}",
                "{'type':'number','format':'float','minimum':1e30,'maximum':1e38}",
                "{'type':'number','format':'float','minimum':-1e300,'exclusiveMaximum':-1e38}",
                "{'type':'number','format':'double','minimum':1e300,'maximum':1e308}",
                "{'type':'object','required':['kind'],'properties':{'kind':{'enum':['card','bank']}},'if':{'properties':{'kind':{'const':'card'}}},'then':{'required':['number'],'properties':{'number':{'type':'string','minLength':12}}},'else':{'required':['iban']}}",
                "{'type':'object','required':['kind'],'properties':{'kind':{'const':'bank'}},'if':{'properties':{'kind':{'const':'card'}}},'then':{'required':['number']},'else':{'required':['iban'],'properties':{'iban':{'pattern':'^[A-Z]{2}[0-9]{8}$'}}}}",
                "{'type':'object','properties':{'paid':{'const':true}},'if':{'required':['paid']},'then':{'required':['paidAt'],'properties':{'paidAt':{'type':'string','format':'date-time'}}}}",
                "{'type':'integer','if':{'minimum':100},'then':{'multipleOf':100},'else':{'maximum':9}}",
                "{'allOf':[{'if':{'required':['a']},'then':{'required':['b']}},{'if':{'required':['b']},'then':{'required':['c']}}],'type':'object','required':['a']}",
                "{'type':'array','uniqueItems':true,'minItems':12,'items':{'type':'integer','minimum':1,'maximum':12}}",
                "{'type':'array','uniqueItems':true,'minItems':3,'items':{'enum':['a','b','c']}}",
                "{'type':'array','uniqueItems':true,'minItems':2,'items':{'type':'boolean'}}",
                "{'type':'array','uniqueItems':true,'minItems':3,'items':{'type':'object','required':['k'],'properties':{'k':{'type':'string'}}}}",
                "{'type':'array','contains':{'const':'x'},'minItems':3,'items':{'type':'string'}}",
                "{'type':'array','prefixItems':[{'const':1},{'type':'string'}],'minItems':2,'items':false}",
                "{'type':'object','minProperties':3,'maxProperties':3,'additionalProperties':{'type':'integer'}}",
                "{'type':'object','minProperties':2,'patternProperties':{'^x-[a-z]{4,8}$':{'type':'integer'}},'additionalProperties':false}",
                "{'type':'object','minProperties':2,'propertyNames':{'pattern':'^[A-Z]{6}$'}}",
                "{'type':'object','required':['card'],'properties':{'card':{'type':'string'}},'dependentRequired':{'card':['address']}}",
                "{'type':'string','pattern':'^\\\\p{Script=Greek}{2,4}$'}",
                "{'type':'string','pattern':'^[\\\\p{L}\\\\p{N} ]{3,9}$'}",
                "{'type':'string','pattern':'^(?:{[a-f]{2}}|[a-f]{2})$'}",
                "{'oneOf':[{'type':'object','required':['a'],'properties':{'a':{'type':'string'},'c':{'type':'integer'}}},{'type':'object','required':['a','b'],'properties':{'a':{'type':'string'},'b':{'type':'string'}}}]}"
            })
    void keepsTheSchema(String schema) {
        GeneratedValue made = VALUES.of(schema(schema.replace('\'', '"')));

        assertThat(made.violations()).as(made.value().toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"float, 3.5E38", "double, 1.8E308", "int32, 2147483648", "int64, 9223372036854775808"})
    void knowsWhatAFormatCannotHold(String format, String minimum) {
        DeclaredSchema schema =
                schema("{\"type\":\"number\",\"format\":\"" + format + "\",\"minimum\":" + minimum + "}");

        assertThatExceptionOfType(UnsatisfiableSchemaException.class).isThrownBy(() -> VALUES.of(schema));
    }

    @ParameterizedTest
    @EnumSource(Breadth.class)
    void keepsAConditionAtAnyBreadth(Breadth breadth) {
        DeclaredSchema schema = schema("""
                {"type":"object","properties":{"kind":{"enum":["a","b"]},"size":{"type":"integer"}},
                 "if":{"properties":{"kind":{"const":"a"}},"required":["kind"]},
                 "then":{"required":["size"]},"else":{"properties":{"size":false}}}""");

        GeneratedValue made = VALUES.breadth(breadth).of(schema);

        assertThat(made.violations()).as(made.value().toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Breadth.class)
    void cutsRecursionWhereItMay(Breadth breadth) {
        DeclaredSchema node = within("""
                {"Node":{"type":"object","required":["value","next"],"properties":{"value":{"type":"integer"},
                 "next":{"oneOf":[{"$ref":"#/Node"},{"type":"null"}]},
                 "children":{"type":"array","items":{"$ref":"#/Node"}},"parent":{"$ref":"#/Node"}}}}""");

        GeneratedValue made = VALUES.breadth(breadth).of(node);

        assertThat(made.violations()).isEmpty();
        assertThat(made.value().toString()).hasSizeLessThan(100);
    }

    @Test
    void saysThatNothingEndsARecursion() {
        DeclaredSchema endless = within(
                "{\"Node\":{\"type\":\"object\",\"required\":[\"n\"],\"properties\":{\"n\":{\"$ref\":\"#/Node\"}}}}");

        assertThatExceptionOfType(UnsatisfiableSchemaException.class)
                .isThrownBy(() -> VALUES.of(endless))
                .withMessage("no value for the schema at doc#/Node: it asks for values nested without end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    false                                               | its parts contradict each other
                    {"allOf":[{"type":"string"},{"type":"integer"}]}    | its parts contradict each other
                    {"type":"string","enum":[1]}                        | no value of its enum is of its type
                    {"type":"integer","minimum":5,"maximum":4}          | no number is within its bounds
                    {"type":"string","minLength":5,"maxLength":4}       | its minLength is above its maxLength
                    """)
    void saysWhyNoValueFits(String schema, String reason) {
        assertThatExceptionOfType(UnsatisfiableSchemaException.class)
                .isThrownBy(() -> VALUES.of(schema(schema)))
                .withMessage("no value for the schema at schema#: " + reason);
    }

    @Test
    void setsTheDiscriminatorOfTheChosenBranch() {
        DeclaredSchema pet = within("""
                {"Node":{"oneOf":[{"$ref":"#/Cat"},{"$ref":"#/Dog"}],"discriminator":{"propertyName":"kind","mapping":{"meow":"#/Cat"}}},
                 "Cat":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}}},
                 "Dog":{"type":"object","required":["kind","bark"],"properties":{"kind":{"type":"string"}}}}""");

        assertThat(VALUES.breadth(Breadth.SMALLEST).of(pet).value().get("kind")).isEqualTo(JsonValue.of("meow"));
    }

    @Test
    void makesASubtypeOfABaseThatNamesThem() {
        DeclaredSchema base = within("""
                {"Node":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},
                   "discriminator":{"propertyName":"kind","mapping":{"cat":"#/Cat"}}},
                 "Cat":{"allOf":[{"$ref":"#/Node"},{"type":"object","required":["lives"],"properties":{"lives":{"type":"integer"}}}]}}""");

        assertThat(VALUES.of(base).value()).hasToString("{\"kind\":\"cat\",\"lives\":1}");
    }

    @Test
    void readsNullableAndIgnoresWhatStandsBesideAReferenceInVersion30() {
        SpecDocument document = new SpecDocument(
                "doc",
                JsonText.parse(
                                "{\"A\":{\"$ref\":\"#/B\",\"enum\":[1]},\"B\":{\"type\":\"string\",\"nullable\":true,\"enum\":[null,\"b\"]}}")
                        .orAbsent(),
                Dialect.OPENAPI_3_0);

        GeneratedValue made = VALUES.of(DeclaredSchema.of(document.at(JsonPointer.of("/A"))));

        assertThat(made.value()).isEqualTo(JsonValue.of("b"));
        assertThat(made.violations()).isEmpty();
    }

    @Test
    void readsExclusiveBoundsOfVersion30() {
        SpecDocument document = new SpecDocument(
                "doc", object("{\"type\":\"integer\",\"minimum\":1,\"exclusiveMinimum\":true}"), Dialect.OPENAPI_3_0);

        assertThat(VALUES.of(DeclaredSchema.of(document.root())).value()).isEqualTo(JsonValue.of(10));
    }

    @Test
    void makesTheSameForASeedAndOtherNamesForAVariation() {
        DeclaredSchema user = schema(
                "{\"type\":\"object\",\"required\":[\"email\",\"name\",\"age\",\"role\",\"groupId\"],\"properties\":{"
                        + "\"email\":{\"type\":\"string\",\"format\":\"email\"},\"name\":{\"type\":\"string\",\"example\":\"Ann\",\"maxLength\":20},"
                        + "\"age\":{\"type\":\"integer\"},\"role\":{\"enum\":[\"user\"]},\"groupId\":{\"type\":\"string\",\"example\":\"g1\"}}}");

        JsonValue first = VALUES.of(user).value();
        JsonValue second = VALUES.variation(1).of(user).value();

        assertThat(ValueGenerator.seeded(7).of(user).value()).isEqualTo(first);
        assertThat(ValueGenerator.seeded(8).of(user).value()).isNotEqualTo(first);
        assertThat(first.get("name")).isEqualTo(JsonValue.of("Ann"));
        assertThat(second.get("name")).isNotEqualTo(first.get("name"));
        assertThat(second.get("email")).isNotEqualTo(first.get("email"));
        assertThat(second.without("name").without("email"))
                .isEqualTo(first.without("name").without("email"));
    }

    @Test
    void prefersTheExampleThatIsMeantToSucceed() {
        MediaContent content = new MediaContent(
                "application/json",
                schema("{\"type\":\"object\",\"properties\":{\"title\":{\"type\":\"string\"}}}"),
                List.of(
                        new NamedExample("409_duplicate", object("{\"title\":\"Emma\"}")),
                        new NamedExample("minimal", object("{\"title\":\"New\"}"))));

        assertThat(VALUES.of(content))
                .hasToString("GeneratedValue[value={\"title\":\"New\"}, origin=example 'minimal', violations=[]]");
        assertThat(VALUES.of(content, Status.of(409)).orElseThrow().value()).isEqualTo(object("{\"title\":\"Emma\"}"));
        assertThat(VALUES.of(content, Status.of(404))).isEmpty();
        assertThat(VALUES.variation(2).of(content).value().get("title").text().orElseThrow())
                .startsWith("New-");
    }

    @Test
    void saysThatAnExampleDoesNotFit() {
        MediaContent content = new MediaContent(
                "application/json", schema("{\"type\":\"integer\"}"), List.of(new NamedExample("", JsonValue.of("x"))));

        GeneratedValue given = VALUES.of(content);

        assertThat(given.value()).isEqualTo(JsonValue.of("x"));
        assertThat(given.fits()).isFalse();
    }

    private static DeclaredSchema schema(String text) {
        return DeclaredSchema.of(object(text));
    }

    private static JsonValue object(String text) {
        return JsonText.parse(text).value().orElseThrow();
    }

    private static DeclaredSchema within(String document) {
        return DeclaredSchema.of(
                new SpecDocument("doc", object(document), Dialect.JSON_SCHEMA_2020_12).at(JsonPointer.of("/Node")));
    }
}
