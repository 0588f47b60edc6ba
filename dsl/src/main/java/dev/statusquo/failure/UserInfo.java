package dev.statusquo.failure;

/** Masks what stands before the host of a URI: {@code http://ann:secret@host} (RFC 3986, section 3.2.1). */
final class UserInfo {

    private UserInfo() {}

    static String masked(String text) {
        int slashes = text.indexOf("//");
        if (slashes < 0 || text.indexOf('@', slashes) < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (slashes >= 0) {
            int start = slashes + 2;
            int end = start;
            int at = -1;
            while (end < text.length() && text.charAt(end) > ' ' && "/?#\"'<>\\".indexOf(text.charAt(end)) < 0) {
                at = text.charAt(end) == '@' ? end : at;
                end++;
            }
            if (at > start) {
                masked.append(text, copied, start).append(Redaction.MASK);
                copied = at;
            }
            slashes = text.indexOf("//", end > start ? end : start);
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
