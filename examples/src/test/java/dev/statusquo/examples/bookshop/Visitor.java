package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Sends requests to a bookshop through java.net.http. Immutable. */
record Visitor(String baseUrl, List<String> headers, String body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Visitor of(Bookshop bookshop) {
        return new Visitor(bookshop.baseUrl(), List.of(), "");
    }

    Visitor as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Visitor with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Visitor(baseUrl, more, body);
    }

    Visitor json(String text) {
        return with("Content-Type", "application/json").text(text);
    }

    Visitor text(String text) {
        return new Visitor(baseUrl, headers, text);
    }

    /** Sends a request line, such as {@code GET /books}. */
    Reply send(String line) {
        String[] parts = line.split(" ", 2);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + parts[1]))
                .method(parts[0], body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int index = 0; index < headers.size(); index += 2) {
            request.header(headers.get(index), headers.get(index + 1));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(line, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(line, interrupted);
        }
    }

    /** What came back. */
    record Reply(int status, HttpHeaders headers, String body) {
        /** Returns the only value of the field, or "absent". */
        String header(String name) {
            List<String> values = headers.allValues(name);
            return values.isEmpty() ? "absent" : String.join(" | ", values);
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (JsonProcessingException malformed) {
                throw new AssertionError("no JSON: " + body, malformed);
            }
        }

        String code() {
            return json().path("error").asText();
        }

        List<String> fields() {
            List<String> names = new ArrayList<>();
            json().path("fields").fieldNames().forEachRemaining(names::add);
            return names.stream().sorted().toList();
        }
    }
}
