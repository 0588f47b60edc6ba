package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks content to keep a JSON Schema. */
record SchemaCheck(JsonSchema schema, String name) implements Check {

    /** Returns the check for a schema given as its text, or as the name of a class path resource. */
    static SchemaCheck of(String classpathOrJson) {
        String text = classpathOrJson.strip();
        boolean inline = text.startsWith("{") || text.equals("true") || text.equals("false");
        return inline
                ? new SchemaCheck(JsonSchema.compile(text), "the schema")
                : new SchemaCheck(JsonSchema.compile(resource(text)), text);
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        JsonText text = JsonText.of(exchange.body());
        if (text.value().isEmpty()) {
            return Verdict.broken(
                    exchange.status() + " has content that is not JSON",
                    Fact.expected("JSON that keeps " + name),
                    Fact.butWas(text.problem()));
        }
        List<SchemaViolation> violations = schema.violations(text.orAbsent());
        return violations.isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has content that breaks " + name,
                        Fact.expected("content that keeps " + name),
                        Fact.butWas(terms.redaction().text(Places.shown(violations))));
    }

    private static String resource(String name) {
        String path = name.startsWith("classpath:") ? name.substring("classpath:".length()) : name;
        String plain = path.startsWith("/") ? path.substring(1) : path;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream =
                loader == null ? ClassLoader.getSystemResourceAsStream(plain) : loader.getResourceAsStream(plain)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "schema is '" + name
                                + "'; no such resource on the class path, and it does not start with { as a schema's own text does");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("schema " + name + " could not be read", unreadable);
        }
    }
}
