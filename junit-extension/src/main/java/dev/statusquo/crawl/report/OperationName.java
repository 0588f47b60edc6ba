package dev.statusquo.crawl.report;

import java.io.IOException;

/** An operation such as {@code POST /users} with its method set apart; {@code *} is the service as a whole. */
final class OperationName {

    private OperationName() {}

    static void write(HtmlWriter html, String operation) throws IOException {
        int space = operation.indexOf(' ');
        if (operation.equals("*")) {
            html.markup("<span class=\"op\">The whole service</span>");
        } else if (space < 0) {
            html.add("<span class=\"op\">{}</span>", operation);
        } else {
            html.add("<span class=\"op\"><b>{}</b> ", operation.substring(0, space));
            html.add("{}</span>", operation.substring(space + 1));
        }
    }

    /** Returns what a case key says besides its operation. */
    static String rest(String key, String operation) {
        String prefix = operation + " · ";
        return key.startsWith(prefix) ? key.substring(prefix.length()) : key;
    }
}
