package dev.statusquo.crawl.run;

import java.util.Collection;

/** A way to spell error codes. A word in lower case fits several. */
enum Spelling {
    SNAKE_CASE("lower case with underscores", "not_found", 'a', '_'),
    KEBAB_CASE("lower case with hyphens", "not-found", 'a', '-'),
    UPPER_CASE("upper case with underscores", "NOT_FOUND", 'A', '_'),
    CAMEL_CASE("camel case", "notFound", 'a', 'A'),
    PASCAL_CASE("camel case with a capital", "NotFound", 'A', 'a'),
    DOTTED("lower case with dots", "book.not.found", 'a', '.'),
    NUMBER("digits", "1204", '0', '0');

    private final String words;
    private final String sample;
    private final char first;
    private final char inside;

    /** Takes the kind of the first character, and what else may stand inside besides its kind and digits. */
    Spelling(String words, String sample, char first, char inside) {
        this.words = words;
        this.sample = sample;
        this.first = first;
        this.inside = inside;
    }

    String sample() {
        return sample;
    }

    long count(Collection<String> codes) {
        return codes.stream().filter(this::fits).count();
    }

    /** Returns {@code true} for a code spelled so. A separator stands between words only, one at a time. */
    boolean fits(String code) {
        if (code.isEmpty() || kind(code.charAt(0)) != first) {
            return false;
        }
        boolean letters = Character.isLetter(inside);
        boolean separated = false;
        boolean lower = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean separator = !letters && c == inside && first != '0';
            boolean known = kind(c) == first || kind(c) == '0' || letters && kind(c) == inside;
            if (!known && !separator || separator && separated) {
                return false;
            }
            separated = separator;
            lower = lower || kind(c) == 'a';
        }
        return !separated && (this != PASCAL_CASE || lower);
    }

    private static char kind(char c) {
        return c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '0' : c;
    }

    @Override
    public String toString() {
        return words;
    }
}
