package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * The resources of one kind by id, in the order of their creation. Ids are never given twice. Safe for many threads: each
 * method sees and leaves the table whole.
 */
final class Table<T> {
    /** A resource and how often it has been replaced. */
    record Row<T>(T value, long version) {}

    private final NavigableMap<Long, Row<T>> rows = new TreeMap<>();
    private final String uniqueField;
    private final Function<T, Object> unique;
    private long lastId;

    private Table(String uniqueField, Function<T, Object> unique) {
        this.uniqueField = uniqueField;
        this.unique = unique;
    }

    /** Returns an empty table that refuses two resources with the same value in the field. */
    static <T> Table<T> uniqueBy(String field, Function<T, Object> value) {
        return new Table<>(field, value);
    }

    /** Returns an empty table where every resource is its own. */
    static <T> Table<T> plain() {
        return new Table<>("", value -> new Object());
    }

    synchronized T add(LongFunction<T> withId) {
        T value = withId.apply(lastId + 1);
        requireUnique(value, lastId + 1);
        lastId++;
        rows.put(lastId, new Row<>(value, 1));
        return value;
    }

    synchronized Optional<Row<T>> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    Row<T> get(long id) {
        return find(id).orElseThrow(Problems::notFound);
    }

    synchronized boolean contains(long id) {
        return rows.containsKey(id);
    }

    synchronized boolean any(Predicate<T> wanted) {
        return rows.values().stream().map(Row::value).anyMatch(wanted);
    }

    /** Puts the value in the place of the one there, which the guard may refuse to give up. */
    synchronized T replace(long id, T value, Consumer<Row<T>> guard) {
        Row<T> row = find(id).orElseThrow(Problems::notFound);
        requireUnique(value, id);
        guard.accept(row);
        rows.put(id, new Row<>(value, row.version() + 1));
        return value;
    }

    /** Takes the resource away, unless the guard refuses to give it up. */
    synchronized void remove(long id, Consumer<Row<T>> guard) {
        guard.accept(find(id).orElseThrow(Problems::notFound));
        rows.remove(id);
    }

    synchronized List<T> list(Paging paging, Predicate<T> wanted) {
        return rows.values().stream()
                .map(Row::value)
                .filter(wanted)
                .skip(paging.offset())
                .limit(paging.limit())
                .toList();
    }

    private void requireUnique(T value, long id) {
        Object key = unique.apply(value);
        boolean taken = rows.entrySet().stream()
                .anyMatch(each -> each.getKey() != id
                        && Objects.equals(unique.apply(each.getValue().value()), key));
        if (taken) {
            throw Problems.duplicate(uniqueField);
        }
    }
}
