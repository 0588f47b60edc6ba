package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.MediaType;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges an exchange by what the document declares for its operation: status, media type, header fields, content. */
final class Declarations {

    private static final int MOST_VIOLATIONS = 10;
    private static final String OPENAPI = "OpenAPI Specification 3.1";

    static final RuleInfo SUCCESS_STATUS = new RuleInfo(
            "success-status-is-declared",
            Requirement.CONTRADICTION,
            new Citation(OPENAPI, "4.8.16"),
            "A success is answered with a status that the document declares",
            "Generated clients know the declared statuses only, and take any other for an error.",
            "Answer with the declared status, or declare the one that is answered.");

    static final RuleInfo ERROR_STATUS = new RuleInfo(
            "error-status-is-declared",
            Requirement.CONVENTION,
            new Citation(OPENAPI, "4.8.16"),
            "An error is answered with a status that the document declares",
            "A client can prepare only for the errors it is told of.",
            "Declare the status for this operation, or a default response.");

    static final RuleInfo MEDIA_TYPE = new RuleInfo(
            "media-type-is-declared",
            Requirement.CONTRADICTION,
            new Citation(OPENAPI, "4.8.17"),
            "Content is of a media type that the document declares for its status",
            "A client picks its parser by the document; another format breaks it at run time.",
            "Send the declared media type, or declare the one that is sent.");

    static final RuleInfo CONTENT = new RuleInfo(
            "content-keeps-declared-schema",
            Requirement.CONTRADICTION,
            new Citation(OPENAPI, "4.8.14"),
            "Content keeps the schema that the document declares for it",
            "Generated clients read what the schema says; a missing or differently typed member fails in them, or is lost.",
            "Send what the schema says, or let the schema say what is sent.");

    static final RuleInfo HEADER = new RuleInfo(
            "required-header-is-sent",
            Requirement.CONTRADICTION,
            new Citation(OPENAPI, "4.8.21"),
            "A header field that the document requires is sent",
            "The document promises the field; a client that relies on it fails.",
            "Send the field with this status, or declare it as not required.");

    static final List<RuleInfo> RULES = List.of(SUCCESS_STATUS, ERROR_STATUS, MEDIA_TYPE, CONTENT, HEADER);

    private Declarations() {}

    /** Returns what contradicts the declaration of the operation. */
    static List<Finding> judge(Exchange exchange, DeclaredOperation operation) {
        Optional<DeclaredResponse> declared = operation.response(exchange.status());
        if (operation.responses().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (declared.isEmpty()) {
            boolean error = exchange.status().isError() || exchange.status().statusClass() == StatusClass.INVALID;
            RuleInfo rule = error ? ERROR_STATUS : SUCCESS_STATUS;
            findings.add(finding(
                    rule,
                    exchange,
                    exchange.status() + " is not declared",
                    "",
                    statuses(operation),
                    exchange.status()));
            return findings;
        }
        for (DeclaredHeader header : declared.get().headers()) {
            if (header.required() && !exchange.headers().contains(header.name())) {
                findings.add(finding(
                        HEADER,
                        exchange,
                        exchange.status() + " lacks " + header.name(),
                        header.name(),
                        header.name(),
                        "absent"));
            }
        }
        if (!exchange.body().isEmpty() && !exchange.method().equals(Method.HEAD)) {
            content(exchange, declared.get()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> content(Exchange exchange, DeclaredResponse declared) {
        Optional<MediaType> sent = exchange.headers()
                .first("Content-Type")
                .flatMap(text -> MediaType.parse(text).value());
        if (declared.contents().isEmpty() || sent.isEmpty()) {
            return Optional.empty();
        }
        Optional<MediaContent> fitting = declared.contents().stream()
                .filter(content -> covers(content.essence(), sent.get().essence()))
                .findFirst();
        if (fitting.isEmpty()) {
            String types =
                    declared.contents().stream().map(MediaContent::mediaType).collect(Collectors.joining(" or "));
            return Optional.of(finding(
                    MEDIA_TYPE,
                    exchange,
                    exchange.status() + " is sent as " + sent.get().essence(),
                    "Content-Type",
                    types,
                    sent.get()));
        }
        return sent.get().isJson() ? schema(exchange, fitting.get()) : Optional.empty();
    }

    private static boolean covers(String range, String essence) {
        return range.equals("*/*")
                || range.equals(essence)
                || range.endsWith("/*") && essence.startsWith(range.substring(0, range.length() - 1));
    }

    private static Optional<Finding> schema(Exchange exchange, MediaContent content) {
        JsonText text = JsonText.of(exchange.body());
        if (text.value().isEmpty()) {
            return Optional.empty();
        }
        List<SchemaViolation> violations;
        try {
            violations = content.schema().violations(text.orAbsent());
        } catch (SpecFaultException unusable) {
            return Optional.empty();
        }
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        String seen = violations.stream()
                .limit(MOST_VIOLATIONS)
                .map(SchemaViolation::toString)
                .collect(Collectors.joining("\n"));
        String more =
                violations.size() > MOST_VIOLATIONS ? "\n… and " + (violations.size() - MOST_VIOLATIONS) + " more" : "";
        return Optional.of(finding(
                CONTENT,
                exchange,
                exchange.status() + " has content that breaks its declared schema",
                generic(violations.get(0).at()),
                "content that keeps " + content.schema().pointer(),
                seen + more));
    }

    /** Returns the pointer with a star for each index, so that a finding stays the same whatever element showed it. */
    private static String generic(JsonPointer pointer) {
        return pointer.tokens().stream()
                .map(token -> token.chars().allMatch(Character::isDigit) ? "/*" : "/" + token)
                .collect(Collectors.joining());
    }

    private static Finding finding(
            RuleInfo rule, Exchange exchange, String problem, String subject, Object expected, Object butWas) {
        Verdict.Broken broken =
                new Verdict.Broken(problem, subject, List.of(Fact.expected(expected), Fact.butWas(butWas)));
        return new Finding(rule, broken, exchange);
    }

    private static String statuses(DeclaredOperation operation) {
        return operation.responses().stream()
                .map(one -> one.status().toString())
                .collect(Collectors.joining(", "));
    }
}
