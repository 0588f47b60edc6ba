package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.header.UriReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places of a document that have a URI of their own: the document itself by {@code $self} (OpenAPI 3.2), schemas by {@code $id} (JSON
 * Schema 2020-12, section 8.2.1). References that use them are made to lead to the place, and ids taken away, so that all else need
 * know of pointers only. No URI is ever fetched: what none of these places has is left for the folder of the document.
 */
final class IdentifiedPlaces {

    /** Stands for the address of a document that does not tell its own. */
    private static final UriReference NOWHERE = UriReference.of("document:///");

    private static final Set<String> DATA = Set.of("example", "default", "const", "enum", "value");
    private static final Set<String> REFERENCES = Set.of("$ref", "operationRef");

    /** The members of these have names that somebody chose, which are no keywords. */
    private static final Set<String> NAMED = Set.of(
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
            "schemas",
            "responses",
            "parameters",
            "headers",
            "examples",
            "requestBodies",
            "securitySchemes",
            "links",
            "callbacks",
            "paths",
            "pathItems",
            "mediaTypes",
            "webhooks",
            "content",
            "encoding",
            "additionalOperations");

    private final UriReference self;
    private final boolean addressed;
    private final Map<String, JsonPointer> places = new HashMap<>();

    private IdentifiedPlaces(JsonValue document) {
        Optional<UriReference> told = uri(document.get("$self"));
        this.addressed = told.isPresent() && told.get().isAbsolute();
        this.self = told.map(uri -> uri.resolve(NOWHERE)).orElse(NOWHERE);
        places.put(plain(self), JsonPointer.root());
    }

    /** Returns the document with references to pointers only, the same object if it gives no place a URI. */
    static JsonValue resolved(JsonValue document) {
        IdentifiedPlaces identified = new IdentifiedPlaces(document);
        identified.collect(document, JsonPointer.root(), identified.self, false);
        boolean none = identified.places.size() == 1 && !document.get("$self").isPresent();
        return none ? document : identified.rewritten(document, identified.self, false);
    }

    private void collect(JsonValue value, JsonPointer at, UriReference base, boolean named) {
        if (value.is(JsonKind.ARRAY)) {
            List<JsonValue> elements = value.elements();
            for (int i = 0; i < elements.size(); i++) {
                collect(elements.get(i), at.child(i), base, false);
            }
            return;
        }
        Optional<UriReference> id = named ? Optional.empty() : id(value, base);
        UriReference inner = id.orElse(base);
        id.ifPresent(uri -> places.putIfAbsent(plain(uri), at));
        if (!named) {
            value.get("$anchor").text().ifPresent(name -> places.putIfAbsent(plain(inner) + "#" + name, at));
        }
        value.forEachMember((name, held) -> {
            if (isLookedInto(name, held, named)) {
                collect(held, at.child(name), inner, !named && NAMED.contains(name));
            }
        });
    }

    private JsonValue rewritten(JsonValue value, UriReference base, boolean named) {
        if (value.is(JsonKind.ARRAY)) {
            List<JsonValue> elements = new ArrayList<>(value.size());
            value.elements().forEach(element -> elements.add(rewritten(element, base, false)));
            return JsonValue.array(elements);
        }
        if (!value.is(JsonKind.OBJECT)) {
            return value;
        }
        Optional<UriReference> id = named ? Optional.empty() : id(value, base);
        UriReference inner = id.orElse(base);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.forEachMember((name, held) -> {
            if (!named && REFERENCES.contains(name) && held.is(JsonKind.STRING)) {
                members.put(name, JsonValue.of(reference(held.text().orElse(""), inner)));
            } else if (isLookedInto(name, held, named)) {
                members.put(name, rewritten(held, inner, !named && NAMED.contains(name)));
            } else if (id.isEmpty() || !name.equals("$id")) {
                members.put(name, held);
            }
        });
        return JsonValue.object(members);
    }

    private static boolean isLookedInto(String name, JsonValue held, boolean named) {
        boolean holder = held.is(JsonKind.OBJECT) || held.is(JsonKind.ARRAY);
        return holder && (named || !(DATA.contains(name) || name.startsWith("x-")));
    }

    /** Returns the reference from the place of the document at which it stands, as far as its URI is one of the document's. */
    private String reference(String written, UriReference base) {
        Optional<UriReference> target = UriReference.parse(written).value().map(reference -> reference.resolve(base));
        if (target.isEmpty()) {
            return written;
        }
        String resource = plain(target.get());
        String fragment = target.get().fragment().orElse("");
        JsonPointer place = places.get(resource);
        if (place != null && (fragment.isEmpty() || fragment.startsWith("/"))) {
            return "#" + place.toString().replace("%", "%25") + fragment;
        }
        JsonPointer anchor = places.get(resource + "#" + fragment);
        if (anchor != null) {
            return "#" + anchor.toString().replace("%", "%25");
        }
        String folder = plain(self).substring(0, plain(self).lastIndexOf('/') + 1);
        boolean below = addressed && place == null && !folder.isEmpty() && resource.startsWith(folder);
        return below ? resource.substring(folder.length()) + (fragment.isEmpty() ? "" : "#" + fragment) : written;
    }

    private static Optional<UriReference> id(JsonValue value, UriReference base) {
        return uri(value.get("$id"))
                .filter(id -> !id.path().isEmpty() || id.isAbsolute())
                .map(id -> id.resolve(base));
    }

    private static Optional<UriReference> uri(JsonValue text) {
        return text.text().flatMap(written -> UriReference.parse(written).value());
    }

    private static String plain(UriReference uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }
}
