package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSummaryTest {

    @Test
    void tellsOutcomeCausesAndWhatDidNotRun() throws IOException {
        String page = markdown(Crawls.of(
                Crawls.failed(
                        "DELETE /orders",
                        "undeclared method → 405",
                        Crawls.ALLOW,
                        "405 lists no methods",
                        Crawls.exchange("DELETE /orders", 405, "{}")),
                Crawls.passed("GET /orders", "valid request → 200", 200),
                Crawls.notRun("GET /pets/{petId}", "valid request → 200", "no way to obtain {petId}")));

        assertThat(page).isEqualTo("""
                        ## ❌ 1 of 3 cases failed

                        Bookshop, `com.example.ShopContractTest`, profile `guide`, `http://localhost:8080`

                        | failed | known | passed | not run | requests | time | declared statuses asserted |
                        |---:|---:|---:|---:|---:|---:|---:|
                        | 1 | 0 | 1 | 1 | 6 | 4.2 s | 0 of 0 |

                        ### What failed

                        - **405 lists no methods**\s\s
                          1 case on 1 operation, first `DELETE /orders · undeclared method → 405`\s\s
                          `method-not-allowed-lists-methods` (MUST, RFC 9110 section 15\\.5\\.6). Fix: Send Allow with every method the resource supports\\.

                        ### What did not run

                        1 case, counted as uncovered:

                        - 1 × no way to obtain \\{petId\\}

                        The whole report: `target/statusquo/Shop`
                        """);
    }

    @Test
    void staysOnAPage() throws IOException {
        assertThat(markdown(Crawls.large(2_000)).lines()).hasSizeLessThan(60);
        assertThat(markdown(Crawls.large(2_000))).hasSizeLessThan(20_000);
    }

    @Test
    void namesWhatChangedWithoutAFinding() throws IOException {
        CrawlResult crawl = Crawls.of(
                Crawls.ended("POST /orders", "duplicate → 409", CaseOutcome.FAILED, "status 409 became 400", 1, 400));

        assertThat(markdown(crawl)).contains("- **status 409 became 400**", "`POST /orders · duplicate → 409`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "[click](http://evil.example)",
                "![x](http://evil.example/x.png)",
                "http://evil.example/ and www.evil.example",
                "`code` ``more`` ```fence",
                "a | b | c",
                "*a* _b_ ~~c~~ # d",
                "@everyone please look",
                "&lt;b&gt; &amp;",
                "line\n\n## heading\r\n- item",
                "$x$ \\ end\\",
                "`"
            })
    void letsNothingFromTheWireBeMarkup(String text) throws IOException {
        MarkdownText markdown = new MarkdownText(Redaction.standard());

        String prose = markdown.prose(text);
        String code = markdown.code(text);

        assertThat(prose.replaceAll("\\\\[\\p{Punct}]", "").replace("&#64;&#8288;", ""))
                .doesNotContainPattern("[<>`*_~#|\\[\\](){}&@$!:.\n\r\\\\-]");
        int fence = code.length() - code.replaceFirst("^`+", "").length();
        String inner = code.substring(fence, code.length() - fence);
        assertThat(code)
                .startsWith("`".repeat(fence))
                .endsWith("`".repeat(fence))
                .doesNotContain("\n", "\r");
        assertThat(inner).doesNotContainPattern("(?<!`)`{" + fence + "}(?!`)");
        assertThat(markdown(Crawls.saying(text)).lines().filter(line -> line.startsWith("#")))
                .containsExactly("## ❌ 2 of 5 cases failed", "### What failed", "### What did not run");
    }

    @Test
    void hidesSecrets() throws IOException {
        StringWriter out = new StringWriter();
        Redaction redaction = Redaction.standard().withSecrets(List.of("s3cr3t-of-ann"));

        MarkdownSummary.of(Crawls.saying("token s3cr3t-of-ann!"), redaction, "").writeTo(out);

        assertThat(out.toString()).contains("token").doesNotContain("s3cr3t");
    }

    private static String markdown(CrawlResult result) throws IOException {
        StringWriter out = new StringWriter();
        MarkdownSummary.of(result, Redaction.standard(), "target/statusquo/Shop")
                .writeTo(out);
        return out.toString();
    }
}
