package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Variants of the parameters of an operation, each with one fault. On the wire everything is text, so a value counts as faulty only
 * if no reading of its text fits the schema: {@code 12} where a string is asked for is no fault.
 */
public final class ParameterFaults {

    private static final int LONGEST_ON_WIRE = 4_000;

    private ParameterFaults() {}

    /** Returns the variants, in the order of the parameters. */
    public static List<FaultyParameter> of(DeclaredOperation operation) {
        List<FaultyParameter> variants = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            boolean leftOut = parameter.required() && parameter.place() != ParameterPlace.PATH;
            if (leftOut) {
                variants.add(new FaultyParameter(parameter, "missing", JsonValue.absent()));
            }
            if (parameter.form().mediaType().isEmpty() && parameter.place() != ParameterPlace.QUERYSTRING) {
                addFaults(variants, parameter);
            }
        }
        return variants;
    }

    private static void addFaults(List<FaultyParameter> variants, Parameter parameter) {
        DeclaredSchema schema = parameter.schema();
        Shape shape = Shape.of(List.of(schema), Branches.at(0));
        if (!shape.isPlain() || schema.isAny()) {
            return;
        }
        Faults.of(shape, JsonValue.absent()).forEach((fault, value) -> {
            boolean plain = !value.is(JsonKind.OBJECT) && !value.is(JsonKind.ARRAY) && !value.is(JsonKind.NULL);
            String text = WireForm.text(value);
            boolean sendable = plain
                    && text.length() <= LONGEST_ON_WIRE
                    && (parameter.place() == ParameterPlace.QUERY || !text.isEmpty())
                    && (parameter.place() != ParameterPlace.HEADER
                            || text.chars().allMatch(c -> c >= ' ' && c < 0x7F));
            if (sendable && !fitsSomehow(schema, text)) {
                variants.add(new FaultyParameter(parameter, fault, JsonValue.of(text)));
            }
        });
    }

    /** Returns {@code true} if the text, read as a string, a number or a boolean, fits the schema. */
    static boolean fitsSomehow(DeclaredSchema schema, String text) {
        JsonValue read = JsonText.parse(text).orAbsent();
        boolean plain = read.is(JsonKind.NUMBER) || read.is(JsonKind.BOOLEAN) || read.is(JsonKind.NULL);
        return schema.violations(JsonValue.of(text)).isEmpty()
                || (plain && schema.violations(read).isEmpty());
    }
}
