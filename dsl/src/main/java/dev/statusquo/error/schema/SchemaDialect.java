package dev.statusquo.error.schema;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;

/** Which JSON Schema a schema is written in, unless its {@code $schema} says otherwise. */
public enum SchemaDialect {
    /** JSON Schema, draft 2020-12. */
    DRAFT_2020_12,
    /** The schema object of OpenAPI 3.0: {@code nullable}, and {@code exclusiveMinimum} as a boolean. */
    OPENAPI_3_0,
    /** The schema object of OpenAPI 3.1: draft 2020-12 with the base vocabulary of OpenAPI. */
    OPENAPI_3_1;

    Dialect dialect() {
        return switch (this) {
            case DRAFT_2020_12 -> Adapted.DRAFT_2020_12;
            case OPENAPI_3_0 -> Adapted.OPENAPI_3_0;
            case OPENAPI_3_1 -> Adapted.OPENAPI_3_1;
        };
    }

    /** Returns a dialect of the validator's as this library uses it. */
    static Dialect adapted(Dialect standard) {
        return Adapted.of(standard);
    }

    private static final class Adapted {

        static final Dialect DRAFT_2020_12 = of(Dialects.getDraft202012());
        static final Dialect OPENAPI_3_0 = of(Dialects.getOpenApi30());
        static final Dialect OPENAPI_3_1 = of(Dialects.getOpenApi31());

        /** The validator takes a discriminator for the verdict and then accepts what fits no branch, so it never sees one. */
        private static Dialect of(Dialect standard) {
            return Dialect.builder(standard)
                    .keywords(keywords -> keywords.remove("discriminator"))
                    .keyword(new MultipleOfKeyword())
                    .keyword(new EnumKeyword())
                    .format(IntegerRangeFormat.INT32)
                    .format(IntegerRangeFormat.INT64)
                    .format(EmailFormat.ASCII)
                    .format(EmailFormat.INTERNATIONAL)
                    .build();
        }
    }
}
