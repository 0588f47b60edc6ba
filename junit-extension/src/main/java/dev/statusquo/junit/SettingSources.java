package dev.statusquo.junit;

import dev.statusquo.crawl.baseline.BaselineFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The places of configuration parameters that can be listed: JUnit itself only looks them up by name. */
final class SettingSources {

    private SettingSources() {}

    /** Returns the names of all system properties and of the entries of {@code junit-platform.properties}. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>(System.getProperties().stringPropertyNames());
        keys.addAll(file().stringPropertyNames());
        return keys;
    }

    /** Returns a parameter of these places, for where JUnit cannot be asked. */
    static Optional<String> value(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(file().getProperty(name)));
    }

    /** Returns the folder in which runs of one user, of whatever project, agree on whose turn it is to write a file. */
    static Path locks() {
        return BaselineFile.locks(System.getProperty("user.name", ""), System.getProperty("java.io.tmpdir"));
    }

    private static Properties file() {
        Properties properties = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader == null ? null : loader.getResourceAsStream("junit-platform.properties")) {
            if (file != null) {
                properties.load(file);
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("junit-platform.properties could not be read", unreadable);
        }
    }
}
