package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The texts of a response: decoded string values of JSON, text and markup of a page, values of header fields. */
final class LeakTexts {

    private static final int MOST_CHARACTERS = 256 << 10;

    private static final Set<String> ADDRESS_MEMBERS = Set.of(
            "type", "doc_url", "documentation_url", "instance", "path", "@type", "__type", "href", "links", "_links");
    private static final Set<String> ADDRESS_FIELDS = Set.of(
            "location",
            "content-location",
            "link",
            "refresh",
            "forwarded",
            "alt-svc",
            "content-security-policy",
            "report-to",
            "access-control-allow-origin",
            "www-authenticate",
            "via",
            "host");
    private static final Set<String> SECRET_FIELDS = Set.of("set-cookie", "authorization", "location");

    private static final Set<String> INLINE_TAGS =
            Set.of("a", "b", "i", "em", "strong", "span", "code", "u", "tt", "font", "small", "mark");

    private final List<LeakText> texts = new ArrayList<>();
    private int left = MOST_CHARACTERS;
    private int nodes = MOST_CHARACTERS;

    /** Returns what was added, up to a bound of characters in all. */
    List<LeakText> all() {
        return texts;
    }

    void addFields(HeaderFields fields) {
        for (HeaderField field : fields) {
            String name = field.name().toLowerCase(Locale.ROOT);
            add(
                    Place.ofField(field.name()),
                    ADDRESS_FIELDS.contains(name),
                    SECRET_FIELDS.contains(name),
                    field.value());
        }
    }

    void addContent(Body content) {
        Optional<JsonValue> json = JsonText.of(content).value();
        if (json.isPresent()) {
            addStrings(Place.DOCUMENT, json.get(), false);
        } else {
            addPage(content.text());
        }
    }

    private void add(Place place, boolean mayShowAddresses, boolean mayShowSecrets, String value) {
        if (value.length() < 4 || left <= 0) {
            return;
        }
        String cut = value.length() > left ? value.substring(0, left) : value;
        left -= cut.length();
        texts.add(new LeakText(place, mayShowAddresses, mayShowSecrets, cut));
    }

    /** Descends no deeper than JSON is read, so that the stack is bounded. */
    private void addStrings(Place place, JsonValue value, boolean mayShowAddresses) {
        if (left <= 0 || --nodes < 0) {
            return;
        }
        if (value.is(JsonKind.STRING)) {
            add(place, mayShowAddresses, false, value.text().orElse(""));
            return;
        }
        for (String name : value.names()) {
            addStrings(place.child(name), value.get(name), mayShowAddresses || ADDRESS_MEMBERS.contains(name));
        }
        for (int index = 0; value.is(JsonKind.ARRAY) && index < value.size() && nodes > 0; index++) {
            addStrings(place.child(Integer.toString(index)), value.get(index), mayShowAddresses);
        }
    }

    private void addPage(String text) {
        String cut = text.length() > left ? text.substring(0, left) : text;
        add(Place.BODY, false, false, cut);
        if (cut.stripLeading().startsWith("<")) {
            left = MOST_CHARACTERS;
            add(Place.BODY, false, false, withoutMarkup(cut));
        }
    }

    /** Returns the text between the tags, a tag that breaks a line as a line feed. */
    private static String withoutMarkup(String markup) {
        StringBuilder text = new StringBuilder(markup.length());
        boolean inTag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                inTag = true;
                text.append(isInline(markup, i + 1) ? "" : "\n");
            } else if (c == '>' && inTag) {
                inTag = false;
            } else if (!inTag) {
                text.append(c);
            }
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /** Returns {@code true} for a tag that stands within a line, such as {@code </b>}. */
    private static boolean isInline(String markup, int from) {
        int start = from < markup.length() && markup.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < markup.length() && end - start < 8 && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return INLINE_TAGS.contains(markup.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
