package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdMembersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"id\":7} | 7",
                "{\"id\":\"a-7\"} | a-7",
                "{\"userId\":1,\"id\":7} | 1",
                "{\"uuid\":\"u\",\"name\":\"n\"} | u",
                "{\"data\":{\"id\":7}} | 7",
                "{\"name\":\"only\"} | only",
                "{\"id\":7.5} | -",
                "{\"id\":true} | -",
                "{\"id\":\" \"} | -",
                "{\"id\":null} | -",
                "[{\"id\":7}] | -",
                "\"7\" | -",
                "not JSON | -",
                "'' | -",
            })
    void readsTheIdOfWhatWasCreated(String body, String id) {
        assertThat(IdMembers.ofCreated(answering(body), "userId").orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[{\"id\":7},{\"id\":8}] | 7",
                "{\"total\":2,\"items\":[{\"id\":7}]} | 7",
                "[\"a\",\"b\"] | a",
                "{\"tags\":[],\"items\":[{\"id\":7}]} | 7",
                "[] | -",
                "{\"items\":[]} | -",
                "{\"id\":7} | -",
                "[[1]] | -",
                "<html> | -",
            })
    void readsTheFirstIdOfAListing(String body, String id) {
        assertThat(IdMembers.ofListing(answering(body), "userId").orElse(null)).isEqualTo(id);
    }

    private static Exchange answering(String body) {
        Response response = new Response(Status.of(200), HeaderFields.none(), Body.of(body));
        return new Exchange(Request.of(Method.GET, "http://localhost/users"), response);
    }
}
