package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.SchemaDialect;

/** Which version of JSON Schema the schemas of a document are written in. */
public enum Dialect {
    /** The subset of Swagger 2.0: no {@code nullable}, no {@code oneOf}. */
    SWAGGER_2(SchemaDialect.OPENAPI_3_0),
    /** OpenAPI 3.0: {@code nullable}, boolean {@code exclusiveMinimum}, nothing beside {@code $ref}. */
    OPENAPI_3_0(SchemaDialect.OPENAPI_3_0),
    /** JSON Schema 2020-12, as OpenAPI 3.1 and later use it. */
    JSON_SCHEMA_2020_12(SchemaDialect.OPENAPI_3_1);

    private final SchemaDialect schemaDialect;

    Dialect(SchemaDialect schemaDialect) {
        this.schemaDialect = schemaDialect;
    }

    SchemaDialect schemaDialect() {
        return schemaDialect;
    }

    /** Returns {@code true} if keywords beside {@code $ref} count. */
    public boolean readsSiblingsOfReference() {
        return this == JSON_SCHEMA_2020_12;
    }
}
