package dev.statusquo.crawl.report;

/** Characters that a reader would not see as such: control and format characters, and halves of surrogate pairs. */
final class Invisible {

    private Invisible() {}

    static boolean is(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
