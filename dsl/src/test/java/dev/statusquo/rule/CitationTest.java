package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "RFC 9110, 15.5.6, RFC 9110 section 15.5.6",
        "draft-ietf-httpapi-ratelimit-headers, '', draft-ietf-httpapi-ratelimit-headers",
        "Fetch, CORS protocol, 'Fetch, CORS protocol'",
        "status guide, 404 or 403, 'status guide, 404 or 403'"
    })
    void isQuotedBySectionOrByHeading(String source, String section, String quoted) {
        assertThat(new Citation(source, section)).hasToString(quoted);
    }
}
