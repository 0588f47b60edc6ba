package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;

/** {@code multipleOf} in decimal arithmetic, for numbers of a size that can be divided before the reader loses patience. */
final class MultipleOfKeyword implements Keyword {

    private static final int LARGEST_EXPONENT = 1_100;

    @Override
    public String getValue() {
        return "multipleOf";
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation at, JsonNode schema, Schema parent, SchemaContext context) {
        return new Divisibility(this, at, schema, parent, context);
    }

    private static final class Divisibility extends BaseKeywordValidator {

        private final BigDecimal divisor;

        Divisibility(Keyword keyword, SchemaLocation at, JsonNode schema, Schema parent, SchemaContext context) {
            super(keyword, schema, at, parent, context);
            this.divisor = schema.isNumber() ? schema.decimalValue() : BigDecimal.ZERO;
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath path) {
            if (!value.isNumber() || divisor.signum() == 0) {
                return;
            }
            BigDecimal number = value.decimalValue();
            if (isDivisible(number) && number.remainder(divisor).signum() != 0) {
                execution.addError(error().instanceNode(value)
                        .instanceLocation(path)
                        .evaluationPath(execution.getEvaluationPath())
                        .arguments(divisor.toPlainString())
                        .build());
            }
        }

        private boolean isDivisible(BigDecimal number) {
            return Math.abs((long) number.scale()) < LARGEST_EXPONENT
                    && Math.abs((long) divisor.scale()) < LARGEST_EXPONENT;
        }
    }
}
