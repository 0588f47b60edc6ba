package dev.statusquo.examples.bookshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** What the shop says of itself: in two languages, compressed or not, whole or in part. Its old address leads to it. */
record AboutRoutes() {
    private static final About ENGLISH =
            new About("The Bookshop", 1818, "Old books and new ones, and a chair by the window to read them in.");
    private static final About GERMAN = new About(
            "Der Buchladen", 1818, "Alte und neue Bücher, und ein Stuhl am Fenster, in dem man sie lesen kann.");

    /** One range of octets; of what is written otherwise, the whole is sent, as of several ranges. */
    private static final Pattern RANGE = Pattern.compile("bytes=(?:([0-9]{1,9})-([0-9]{0,9})|-([0-9]{1,9}))");

    List<Resource> resources() {
        return List.of(
                Resource.at("/about").get(Role.ANYONE, this::read),
                Resource.at("/info").get(Role.ANYONE, this::moved));
    }

    private Answer read(Call call) {
        boolean german = String.join(",", call.headers("Accept-Language"))
                .toLowerCase(Locale.ROOT)
                .startsWith("de");
        About about = german ? GERMAN : ENGLISH;
        byte[] plain = Json.write(about);
        boolean coded = takesGzip(call);
        String tag = tag(plain, coded);
        if (EntityTags.names(call.headers("If-None-Match"), tag, true)) {
            return negotiated(Answer.notModified(tag, null), tag);
        }
        Answer whole = negotiated(Answer.ok(coded ? gzip(plain) : about), tag)
                .withHeader("Content-Language", german ? "de" : "en");
        return coded ? whole.withHeader("Content-Encoding", "gzip") : part(call, whole, plain, tag);
    }

    private Answer moved(Call call) {
        return new Answer(308, Map.of(), null)
                .withHeader("Location", "/about")
                .withHeader("Cache-Control", "no-cache")
                .withHeader("Deprecation", "@1735689600");
    }

    /** Returns the answer to who asks for nothing in particular. */
    static Answer whole() {
        return negotiated(Answer.ok(ENGLISH), tag(Json.write(ENGLISH), false)).withHeader("Content-Language", "en");
    }

    private static Answer negotiated(Answer answer, String tag) {
        return answer.withHeader("Cache-Control", "public, max-age=60")
                .withHeader("Vary", "Accept-Encoding, Accept-Language")
                .withHeader("Accept-Ranges", "bytes")
                .withHeader("ETag", tag);
    }

    private static Answer part(Call call, Answer whole, byte[] bytes, String tag) {
        List<String> condition = call.headers("If-Range");
        Matcher range = RANGE.matcher(String.join(",", call.headers("Range")));
        if (!call.method().equals("GET")
                || !range.matches()
                || !condition.isEmpty() && !condition.equals(List.of(tag))) {
            return whole;
        }
        boolean suffix = range.group(3) != null;
        int first = suffix
                ? Math.max(0, bytes.length - Integer.parseInt(range.group(3)))
                : Integer.parseInt(range.group(1));
        String end = suffix ? "" : range.group(2);
        int last = end.isEmpty() ? bytes.length - 1 : Math.min(bytes.length - 1, Integer.parseInt(end));
        if (first >= bytes.length) {
            throw Problems.rangeNotSatisfiable(bytes.length);
        }
        return last < first
                ? whole
                : whole.withStatus(206)
                        .withHeader("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length)
                        .withBody(Arrays.copyOfRange(bytes, first, last + 1));
    }

    private static boolean takesGzip(Call call) {
        return Arrays.stream(String.join(",", call.headers("Accept-Encoding")).split(",", -1))
                .map(String::strip)
                .anyMatch("gzip"::equalsIgnoreCase);
    }

    private static String tag(byte[] plain, boolean coded) {
        CRC32 sum = new CRC32();
        sum.update(plain);
        return "\"" + Long.toHexString(sum.getValue()) + (coded ? "-gzip" : "") + "\"";
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
