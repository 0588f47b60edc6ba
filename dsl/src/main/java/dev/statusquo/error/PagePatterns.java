package dev.statusquo.error;

import static dev.statusquo.error.LeakPattern.sure;

import java.util.List;
import java.util.stream.Stream;

/** The pages that servers and frameworks send where nobody wrote one; looked for in the markup itself. */
final class PagePatterns {

    private PagePatterns() {}

    static List<LeakPattern> all() {
        return Stream.of(
                        page("Spring Boot", "Whitelabel Error Page", "whitelabel error page"),
                        page("Tomcat", "<h1>HTTP Status \\d{3}|Apache Tomcat/", "<h1>http status ", "apache tomcat/"),
                        page("Jetty", "Powered by Jetty", "powered by jetty"),
                        page("WildFly", "\\bJBWEB\\d", "jbweb"),
                        page("Quarkus", "Error id [0-9a-f-]{36}", "error id "),
                        page("Netty", "\\bio\\.netty\\.", "io.netty."),
                        page("Werkzeug", "Werkzeug Debugger", "werkzeug debugger"),
                        page("Django", "\\bDEBUG = True\\b", "debug = true"),
                        page("Rails", "Action Controller: Exception caught", "action controller: exception caught"),
                        page("ASP.NET", "Server Error in '", "server error in '"),
                        page(
                                "Laravel",
                                "Whoops, looks like something went wrong|\\bIgnition\\\\|facade/ignition|spatie/(?:laravel-)?ignition|Whoops\\\\",
                                "whoops, looks like",
                                "ignition",
                                "whoops\\"),
                        page(
                                "Express",
                                "<pre>(?:Error|Cannot (?:GET|POST|PUT|PATCH|DELETE))\\b",
                                "<pre>error",
                                "<pre>cannot "),
                        page(
                                "nginx or Cloudflare",
                                "<center>(?:nginx|cloudflare)",
                                "<center>nginx",
                                "<center>cloudflare"))
                .map(LeakPattern::alsoOnSuccess)
                .toList();
    }

    private static LeakPattern page(String whose, String expression, String... literals) {
        return sure("L50", "the default page of " + whose, expression, literals);
    }
}
