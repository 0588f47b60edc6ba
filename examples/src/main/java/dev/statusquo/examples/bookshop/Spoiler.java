package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way of spoiling a sound answer. */
@FunctionalInterface
interface Spoiler {
    Answer spoil(Call call, Answer sound, Faults.Scene scene);

    /** Returns a spoiler that does this and then the other. */
    default Spoiler and(Spoiler other) {
        return (call, sound, scene) -> other.spoil(call, spoil(call, sound, scene), scene);
    }

    /** Returns a spoiler that does this only where the answer is an error with the code. */
    default Spoiler onCode(String code) {
        return (call, sound, scene) ->
                sound.body() instanceof ErrorBody body && body.error().equals(code) ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where the request is of a kind. */
    default Spoiler where(Predicate<Call> kind) {
        return (call, sound, scene) -> kind.test(call) ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where the lines of Authorization, joined by commas, are like the pattern. */
    default Spoiler onAuthorization(String pattern) {
        Pattern like = Pattern.compile(pattern);
        return (call, sound, scene) ->
                like.matcher(String.join(", ", call.headers("Authorization"))).matches()
                        ? spoil(call, sound, scene)
                        : sound;
    }

    /** Returns a spoiler that does this only where the query has the value. */
    default Spoiler onQuery(String name, String value) {
        return (call, sound, scene) -> call.query(name).contains(value) ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where If-Match is sent. */
    default Spoiler onPrecondition() {
        return (call, sound, scene) -> call.headers("If-Match").isEmpty() ? sound : spoil(call, sound, scene);
    }

    /** Returns a spoiler that does this only where no order of this id is. */
    default Spoiler whereNoOrderIs() {
        return (call, sound, scene) -> scene.hasOrder(call) ? sound : spoil(call, sound, scene);
    }

    /** Returns a spoiler that does this only where an order is, and takes it away. */
    default Spoiler cancelling() {
        return (call, sound, scene) -> scene.cancelled(call) ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where something has been deleted. */
    default Spoiler afterDelete() {
        return (call, sound, scene) -> scene.isDeleted(call) ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where nothing has ever been. */
    default Spoiler whereNothingWas() {
        return (call, sound, scene) -> scene.isDeleted(call) ? sound : spoil(call, sound, scene);
    }

    /** Returns a spoiler that does this only where the answer is an empty list. */
    default Spoiler onEmptyList() {
        return (call, sound, scene) ->
                sound.body() instanceof List<?> list && list.isEmpty() ? spoil(call, sound, scene) : sound;
    }

    /** Returns a spoiler that does this only where the request has the field. */
    default Spoiler onField(String name) {
        return onField(name, "");
    }

    /** Returns a spoiler that does this only where the request has the field, with a value that begins so. */
    default Spoiler onField(String name, String beginning) {
        return (call, sound, scene) -> call.headers(name).stream().anyMatch(value -> value.startsWith(beginning))
                ? spoil(call, sound, scene)
                : sound;
    }

    /** Returns a spoiler that does this only where the request does not have the field. */
    default Spoiler unlessField(String name) {
        return (call, sound, scene) -> call.headers(name).isEmpty() ? spoil(call, sound, scene) : sound;
    }

    static Spoiler status(int status) {
        return (call, sound, scene) -> sound.withStatus(status);
    }

    static Spoiler header(String name, String value) {
        return (call, sound, scene) -> sound.withHeader(name, value);
    }

    /** Writes another line of a field; names that differ in case are not one in an answer, and are one on the wire. */
    static Spoiler secondLine(String name, String value) {
        return header(name.toUpperCase(Locale.ROOT), value);
    }

    static Spoiler withoutHeader(String name) {
        return (call, sound, scene) -> sound.withoutHeader(name);
    }

    static Spoiler body(@Nullable Object body) {
        return (call, sound, scene) -> sound.withBody(body);
    }

    /** Writes the text in ISO 8859-1. */
    static Spoiler octets(String text) {
        return body(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Describes the status in the shape of all errors. */
    static Spoiler problem() {
        return (call, sound, scene) -> {
            int status = sound.status();
            Problem problem = new Problem(status, "http_" + status, "This is how it is.");
            return sound.withHeader("Cache-Control", "no-store").withBody(ErrorBody.of(problem, call.requestId()));
        };
    }

    static Spoiler without(String member) {
        return (call, sound, scene) -> {
            ObjectNode tree = members(sound);
            tree.remove(member);
            return sound.withBody(tree);
        };
    }

    static Spoiler member(String member, Object value) {
        return (call, sound, scene) -> {
            ObjectNode tree = members(sound);
            tree.set(member, Json.tree(value));
            return sound.withBody(tree);
        };
    }

    /** Answers 200 with the body, as if all were well. */
    static Spoiler ok(Object body) {
        return (call, sound, scene) -> Answer.ok(body);
    }

    static Spoiler noContent() {
        return (call, sound, scene) -> Answer.noContent();
    }

    static Spoiler refuse(Problem problem) {
        return (call, sound, scene) -> CommonFields.on(Answer.of(problem, call.requestId()));
    }

    static Spoiler internalError() {
        return refuse(Problems.internalError());
    }

    static Spoiler createdAuthor() {
        return (call, sound, scene) -> scene.createdAuthor();
    }

    /** Answers with what was there before it was deleted, where that had been seen. */
    static Spoiler lastSeen() {
        return (call, sound, scene) -> {
            Object body = scene.lastSeen(call);
            return body == null ? sound : Answer.ok(body).withHeader("ETag", "\"v1\"");
        };
    }

    /** Answers with what was seen at the path that this one begins with. */
    static Spoiler seenAtBeginning() {
        return (call, sound, scene) -> {
            Object body = scene.seenAtBeginning(call);
            return body == null ? sound : Answer.ok(body).withHeader("ETag", "\"v1\"");
        };
    }

    /** Names the first of the wrong fields only. */
    static Spoiler firstField() {
        return (call, sound, scene) -> {
            ObjectNode tree = members(sound);
            JsonNode fields = tree.path("fields");
            if (fields.size() > 1) {
                String first = fields.fieldNames().next();
                tree.set("fields", Json.tree(Map.of(first, fields.get(first).asText())));
            }
            return sound.withBody(tree);
        };
    }

    /** Answers with a problem in a shape of its own. */
    static Spoiler foreignShape() {
        return (call, sound, scene) ->
                sound.withBody(Map.of("status", sound.status(), "detail", "No such thing.", "ok", false));
    }

    static Spoiler allowingRefused() {
        return (call, sound, scene) -> sound.withHeader("Allow", sound.headers().get("Allow") + ", " + call.method());
    }

    static Spoiler freshTag() {
        return (call, sound, scene) -> sound.withHeader("ETag", "\"read-" + scene.next() + "\"");
    }

    /** Makes a member of the first of a list one higher at every read. */
    static Spoiler countingReads(String member) {
        return (call, sound, scene) -> {
            JsonNode list = Json.tree(Objects.requireNonNull(sound.body()));
            ((ObjectNode) list.get(0)).put(member, scene.next());
            return sound.withBody(list);
        };
    }

    /** Sends what the caller has already. */
    static Spoiler sentAgain() {
        return (call, sound, scene) -> CommonFields.on(Answer.ok(Objects.requireNonNull(sound.body()))
                .withHeader("ETag", Objects.requireNonNull(sound.headers().get("ETag"))));
    }

    /** Says that the caller has the body already, whatever the tag. */
    static Spoiler notModified() {
        return (call, sound, scene) ->
                CommonFields.on(Answer.notModified(sound.headers().getOrDefault("ETag", "\"v1\""), null));
    }

    /** Deletes the book all the same. */
    static Spoiler deletedBook() {
        return (call, sound, scene) -> {
            scene.deleteBook(call);
            return sound;
        };
    }

    /** Allows the origin that asks, by name. */
    static Spoiler allowingOrigin() {
        return (call, sound, scene) ->
                sound.withHeader("Access-Control-Allow-Origin", String.join(",", call.headers("Origin")));
    }

    static Spoiler concealedAs(Problem problem) {
        return (call, sound, scene) -> scene.isConcealed(call) ? Answer.of(problem, call.requestId()) : sound;
    }

    static Spoiler concealedWith(String name, String value) {
        return (call, sound, scene) -> scene.isConcealed(call) ? sound.withHeader(name, value) : sound;
    }

    /** Answers with what is wrong with the body, if anything is. */
    static Spoiler readFirst() {
        return (call, sound, scene) -> {
            try {
                call.form();
                return sound;
            } catch (Problem problem) {
                return Answer.of(problem, call.requestId());
            }
        };
    }

    private static ObjectNode members(Answer answer) {
        return (ObjectNode) Json.tree(Objects.requireNonNull(answer.body()));
    }
}
