package dev.statusquo.crawl.report;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of an object in a report, each read as what it has to be. */
final class ReportMembers {

    private static final int VERSION = 1;
    private static final int LONGEST_SHOWN = 80;

    private final Path file;
    private final String place;
    private final JsonValue value;

    private ReportMembers(Path file, String place, JsonValue value) {
        this.file = file;
        this.place = place;
        this.value = value;
    }

    /** Reads a report. */
    static ReportMembers of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            JsonText json = JsonText.parse(in);
            if (!json.problem().isEmpty()) {
                throw new MergeException(
                        file,
                        "is not whole JSON, " + Printable.line(json.problem(), 200)
                                + "; take the report.json of a run that came to its end");
            }
            ReportMembers report = new ReportMembers(file, "", json.orAbsent());
            if (!report.value.is(JsonKind.OBJECT)) {
                throw new MergeException(file, "is no report: it holds no JSON object");
            }
            if (report.number("version") != VERSION) {
                throw new MergeException(
                        file,
                        "is a report of version " + report.number("version") + ", and this Statusquo reads version "
                                + VERSION + "; use the one that wrote it");
            }
            return report;
        } catch (NoSuchFileException missing) {
            throw new MergeException(file, "does not exist");
        } catch (IOException unreadable) {
            throw new MergeException(file, "cannot be read: " + unreadable);
        }
    }

    Path file() {
        return file;
    }

    boolean has(String name) {
        return value.get(name).isPresent();
    }

    String text(String name) {
        return value.get(name).text().orElseThrow(() -> wrong(name, "a text"));
    }

    int number(String name) {
        return integer(value.get(name), name);
    }

    long count(String name) {
        return decimal(name).longValue();
    }

    BigDecimal decimal(String name) {
        return value.get(name).number().orElseThrow(() -> wrong(name, "a number"));
    }

    boolean flag(String name) {
        return value.get(name).bool().orElseThrow(() -> wrong(name, "true or false"));
    }

    ReportMembers object(String name) {
        if (!value.get(name).is(JsonKind.OBJECT)) {
            throw wrong(name, "an object");
        }
        return new ReportMembers(file, place + name + ".", value.get(name));
    }

    /** Returns the objects of an array. */
    List<ReportMembers> list(String name) {
        List<ReportMembers> objects = new ArrayList<>();
        for (JsonValue element : array(name)) {
            String where = name + "[" + objects.size() + "]";
            if (!element.is(JsonKind.OBJECT)) {
                throw wrong(where, "an object");
            }
            objects.add(new ReportMembers(file, place + where + ".", element));
        }
        return objects;
    }

    List<String> texts(String name) {
        return array(name).stream()
                .map(element -> element.text().orElseThrow(() -> wrong(name, "a list of texts")))
                .toList();
    }

    List<Integer> numbers(String name) {
        return array(name).stream().map(element -> integer(element, name)).toList();
    }

    /** Returns the members of an object that are objects themselves, in their order. */
    Map<String, ReportMembers> objects() {
        Map<String, ReportMembers> members = new LinkedHashMap<>();
        value.names().forEach(name -> members.put(name, object(name)));
        return members;
    }

    List<String> names() {
        return value.names();
    }

    private List<JsonValue> array(String name) {
        if (!value.get(name).is(JsonKind.ARRAY)) {
            throw wrong(name, "a list");
        }
        return value.get(name).elements();
    }

    private int integer(JsonValue number, String name) {
        if (!number.isInteger() || number.number().orElseThrow().toBigInteger().bitLength() >= Integer.SIZE) {
            throw wrong(name, "a whole number");
        }
        return number.number().orElseThrow().intValue();
    }

    /** Returns that a member has a value it cannot have. */
    MergeException wrong(String name, String expected) {
        JsonValue held = value.get(name);
        return new MergeException(
                file,
                "`" + place + name + "` is "
                        + (held.isPresent() ? Printable.line(held.toString(), LONGEST_SHOWN) : "missing") + "; it is "
                        + expected + " in the report of a shard, as Statusquo writes it");
    }
}
