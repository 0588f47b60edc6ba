package dev.statusquo.error.schema;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;

/** Which JSON Schema a schema is written in, unless its {@code $schema} says otherwise. */
public enum SchemaDialect {
    /** JSON Schema, draft 2020-12. */
    DRAFT_2020_12,
    /** The schema object of OpenAPI 3.0: {@code nullable}, and {@code exclusiveMinimum} as a boolean. */
    OPENAPI_3_0,
    /** The schema object of OpenAPI 3.1: draft 2020-12 with the base vocabulary of OpenAPI. */
    OPENAPI_3_1;

    Dialect dialect() {
        return AdaptedDialects.known(
                switch (this) {
                    case DRAFT_2020_12 -> DialectId.DRAFT_2020_12;
                    case OPENAPI_3_0 -> DialectId.OPENAPI_3_0;
                    case OPENAPI_3_1 -> DialectId.OPENAPI_3_1;
                });
    }
}
