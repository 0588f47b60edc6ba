package dev.statusquo.crawl.probe.input;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Ways to write an object that no writer of JSON has: the text of a valid one with something in it exchanged for raw text. */
final class SpoiltText {

    private static final String MARK = "statusquo-mark-7f3a";

    private SpoiltText() {}

    /** Returns the text of an object with raw text in place of its first member of a kind, empty if it has none. */
    static Optional<String> withMember(JsonValue object, JsonKind kind, String raw) {
        return JsonWrite.member(object, kind)
                .map(name -> object.with(name, JsonValue.of(MARK)).toString())
                .map(text -> text.replace('"' + MARK + '"', raw));
    }

    /** Returns the bytes of a text whose characters are all below 256, each as one byte. */
    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the text as UTF-8 would have it, one character a byte. */
    static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
