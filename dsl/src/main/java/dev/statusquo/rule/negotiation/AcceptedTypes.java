package dev.statusquo.rule.negotiation;

import dev.statusquo.header.MediaType;
import java.util.Locale;

/** Which media types a request asks for (RFC 9110, section 12.5.1). */
final class AcceptedTypes {

    private AcceptedTypes() {}

    /**
     * Returns {@code true} if the whole field can be read and the most specific range for the type, if any, has no weight.
     */
    static boolean exclude(String accept, MediaType type) {
        int bestRank = -1;
        boolean bestAccepts = false;
        boolean any = false;
        for (int start = 0; start <= accept.length(); ) {
            int end = endOfMember(accept, start);
            String member = accept.substring(start, end).strip();
            start = end + 1;
            if (member.isEmpty()) {
                continue;
            }
            MediaType range = MediaType.parse(member).value().orElse(null);
            if (range == null) {
                return false;
            }
            any = true;
            int rank = rank(range, type);
            if (rank > bestRank) {
                bestRank = rank;
                bestAccepts = hasWeight(range);
            } else if (rank == bestRank && rank >= 0) {
                bestAccepts |= hasWeight(range);
            }
        }
        return any && (bestRank < 0 || !bestAccepts);
    }

    private static int endOfMember(String accept, int start) {
        boolean quoted = false;
        for (int i = start; i < accept.length(); i++) {
            char c = accept.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                return i;
            }
        }
        return accept.length();
    }

    /** Returns how specific the range is for the type, -1 if it does not cover it. Parameters but the weight are not compared. */
    private static int rank(MediaType range, MediaType type) {
        if (range.type().equals("*")) {
            return 0;
        }
        if (!range.type().equals(type.type())) {
            return -1;
        }
        if (range.subtype().equals("*")) {
            return 1;
        }
        return range.subtype().equals(type.subtype()) ? 2 : -1;
    }

    private static boolean hasWeight(MediaType range) {
        String weight = range.parameter("q").orElse("1").toLowerCase(Locale.ROOT);
        for (int i = 0; i < weight.length(); i++) {
            char c = weight.charAt(i);
            if (c != '0' && c != '.') {
                return true;
            }
        }
        return weight.isEmpty();
    }
}
