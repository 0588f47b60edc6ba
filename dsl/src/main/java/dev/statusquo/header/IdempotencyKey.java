package dev.statusquo.header;

/**
 * The key by which a server knows a repeated request, {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header,
 * section 2.1): a structured string. Many services take it without quotes only; that is a convention of theirs.
 *
 * <p>Valid: {@code "8e03978e-40d5-43e8-bc93-6894a57f9324"}. Broken at offset 0: the same without quotes. Parameters are left out.
 *
 * @param key the key without quotes
 */
public record IdempotencyKey(String key) {

    /** Refuses what cannot be written. */
    public IdempotencyKey {
        if (!key.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            throw new IllegalArgumentException("idempotency key \"" + key + "\" is not printable ASCII; use a UUID");
        }
    }

    /** Returns the key that the value is. */
    public static Parsed<IdempotencyKey> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        if (cursor.peek() != '"') {
            return Parsed.malformed(cursor.offset(), "a key in quotes");
        }
        return StructuredFields.parseItem(value)
                .map(item ->
                        new IdempotencyKey(item.bare() instanceof BareItem.StringItem string ? string.text() : ""));
    }

    @Override
    public String toString() {
        return new BareItem.StringItem(key).toString();
    }
}
