package dev.statusquo.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The places of configuration parameters that can be listed: JUnit itself only looks them up by name. */
final class SettingSources {

    private SettingSources() {}

    /** Returns the names of all system properties and of the entries of {@code junit-platform.properties}. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>(System.getProperties().stringPropertyNames());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader == null ? null : loader.getResourceAsStream("junit-platform.properties")) {
            if (file != null) {
                Properties properties = new Properties();
                properties.load(file);
                keys.addAll(properties.stringPropertyNames());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("junit-platform.properties could not be read", unreadable);
        }
        return keys;
    }
}
