package dev.statusquo.rule;

/**
 * Where a requirement stands.
 *
 * @param source the document, such as {@code RFC 9110}
 * @param section the section, such as {@code 15.5.6}, or its heading where numbers change; empty if the source has none
 */
public record Citation(String source, String section) {

    /** The source of the conventions that the {@code guide} profile enforces. */
    public static final String STATUS_GUIDE = "status guide";

    /** Returns the citation of a section of an RFC. */
    public static Citation rfc(int number, String section) {
        return new Citation("RFC " + number, section);
    }

    /** Returns the citation of a chapter of the status guide. */
    public static Citation guide(String chapter) {
        return new Citation(STATUS_GUIDE, chapter);
    }

    /** Returns {@code true} if the status guide is the source. */
    public boolean isOfGuide() {
        return source.equals(STATUS_GUIDE);
    }

    @Override
    public String toString() {
        if (section.isEmpty()) {
            return source;
        }
        boolean named = isOfGuide() || !Character.isDigit(section.charAt(0));
        return named ? source + ", " + section : source + " section " + section;
    }
}
