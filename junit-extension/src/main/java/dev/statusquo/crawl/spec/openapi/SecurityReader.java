package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what credentials an operation needs. Its own word counts before that of the document. */
final class SecurityReader {

    private final SpecNode document;
    private final String[] schemes;

    /** Makes a reader of a document whose schemes stand at the end of {@code schemes}. */
    SecurityReader(SpecNode document, String... schemes) {
        this.document = document;
        this.schemes = schemes;
    }

    /** Returns the alternatives; a scheme that is not declared hinders nothing, but is remarked on. */
    List<SecurityAlternative> alternatives(SpecNode operation, List<Remark> remarks) {
        SpecNode own = operation.get("security");
        SpecNode node = own.isPresent() ? own : document.get("security");
        List<SecurityAlternative> alternatives = new ArrayList<>();
        for (SpecNode each : node.expect(JsonKind.ARRAY).elements()) {
            List<SecurityAlternative.Requirement> together = new ArrayList<>();
            for (SpecNode requirement : each.expect(JsonKind.OBJECT).members()) {
                together.add(new SecurityAlternative.Requirement(scheme(requirement, remarks), scopes(requirement)));
            }
            alternatives.add(new SecurityAlternative(together));
        }
        return alternatives;
    }

    private static List<String> scopes(SpecNode requirement) {
        return requirement.expect(JsonKind.ARRAY).elements().stream()
                .flatMap(scope -> scope.value().text().stream())
                .toList();
    }

    private SecurityScheme scheme(SpecNode requirement, List<Remark> remarks) {
        String name = requirement.name();
        SpecNode holder = document;
        for (String step : schemes) {
            holder = holder.get(step);
        }
        SpecNode scheme = holder.get(name).followed();
        if (!scheme.value().is(JsonKind.OBJECT)) {
            remarks.add(new Remark(
                    requirement.pointer(),
                    "security scheme '" + name + "' is not declared; declare it at "
                            + holder.pointer().child(name)));
            return new SecurityScheme(name, Kind.OTHER_HTTP, "", "");
        }
        String type = scheme.text("type").orElse("");
        return switch (type) {
            case "http" -> http(name, scheme.text("scheme").orElse("").toLowerCase(Locale.ROOT));
            case "basic" -> http(name, "basic");
            case "apiKey" ->
                new SecurityScheme(
                        name, keyKind(scheme), "", scheme.text("name").orElse(""));
            case "oauth2" -> new SecurityScheme(name, Kind.OAUTH2, "bearer", "");
            case "openIdConnect" -> new SecurityScheme(name, Kind.OPEN_ID_CONNECT, "bearer", "");
            case "mutualTLS" -> new SecurityScheme(name, Kind.MUTUAL_TLS, "", "");
            default ->
                throw new SpecFaultException(
                        scheme.pointer().child("type"),
                        "'" + type
                                + "' is no kind of security scheme; write http, apiKey, oauth2, openIdConnect or mutualTLS");
        };
    }

    private static SecurityScheme http(String name, String scheme) {
        Kind kind = scheme.equals("basic") ? Kind.BASIC : scheme.equals("bearer") ? Kind.BEARER : Kind.OTHER_HTTP;
        return new SecurityScheme(name, kind, scheme, "");
    }

    private static Kind keyKind(SpecNode scheme) {
        String in = scheme.text("in").orElse("");
        return switch (in) {
            case "header" -> Kind.API_KEY_HEADER;
            case "cookie" -> Kind.API_KEY_COOKIE;
            case "query" -> Kind.API_KEY_QUERY;
            default ->
                throw new SpecFaultException(
                        scheme.pointer().child("in"),
                        "'" + in + "' is no place of an API key; write header, cookie or query");
        };
    }
}
