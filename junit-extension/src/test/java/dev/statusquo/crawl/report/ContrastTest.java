package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of colours that text stands in has the contrast of WCAG 2, level AA, in the light and in the dark. */
class ContrastTest {

    private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink,page",
        "ink,card",
        "ink,sunk",
        "soft,page",
        "soft,card",
        "soft,sunk",
        "link,page",
        "link,card",
        "link,sunk",
        "failed,page",
        "failed,card",
        "failed,failed-bg",
        "known,card",
        "known,known-bg",
        "passed,page",
        "passed,card",
        "passed,passed-bg",
        "card,passed",
        "notRun,card",
        "notRun,notRun-bg",
        "info,info-bg",
        "ink,known-bg",
        "ink,failed-bg"
    })
    void isEnoughToRead(String text, String ground) throws IOException {
        String css = css();
        int dark = css.indexOf("prefers-color-scheme: dark");

        assertThat(contrast(colours(css.substring(0, dark)), text, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours(css.substring(dark)), text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Map<String, String> colours, String text, String ground) {
        double one = luminance(colours.get(text));
        double other = luminance(colours.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        for (MatchResult each : VARIABLE.matcher(css).results().toList()) {
            colours.putIfAbsent(each.group(1), each.group(2));
        }
        return colours;
    }

    private static String css() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
