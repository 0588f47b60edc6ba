package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private final AllowedHosts hosts = new AllowedHosts(Set.of("staging.example.com", "2001:db8::7"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://LOCALHOST:8080/a?b#c",
                "https://127.0.0.1:8443/",
                "http://127.255.255.254",
                "http://[::1]:8080/things",
                "http://user:secret@localhost/",
                "http://staging.example.com",
                "https://Staging.Example.com:443/x",
                "http://[2001:db8::7]/",
            })
    void letsThrough(String uri) {
        assertThat(hosts.objection(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://localhost@evil.example/",
                "http://localhost:80@evil.example/",
                "http://evil.example/?@localhost",
                "http://evil.example#@localhost",
                "http://evil.example\\@localhost/",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://localhost./",
                "http://127.0.0.999/",
                "http://127.0.0.1./",
                "http://127.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://128.0.0.1/",
                "http://0.0.0.0/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://not-staging.example.com",
                "http://staging.example.com.evil.example",
                "http://1\u0662\u0667.0.0.1/",
                "http:///things",
                "http://",
                "//localhost/things",
                "/things",
                "ftp://localhost/",
                "file:///etc/passwd",
                "",
            })
    void objectsTo(String uri) {
        assertThat(hosts.objection(uri)).isPresent();
    }

    @Test
    void saysHowToAllowAHost() {
        assertThat(hosts.objection("http://example.com/x"))
                .hasValue("the host example.com is neither loopback nor named in statusquo.allowed-hosts");
    }
}
