package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.EnumValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import java.math.BigDecimal;

/** {@code enum} that never writes out the zeros of a number: {@code 1e-999999999} has more of them than there is memory. */
final class EnumKeyword implements Keyword {

    private static final int LARGEST_EXPONENT = 1_100;

    @Override
    public String getValue() {
        return "enum";
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation at, JsonNode schema, Schema parent, SchemaContext context) {
        return new Alternatives(at, schema, parent, context);
    }

    private static final class Alternatives extends EnumValidator {

        Alternatives(SchemaLocation at, JsonNode schema, Schema parent, SchemaContext context) {
            super(at, schema, parent, context);
        }

        @Override
        protected JsonNode processNumberNode(JsonNode number) {
            BigDecimal value = number.decimalValue();
            return Math.abs((long) value.scale()) < LARGEST_EXPONENT
                    ? super.processNumberNode(number)
                    : DecimalNode.valueOf(value.stripTrailingZeros());
        }
    }
}
