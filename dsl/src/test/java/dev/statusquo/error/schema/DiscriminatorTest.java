package dev.statusquo.error.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminatorTest {

    private static final JsonValue PETS = JsonText.of(Body.of("""
                    {"oneOf": [{"type": "null"}, {"$ref": "#/schemas/Cat"}, {"$ref": "Dog"}, {"$ref": "#/schemas/MyDog"}],
                     "discriminator": {"propertyName": "kind",
                                       "mapping": {"meow": "#/schemas/Cat", "wolf": "MyDog", "none": "#/schemas/None"}}}
                    """)).orAbsent();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"Cat"}  | 1
            {"kind":"meow"} | 1
            {"kind":"Dog"}  | 2
            {"kind":"wolf"} | 3
            {"kind":"none"} | -1
            {"kind":"og"}   | -1
            {"kind":""}     | -1
            {"kind":3}      | -1
            {"other":"Cat"} | -1
            "Cat"           | -1
            """)
    void findsTheAlternativeThatTheValueNames(String value, int index) {
        JsonValue tagged = JsonText.of(Body.of(value)).orAbsent();

        assertThat(Discriminator.branch(PETS.node(), "oneOf", tagged.node())).isEqualTo(index);
        assertThat(Discriminator.branch(PETS.node(), "anyOf", tagged.node())).isEqualTo(-1);
        assertThat(Discriminator.branch(PETS.without("discriminator").node(), "oneOf", tagged.node()))
                .isEqualTo(-1);
    }
}
