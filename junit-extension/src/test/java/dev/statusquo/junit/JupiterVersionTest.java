package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;

/**
 * What runs these tests is the JUnit that the build asked for: it repeats them on several versions, and a version that
 * silently was another one would prove nothing.
 */
class JupiterVersionTest {

    private static final String JUPITER = System.getProperty("expected.jupiter.version", "");
    private static final String PLATFORM = System.getProperty("expected.platform.version", "");

    @Test
    void isTheOneAskedForInTheEngine() {
        assertThat(new JupiterTestEngine().getVersion()).hasValue(JUPITER);
    }

    @Test
    void isTheOneAskedForInTheApi() {
        assertThat(jarOf(Test.class)).endsWith("-" + JUPITER + ".jar");
    }

    @Test
    void hasThePlatformThatBelongsToIt() {
        assertThat(jarOf(TestEngine.class)).endsWith("-" + PLATFORM + ".jar");
        assertThat(jarOf(Launcher.class)).endsWith("-" + PLATFORM + ".jar");
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
