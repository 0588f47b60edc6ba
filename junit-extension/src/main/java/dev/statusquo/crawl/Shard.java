package dev.statusquo.crawl;

/**
 * One of the equal parts that a crawl is split into for several machines.
 *
 * @param number which one, from 1
 * @param total how many there are
 */
public record Shard(int number, int total) {

    /** More than this is taken for a mistake. */
    private static final int MOST = 10_000;

    public Shard {
        if (total < 1 || total > MOST || number < 1 || number > total) {
            throw new IllegalArgumentException("shard " + number + " of " + total
                    + " is none; the first of eight is 1/8, the last 8/8, and there are " + MOST + " at the most");
        }
    }

    /**
     * Returns the shard of a text such as {@code 2/8}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shard parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Shard(
                    Integer.parseInt(text.substring(0, Math.max(0, slash)).strip()),
                    Integer.parseInt(text.substring(slash + 1).strip()));
        } catch (NumberFormatException noNumbers) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no shard; it is a number from 1, a slash and how many there are, such as 2/8",
                    noNumbers);
        }
    }

    /** Returns {@code true} if it is a part, not the whole. */
    public boolean isPart() {
        return total > 1;
    }

    /** Returns the shard as settings write it, such as {@code 2/8}. */
    @Override
    public String toString() {
        return number + "/" + total;
    }
}
