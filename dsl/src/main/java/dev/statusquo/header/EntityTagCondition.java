package dev.statusquo.header;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition of {@code If-Match} and {@code If-None-Match} (RFC 9110, sections 13.1.1 and 13.1.2).
 *
 * <p>Valid: {@code "a", W/"b"} and {@code *}. Broken at offset 1: {@code *, "a"}.
 *
 * @param any whether the condition is an asterisk, any representation
 * @param tags the tags; empty for an asterisk
 */
public record EntityTagCondition(boolean any, List<EntityTag> tags) {
    static final EntityTagCondition ANY = new EntityTagCondition(true, List.of());

    /** Refuses an asterisk among tags. */
    public EntityTagCondition {
        tags = List.copyOf(tags);
        if (any && !tags.isEmpty()) {
            throw new IllegalArgumentException("an asterisk stands alone; leave out the tags " + tags);
        }
    }

    /** Returns whether {@code If-Match} holds for the representation with this tag. */
    public boolean matchesStrongly(EntityTag tag) {
        return any || tags.stream().anyMatch(tag::matchesStrongly);
    }

    /** Returns whether {@code If-None-Match} names the representation with this tag. */
    public boolean matchesWeakly(EntityTag tag) {
        return any || tags.stream().anyMatch(tag::matchesWeakly);
    }

    @Override
    public String toString() {
        return any ? "*" : tags.stream().map(EntityTag::toString).collect(Collectors.joining(", "));
    }
}
