package dev.statusquo.error.schema;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The validator's dialects as this library uses them, by their ids, each made when a schema is first written in it. */
final class AdaptedDialects {

    private static final Map<String, Dialect> ADAPTED = new ConcurrentHashMap<>();

    private AdaptedDialects() {}

    /** Returns the dialect of an id, {@code null} for one that is not known. */
    static @Nullable Dialect of(String id) {
        Dialect known = ADAPTED.get(id);
        if (known != null) {
            return known;
        }
        Dialect standard = standard(id);
        return standard == null ? null : ADAPTED.computeIfAbsent(id, first -> adapted(standard));
    }

    static Dialect known(String id) {
        Dialect dialect = of(id);
        if (dialect == null) {
            throw new IllegalArgumentException("there is no dialect '" + id + "'");
        }
        return dialect;
    }

    private static @Nullable Dialect standard(String id) {
        return switch (id) {
            case DialectId.DRAFT_2020_12 -> Dialects.getDraft202012();
            case DialectId.OPENAPI_3_0 -> Dialects.getOpenApi30();
            case DialectId.OPENAPI_3_1 -> Dialects.getOpenApi31();
            case DialectId.DRAFT_2019_09 -> Dialects.getDraft201909();
            case DialectId.DRAFT_7 -> Dialects.getDraft7();
            case DialectId.DRAFT_6 -> Dialects.getDraft6();
            case DialectId.DRAFT_4 -> Dialects.getDraft4();
            default -> null;
        };
    }

    /** The validator takes a discriminator for the verdict and then accepts what fits no branch, so it never sees one. */
    private static Dialect adapted(Dialect standard) {
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
