package dev.statusquo.rule.range;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.ContentRange;
import dev.statusquo.header.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the fields of a response say of the parts it carries (RFC 9110, sections 14.4 and 14.6). */
final class Parts {

    private Parts() {}

    /** Returns whether the content is several parts, each with fields of its own. */
    static boolean isMultipart(HeaderFields headers) {
        return headers.first("Content-Type")
                .flatMap(value -> MediaType.parse(value).value())
                .filter(type -> type.essence().equals("multipart/byteranges"))
                .isPresent();
    }

    /** Returns the range of the only Content-Range line, empty if it is not readable. */
    static Optional<ContentRange> range(HeaderFields headers) {
        List<String> values = headers.values("Content-Range");
        return values.size() == 1 ? ContentRange.parse(values.get(0)).value() : Optional.empty();
    }

    /** Returns whether the request asks for a part by Range, by a field such as x-ms-range or by the number of a part. */
    static boolean mayBeAskedBy(Request request) {
        for (HeaderField line : request.headers()) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (name.equals("range") || name.endsWith("-range") && !name.equals("if-range")) {
                return true;
            }
        }
        return request.uri().contains("partNumber=");
    }
}
