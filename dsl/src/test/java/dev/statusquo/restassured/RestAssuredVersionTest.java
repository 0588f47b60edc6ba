package dev.statusquo.restassured;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.GroovySystem;
import io.restassured.RestAssured;
import java.net.URL;
import org.junit.jupiter.api.Test;

/**
 * What these tests meet is the REST Assured that the build asked for: it repeats them on another one, and a version that
 * silently was the same would prove nothing.
 */
class RestAssuredVersionTest {

    private static final String EXPECTED = System.getProperty("expected.rest-assured.version", "");

    @Test
    void isTheOneAskedFor() {
        URL jar = RestAssured.class.getProtectionDomain().getCodeSource().getLocation();

        assertThat(jar.getPath()).endsWith("-" + EXPECTED + ".jar");
    }

    @Test
    void hasTheGroovyThatBelongsToIt() {
        String belonging = EXPECTED.startsWith("5.") ? "4." : "5.";

        assertThat(GroovySystem.getVersion()).startsWith(belonging);
    }
}
