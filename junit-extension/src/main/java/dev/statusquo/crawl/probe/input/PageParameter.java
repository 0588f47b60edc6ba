package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters that evidently choose a part of a collection, told by name and type. */
final class PageParameter {

    private static final Set<String> NUMBERS = Set.of(
            "limit",
            "offset",
            "page",
            "pagesize",
            "pagenumber",
            "pageno",
            "pageindex",
            "pagelimit",
            "pageoffset",
            "perpage",
            "size",
            "skip",
            "top",
            "take",
            "rows",
            "start",
            "startindex",
            "maxresults",
            "maxitems");
    private static final Set<String> CURSORS =
            Set.of("cursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "pagecursor");

    private PageParameter() {}

    /** Returns those of an operation, in their order. */
    static List<Parameter> of(DeclaredOperation operation) {
        return operation.parameters(ParameterPlace.QUERY).stream()
                .filter(parameter -> isNumber(parameter) || isCursor(parameter))
                .toList();
    }

    /** Returns {@code true} for a number, such as {@code limit} or {@code page}. */
    static boolean isNumber(Parameter parameter) {
        return NUMBERS.contains(plain(parameter)) && isOfType(parameter, "integer", "number");
    }

    /** Returns {@code true} for a text that the service itself made, such as {@code cursor}. */
    static boolean isCursor(Parameter parameter) {
        return CURSORS.contains(plain(parameter)) && isOfType(parameter, "string");
    }

    /** Returns {@code true} unless the schema asks for a number or a boolean. */
    static boolean mayBeText(Parameter parameter) {
        return !isOfType(parameter, "integer", "number", "boolean") || isOfType(parameter, "string");
    }

    private static String plain(Parameter parameter) {
        return parameter
                .name()
                .replace("_", "")
                .replace("-", "")
                .replace("$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isOfType(Parameter parameter, String... types) {
        try {
            JsonValue type = parameter.schema().resolved().keyword("type");
            List<JsonValue> named = type.is(JsonKind.ARRAY) ? type.elements() : List.of(type);
            return named.stream().flatMap(one -> one.text().stream()).anyMatch(List.of(types)::contains);
        } catch (SpecFaultException unusable) {
            return false;
        }
    }
}
