package dev.statusquo.crawl;

/** The command that runs cases again. */
public final class RunAgain {

    private RunAgain() {}

    /**
     * Returns the command for a case of a contract class. The pattern is plain ASCII, with a question mark for every other
     * character and for what a shell or the setting itself would take apart, so that it survives any shell and any locale.
     */
    public static String command(String contract, String caseKey) {
        StringBuilder pattern = new StringBuilder(caseKey.length());
        caseKey.chars().forEach(c -> pattern.append(isPlain((char) c) ? (char) c : '?'));
        return command(contract) + " -Dstatusquo.only='" + pattern + "'";
    }

    /** Returns the command for all cases of a contract class. */
    public static String command(String contract) {
        String simple = contract.substring(contract.lastIndexOf('.') + 1);
        return "mvn test -Dtest=" + simple.replace('$', '*');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '\'' && c != ',';
    }

    /** Returns patterns that any shell and any locale hand on between single quotes. */
    public static String quotable(String patterns) {
        StringBuilder safe = new StringBuilder(patterns.length());
        patterns.chars().forEach(c -> safe.append(c == ',' || isPlain((char) c) ? (char) c : '?'));
        return safe.toString();
    }

    /** Returns a command as one that accepts what it finds into the baseline. */
    public static String accepting(String command) {
        return command + " -Dstatusquo.baseline.mode=update";
    }
}
