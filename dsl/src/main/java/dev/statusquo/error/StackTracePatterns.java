package dev.statusquo.error;

import static dev.statusquo.error.LeakPattern.sure;
import static dev.statusquo.error.LeakPattern.unsure;

import java.util.List;
import java.util.stream.Stream;

/** What runtimes print of their call stacks. */
final class StackTracePatterns {

    private static final String LINE = "(?m)^[ \\t]{0,40}";

    private StackTracePatterns() {}

    static List<LeakPattern> all() {
        return Stream.of(
                        sure(
                                "L01",
                                "a Java stack trace",
                                LINE
                                        + "at (?:[\\w.$@/-]{1,200}/)?[\\w$.<>]{1,300}\\.[\\w$<>]{1,200}\\((?:[\\w$-]{1,120}"
                                        + "\\.(?:java|kt|scala|groovy|clj):\\d{1,6}|Native Method|Unknown Source)\\)",
                                ".java:",
                                ".kt:",
                                ".scala:",
                                ".groovy:",
                                ".clj:",
                                "(native method)",
                                "(unknown source)"),
                        sure(
                                "L02",
                                "the cause of a Java exception",
                                "\\bCaused by: [\\w.$]{1,300}(?:Exception|Error)\\b",
                                "caused by: "),
                        sure(
                                "L02",
                                "a shortened Java stack trace",
                                "(?m)\\.\\.\\. \\d{1,6} (?:more[ \\t\\r]{0,8}$|common frames omitted)",
                                "... "),
                        sure(
                                "L02",
                                "a suppressed Java exception",
                                "\\bSuppressed: (?:[a-z]\\w{0,60}\\.){1,20}[A-Z]\\w{0,100}",
                                "suppressed: "),
                        unsure(
                                "L03",
                                "the name of an exception class",
                                "(?<![\\w.])(?:[a-z][a-z0-9_]{0,60}\\.){2,20}[A-Z]\\w{0,100}(?:Exception|Error)\\b",
                                "exception",
                                "error"),
                        sure(
                                "L04",
                                "a Kotlin coroutine's frames",
                                "invokeSuspend|BaseContinuationImpl|kotlinx\\.coroutines\\.",
                                "invokesuspend",
                                "basecontinuationimpl",
                                "kotlinx.coroutines."),
                        sure(
                                "L05",
                                "a Python traceback",
                                "Traceback \\(most recent call last\\)|" + LINE + "File \"[^\"\\n]{1,300}\", line \\d",
                                "traceback (",
                                "\", line "),
                        sure(
                                "L06",
                                "a JavaScript stack trace",
                                LINE
                                        + "at (?:async )?[^\\n]{0,200}?\\(?(?:file://|https?://|/|[A-Za-z]:\\\\|node:|webpack)"
                                        + "[^()\\s]{1,300}:\\d{1,6}:\\d{1,6}\\)?[ \\t]{0,8}$",
                                "at "),
                        sure(
                                "L06",
                                "the inside of Node.js",
                                "node:internal/|/node_modules/",
                                "node:internal/",
                                "/node_modules/"),
                        sure(
                                "L07",
                                "a .NET stack trace",
                                LINE + "at [\\w.<>+\\[\\]`]{1,300}\\([^)\\n]{0,300}\\) in [^\\n]{1,300}?:line \\d|"
                                        + "--- End of (?:inner exception )?stack trace",
                                ":line ",
                                "--- end of "),
                        unsure(
                                "L07",
                                "the name of a .NET exception",
                                "\\bSystem\\.[\\w.]{0,200}Exception\\b",
                                "system."),
                        sure(
                                "L08",
                                "a Ruby stack trace",
                                LINE + "(?:from )?[^\\s:]{1,300}\\.rb:\\d{1,6}:in [`']",
                                ".rb:"),
                        sure(
                                "L09",
                                "a PHP stack trace",
                                "(?m)^#\\d{1,5} (?:\\S{1,300}\\.php\\(\\d{1,6}\\): |\\{main\\})",
                                ".php(",
                                "{main}"),
                        sure(
                                "L09",
                                "a PHP error message",
                                "(?:Fatal error|Warning|Notice|Parse error)(?:</b>)?: [^\\n]{1,300}? in (?:<b>)?\\S{1,300}\\.php",
                                ".php"),
                        sure(
                                "L10",
                                "a Go stack trace",
                                "(?m)\\bgoroutine \\d{1,9} \\[|^panic: |^[ \\t]{0,40}[^\\s:]{1,300}\\.go:\\d{1,6}(?: \\+0x[0-9a-f]{1,16})?$",
                                "goroutine ",
                                "panic: ",
                                ".go:"),
                        sure(
                                "L11",
                                "a Rust panic",
                                "thread '[^'\\n]{0,100}' panicked at|stack backtrace:",
                                "panicked at",
                                "stack backtrace:"),
                        sure("L12", "an Elixir error", "\\*\\* \\([\\w.]{1,200}Error\\)", "** ("),
                        sure(
                                "L12",
                                "a Dart stack trace",
                                "(?m)^[ \\t]{0,40}#\\d{1,5}[ \\t]{1,20}\\S[^\\n]{0,200}?\\(package:[^\\s()]{1,200}\\.dart:\\d{1,6}:\\d{1,6}\\)",
                                "(package:"),
                        sure(
                                "L12",
                                "a Swift stack trace",
                                "libswift\\w{1,60}\\.(?:so|dylib)|\\.swift:\\d{1,6}\\)",
                                "libswift",
                                ".swift:"))
                .map(LeakPattern::alsoOnSuccess)
                .toList();
    }
}
