package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.header.Location;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether one line of Location leads elsewhere beyond doubt, as most do; {@code false} says nothing. */
enum PlainlyElsewhere implements Function<Exchange, Boolean> {
    READER;

    @Override
    public Boolean apply(Exchange exchange) {
        @Nullable String value = null;
        List<HeaderField> lines = exchange.headers().lines();
        for (int i = 0; i < lines.size(); i++) {
            HeaderField line = lines.get(i);
            if (line.isNamed("Location")) {
                if (value != null) {
                    return false;
                }
                value = line.value();
            }
        }
        return value != null
                && Location.isPlain(value)
                && !exchange.request().uri().endsWith(value);
    }
}
