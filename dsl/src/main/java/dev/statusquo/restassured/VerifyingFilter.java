package dev.statusquo.restassured;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.wire.Content;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.Terms;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what comes back against a recorded expectation, with the request as specified. */
final class VerifyingFilter implements Filter {

    private final Expectation<?> recorded;

    VerifyingFilter(Expectation<?> recorded) {
        this.recorded = recorded;
        Steps.describe(recorded);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification specified, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(specified, expected);
        Outcomes outcomes = Outcomes.of(RestAssuredExchanges.from(response, request(specified)), Terms.standard());
        Steps.replay(recorded, outcomes.steps());
        return response;
    }

    private static Request request(FilterableRequestSpecification specified) {
        List<HeaderField> lines = new ArrayList<>();
        for (Header header : specified.getHeaders()) {
            lines.add(new HeaderField(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return new Request(
                Method.of(specified.getMethod()),
                specified.getURI(),
                HeaderFields.of(lines),
                body(specified.getBody()));
    }

    private static Body body(@Nullable Object content) {
        if (content == null) {
            return Body.empty();
        }
        if (content instanceof byte[] bytes) {
            return Body.of(bytes);
        }
        return content instanceof String text ? Body.of(text) : Content.unread();
    }
}
