package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.math.BigDecimal;

/** The formats {@code int32} and {@code int64} of OpenAPI: a range for integers, nothing for anything else. */
final class IntegerRangeFormat implements Format {

    static final Format INT32 = new IntegerRangeFormat("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Format INT64 = new IntegerRangeFormat("int64", Long.MIN_VALUE, Long.MAX_VALUE);

    private final String name;
    private final BigDecimal least;
    private final BigDecimal most;

    private IntegerRangeFormat(String name, long least, long most) {
        this.name = name;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
        if (!value.isNumber()) {
            return true;
        }
        BigDecimal number = value.decimalValue();
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
