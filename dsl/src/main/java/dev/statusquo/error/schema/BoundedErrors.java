package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes the validator's errors until there are more than anybody reads, and then stops it: a value can break its schema in a
 * million places.
 */
final class BoundedErrors extends ArrayList<Error> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5_000;

    private BoundedErrors() {}

    static List<Error> of(Schema schema, JsonNode value) {
        BoundedErrors errors = new BoundedErrors();
        try {
            schema.validate(value, context -> context.setErrors(errors));
        } catch (EnoughException enough) {
            return errors;
        }
        return errors;
    }

    @Override
    public boolean add(Error error) {
        if (size() >= MOST) {
            throw new EnoughException();
        }
        return super.add(error);
    }

    @Override
    public boolean addAll(Collection<? extends Error> more) {
        more.forEach(this::add);
        return !more.isEmpty();
    }

    /** Without a message and a trace, since it only leads out of the validator. */
    private static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }
}
