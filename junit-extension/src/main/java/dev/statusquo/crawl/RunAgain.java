package dev.statusquo.crawl;

/** The command that runs one case alone. */
public final class RunAgain {

    private RunAgain() {}

    /**
     * Returns the command for a case of a contract class. The pattern is plain ASCII, with a star for every other character, so
     * that it survives any shell and any locale.
     */
    public static String command(String contract, String caseKey) {
        StringBuilder pattern = new StringBuilder(caseKey.length());
        for (int i = 0; i < caseKey.length(); i++) {
            char c = caseKey.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F && c != '\'';
            if (plain) {
                pattern.append(c);
            } else if (pattern.isEmpty() || pattern.charAt(pattern.length() - 1) != '*') {
                pattern.append('*');
            }
        }
        String simple = contract.substring(contract.lastIndexOf('.') + 1);
        return "mvn test -Dtest=" + simple.replace('$', '*') + " -Dstatusquo.only='"
                + pattern.toString().replace(" * ", "*") + "'";
    }
}
