package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of request methods and Allow. */
public final class MethodRuleCases {

    private MethodRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new MethodNotAllowedListsMethods(), Exchanges.of(405))
                        .brokenBy(Exchanges.of(405).without("Allow"))
                        .keptBy(Exchanges.of(405).with("Allow", ""))
                        .keptBy(Exchanges.of(405).with("Allow", "GET POST"))
                        .silentOn(Exchanges.of(404))
                        .inSpring(
                                "In an @ExceptionHandler for HttpRequestMethodNotSupportedException send e.getHeaders(), "
                                        + "which hold Allow.")
                        .inJaxRs("In an ExceptionMapper<NotAllowedException> copy Allow from e.getResponse()."),
                RuleCase.of(new AllowIsAListOfMethods(), Exchanges.of(405))
                        .brokenBy(Exchanges.of(405).with("Allow", "GET POST"))
                        .brokenBy(Exchanges.of(405).with("Allow", "[GET, PUT]"))
                        .keptBy(Exchanges.of(405).with("Allow", ""))
                        .keptBy(Exchanges.of(405).with("Allow", "GET,,PUT"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Map methods with @GetMapping and its like; DispatcherServlet then answers 405 and "
                                + "OPTIONS with Allow by itself.")
                        .inJaxRs(
                                "Map methods with @GET and its like; the runtime then answers 405 and OPTIONS with Allow "
                                        + "by itself."),
                RuleCase.of(new AllowOmitsRefusedMethod(), Exchanges.of(405))
                        .brokenBy(Exchanges.of(405).with("Allow", "GET, DELETE"))
                        .keptBy(Exchanges.of(405).with("Allow", "GET DELETE"))
                        .keptBy(Exchanges.of(405).with("Allow", ""))
                        .keptBy(Exchanges.of(405)
                                .to("POST", "/orders/7")
                                .asking("X-HTTP-Method-Override", "DELETE")
                                .with("Allow", "GET, POST"))
                        .silentOn(Exchanges.of(404).with("Allow", "GET"))
                        .silentOn(Exchanges.of(405).without("Allow"))
                        .silentOn(Exchanges.of(405).toUnknownRequest().with("Allow", "UNKNOWN"))
                        .inSpring("Map methods with @GetMapping and its like; DispatcherServlet then answers 405 and "
                                + "OPTIONS with Allow by itself.")
                        .inJaxRs(
                                "Map methods with @GET and its like; the runtime then answers 405 and OPTIONS with Allow "
                                        + "by itself."),
                RuleCase.of(new AllowUsesMethodNames(), Exchanges.of(405))
                        .brokenBy(Exchanges.of(405).with("Allow", "get, *"))
                        .keptBy(Exchanges.of(405).with("Allow", "GET POST"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Map methods with @GetMapping and its like; DispatcherServlet then answers 405 and "
                                + "OPTIONS with Allow by itself.")
                        .inJaxRs(
                                "Map methods with @GET and its like; the runtime then answers 405 and OPTIONS with Allow "
                                        + "by itself."),
                RuleCase.of(
                                new OptionsListsMethods(),
                                Exchanges.of(204).to("OPTIONS", "/orders").with("Allow", "GET, HEAD, POST"))
                        .brokenBy(Exchanges.of(204).to("OPTIONS", "/orders"))
                        .keptBy(Exchanges.of(204).to("OPTIONS", "/orders").with("Allow", "GET POST"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(405).to("OPTIONS", "/orders"))
                        .silentOn(Exchanges.of(204)
                                .to("OPTIONS", "/orders")
                                .asking("Access-Control-Request-Method", "PUT"))
                        .inSpring("Map methods with @GetMapping and its like; DispatcherServlet then answers 405 and "
                                + "OPTIONS with Allow by itself.")
                        .inJaxRs(
                                "Map methods with @GET and its like; the runtime then answers 405 and OPTIONS with Allow "
                                        + "by itself."),
                RuleCase.of(
                                new HeadHasNoContent(),
                                Exchanges.ok().to("HEAD", "/users/42").body(""))
                        .brokenBy(Exchanges.ok().to("HEAD", "/users/42"))
                        .brokenBy(Exchanges.of(404).to("HEAD", "/users/42"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok().toUnknownRequest())
                        .inSpring("Map the GET only: Spring answers HEAD from it without content.")
                        .inJaxRs("Map the @GET only: the runtime answers HEAD from it without content."),
                RuleCase.of(new ReadsAreImplemented(), Exchanges.ok())
                        .brokenBy(Exchanges.of(501).to("GET", "/reports"))
                        .silentOn(Exchanges.of(501))
                        .inSpring("Map methods with @GetMapping and its like; DispatcherServlet then answers 405 and "
                                + "OPTIONS with Allow by itself.")
                        .inJaxRs(
                                "Map methods with @GET and its like; the runtime then answers 405 and OPTIONS with Allow "
                                        + "by itself."));
    }
}
