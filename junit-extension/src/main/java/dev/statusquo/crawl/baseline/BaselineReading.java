package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.Behaviour;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonLines;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the text of a baseline, strictly: what is not understood is refused with its line, since it would be lost at the next update. */
final class BaselineReading {

    static final int VERSION = 1;

    private static final Set<String> MEMBERS = Set.of("version", "ruleSet", "findings", "behaviours", "codes");
    private static final Set<String> OF_FINDINGS =
            Set.of("rule", "method", "path", "probe", "subject", "contract", "reason", "owner", "expires");
    private static final Set<String> OF_BEHAVIOURS =
            Set.of("case", "contract", "status", "code", "shape", "headers", "faulty");
    private static final Set<String> OF_CODES = Set.of("code", "operation", "contract", "statuses");

    private final Path file;
    private final JsonValue root;
    private final JsonLines lines;

    private BaselineReading(Path file, JsonValue root, JsonLines lines) {
        this.file = file;
        this.root = root;
        this.lines = lines;
    }

    /** What a file says. */
    record Content(String ruleSet, List<Entry> entries) {}

    static Content read(Path file, byte[] text) {
        refuseConflicts(file, text);
        JsonText json = JsonText.parseUnique(new ByteArrayInputStream(text));
        if (!json.problem().isEmpty()) {
            throw new BaselineException(
                    file,
                    0,
                    "is not whole JSON, " + EntryMembers.shown(json.problem())
                            + "; mend it, or take the last good one from version control",
                    null);
        }
        return new BaselineReading(file, json.orAbsent(), JsonLines.of(text)).content();
    }

    private static void refuseConflicts(Path file, byte[] text) {
        int number = 0;
        for (String line : new String(text, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.startsWith("|||||||")) {
                throw new BaselineException(
                        file,
                        number,
                        "is in a merge conflict; keep the entries of both sides, each on its line, and delete the lines"
                                + " with <<<<<<<, ======= and >>>>>>>",
                        null);
            }
        }
    }

    private Content content() {
        if (!root.is(JsonKind.OBJECT)) {
            throw broken(1, "is no JSON object, so no baseline");
        }
        requireVersion();
        for (String name : root.names()) {
            if (!MEMBERS.contains(name)) {
                throw broken(
                        lines.of(name),
                        "`" + EntryMembers.shown(name)
                                + "` is no member of a baseline; the members are version, ruleSet,"
                                + " findings, behaviours, codes");
            }
        }
        String ruleSet =
                root.get("ruleSet").text().orElseThrow(() -> broken(lines.of("ruleSet"), missing("ruleSet", "a text")));
        List<Entry> entries = new ArrayList<>();
        entries.addAll(entries(
                "findings",
                OF_FINDINGS,
                BaselineReading::finding,
                one -> one.key().toString()));
        entries.addAll(entries("behaviours", OF_BEHAVIOURS, BaselineReading::behaviour, KnownBehaviour::caseKey));
        entries.addAll(entries(
                "codes", OF_CODES, BaselineReading::code, one -> one.use().toString()));
        return new Content(ruleSet, entries);
    }

    private void requireVersion() {
        JsonValue version = root.get("version");
        if (!version.isInteger()) {
            throw broken(lines.of("version"), missing("version", "the number " + VERSION));
        }
        if (!version.equals(JsonValue.of(VERSION))
                && version.number().orElseThrow().intValue() != VERSION) {
            throw broken(
                    lines.of("version"),
                    "is of format version " + EntryMembers.shown(version)
                            + ", which this Statusquo does not know; it reads" + " version " + VERSION
                            + ". Use the version of Statusquo that wrote it, or a newer one");
        }
    }

    private String missing(String name, String what) {
        JsonValue value = root.get(name);
        return "`" + name + "` is " + (value.isPresent() ? EntryMembers.shown(value) : "missing") + "; it is " + what;
    }

    private <E extends Entry> List<E> entries(
            String list, Set<String> members, Function<EntryMembers, E> reader, Function<E, String> identity) {
        JsonValue array = root.get(list);
        if (!array.is(JsonKind.ARRAY)) {
            throw broken(lines.of(list), missing(list, "a list of entries"));
        }
        List<E> entries = new ArrayList<>(array.size());
        Map<String, Integer> begun = new HashMap<>();
        List<JsonValue> elements = array.elements();
        for (int i = 0; i < elements.size(); i++) {
            JsonValue element = elements.get(i);
            int line = lines.of(list, i);
            if (!element.is(JsonKind.OBJECT)) {
                throw broken(line, EntryMembers.shown(element) + " is no entry; an entry is an object");
            }
            if (element.size() > 0) {
                EntryMembers entry = new EntryMembers(file, line, element);
                entry.only(members);
                E read = reader.apply(entry);
                Integer before = begun.putIfAbsent(read.contract() + '\n' + identity.apply(read), line);
                if (before != null) {
                    throw broken(
                            line,
                            "has " + EntryMembers.shown(read.subjectLine()) + " a second time, after line " + before
                                    + "; delete one of the two");
                }
                entries.add(read);
            }
        }
        return entries;
    }

    private static KnownFinding finding(EntryMembers entry) {
        FindingKey key = new FindingKey(
                entry.text("rule"),
                entry.text("method"),
                entry.text("path"),
                entry.text("probe"),
                entry.optional("subject"));
        return new KnownFinding(
                entry.optional("contract"),
                key,
                entry.optional("reason"),
                entry.optional("owner"),
                entry.date("expires"),
                entry.line());
    }

    private static KnownBehaviour behaviour(EntryMembers entry) {
        Behaviour behaviour = new Behaviour(
                entry.status("status"), entry.optional("code"), entry.optional("shape"), entry.texts("headers"));
        return new KnownBehaviour(
                entry.optional("contract"), entry.text("case"), behaviour, entry.flag("faulty"), entry.line());
    }

    private static KnownCode code(EntryMembers entry) {
        return new KnownCode(
                entry.optional("contract"),
                new KnownCode.Use(entry.text("code"), entry.text("operation")),
                entry.statuses("statuses"),
                entry.line());
    }

    private BaselineException broken(int line, String problem) {
        return new BaselineException(file, line, problem, null);
    }
}
