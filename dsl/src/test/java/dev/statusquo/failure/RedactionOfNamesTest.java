package dev.statusquo.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionOfNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\", "X-\\", "a\\u", "a\\u00", "<b>\uD800\"\\", "\\u0061uthorization\\"})
    void takesAnyNameThatAServiceCanSend(String name) {
        assertThat(Redaction.standard().header(name, "value")).isEqualTo("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "\\u0061uthorization", "Set-Cookie", "PROXY-AUTHORIZATION"})
    void knowsAFieldHoweverItsNameIsWritten(String name) {
        assertThat(Redaction.standard().header(name, "s3cr3t")).isEqualTo(Redaction.MASK);
    }
}
