package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What all pages share: the policy that lets nothing but their own style and script act, and these two. */
final class Page {

    private Page() {}

    static void begin(HtmlWriter html, String title, CaseOutcome outcome) throws IOException {
        String style = resource("report.css");
        html.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style, resource("report.js"))
                + "\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.markup(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.add("<title>{}</title>\n", title);
        html.markup("<style>").markup(style).markup("</style>\n</head>\n");
        html.add("<body class=\"{}\">\n", outcome);
    }

    static void end(HtmlWriter html) throws IOException {
        html.markup("<footer>\n<p>Written by Statusquo. In the folder of each contract, ");
        html.markup("<code>report.json</code> tells the same to machines.</p>\n");
        html.markup("</footer>\n<script>").markup(resource("report.js")).markup("</script>\n</body>\n</html>\n");
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Returns a resource with the line ends that a browser hashes. */
    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Page.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
