package dev.statusquo.rule.error;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of error responses and what they must not tell. */
public final class ErrorRuleCases {

    private ErrorRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new ErrorExplainsItself(), Exchanges.of(404))
                        .brokenBy(Exchanges.of(404).withoutBody())
                        .brokenBy(Exchanges.of(503).withoutBody())
                        .keptBy(Exchanges.of(503).body(Body.truncated(new byte[0])))
                        .silentOn(Exchanges.ok().withoutBody())
                        .silentOn(Exchanges.of(404).to("HEAD", "/users/42").body(""))
                        .silentOn(Exchanges.of(404).withoutBody().toUnknownRequest())
                        .inSpring(
                                "Do not end with response.setStatus(…) or ResponseEntity.notFound().build(); throw an "
                                        + "ErrorResponseException.")
                        .inJaxRs("Do not end with Response.status(404).build(); throw an exception that an "
                                + "ExceptionMapper turns into the error body."),
                RuleCase.of(new ErrorBodyIsMachineReadable(), Exchanges.of(404))
                        .brokenBy(Exchanges.of(404).body("text/html", "<h1>Not Found</h1>"))
                        .brokenBy(Exchanges.of(500).body("text/plain", "Internal Server Error"))
                        .brokenBy(Exchanges.of(404).without("Content-Type").body("{"))
                        .keptBy(Exchanges.of(404).with("Content-Type", "text/plain"))
                        .keptBy(Exchanges.of(404).body("application/xml", "<error/>"))
                        .keptBy(Exchanges.of(404).body(";", "<error/>"))
                        .silentOn(Exchanges.ok().body("text/html", "<p>Ada</p>"))
                        .silentOn(Exchanges.of(404).withoutBody())
                        .silentOn(
                                Exchanges.of(404).asking("Accept", "text/html").body("text/html", "<h1>"))
                        .inSpring("Replace the whitelabel page: a bean ErrorAttributes and "
                                + "server.error.whitelabel.enabled=false; for the firewall a RequestRejectedHandler.")
                        .inJaxRs(
                                "Register an ExceptionMapper<WebApplicationException> and an error page of the servlet "
                                        + "container that writes JSON."),
                RuleCase.of(
                                new ProblemIsAnObject(),
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .brokenBy(Exchanges.of(400).body("application/problem+json", "[{\"title\":\"Bad value\"}]"))
                        .brokenBy(Exchanges.of(400).body("application/problem+json", "\"bad\""))
                        .keptBy(Exchanges.of(400).body("application/problem+json", "{"))
                        .silentOn(Exchanges.of(404))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ProblemDetail, and collect several faults in one of its properties.")
                        .inJaxRs("Put several faults into a member of one object."),
                RuleCase.of(
                                new ProblemStatusIsTheStatus(),
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .brokenBy(Exchanges.of(400)
                                .body("application/problem+json", "{\"title\":\"Out of stock\",\"status\":409}"))
                        .keptBy(Exchanges.of(400).body("application/problem+json", "{\"title\":\"Bad\"}"))
                        .keptBy(Exchanges.of(400).body("application/problem+json", "{\"status\":\"409\"}"))
                        .keptBy(Exchanges.of(400).body("application/problem+json", "{\"status\":"))
                        .silentOn(Exchanges.of(404))
                        .inSpring("Return the ProblemDetail itself, or ResponseEntity.of(problemDetail): both take the "
                                + "status from it.")
                        .inJaxRs("Build entity and Response from one variable."),
                RuleCase.of(
                                new ProblemMembersHaveTheirTypes(),
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .brokenBy(Exchanges.of(404)
                                .body("application/problem+json", "{\"title\":\"No such user\",\"status\":\"404\"}"))
                        .brokenBy(Exchanges.of(404).body("application/problem+json", "{\"instance\":{}}"))
                        .keptBy(Exchanges.of(404).body("application/problem+json", "{\"detail\":null,\"status\":null}"))
                        .keptBy(Exchanges.of(404).body("application/problem+json", "{}"))
                        .keptBy(Exchanges.of(404).body("application/problem+json", "{"))
                        .silentOn(Exchanges.of(404))
                        .inSpring("Return ProblemDetail, whose members have these types; leave out null with "
                                + "spring.jackson.default-property-inclusion=non_null.")
                        .inJaxRs("Use a class with an int status and String members, and leave out null."),
                RuleCase.of(
                                new ProblemTypeIsAUri(),
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .brokenBy(Exchanges.of(409).body("application/problem+json", "{\"type\":\"Out of stock\"}"))
                        .brokenBy(Exchanges.of(409).body("application/problem+json", "{\"instance\":\"{id}\"}"))
                        .keptBy(Exchanges.of(409).body("application/problem+json", "{\"type\":7}"))
                        .keptBy(Exchanges.of(409).body("application/problem+json", "{"))
                        .silentOn(Exchanges.of(404))
                        .inSpring("Call ProblemDetail.setType(URI.create(…)).")
                        .inJaxRs("Keep type in a java.net.URI."),
                RuleCase.of(
                                new UntypedProblemIsTitledByItsStatus(),
                                Exchanges.of(404)
                                        .body(
                                                "application/problem+json",
                                                "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no user 42.\"}"))
                        .brokenBy(Exchanges.of(404)
                                .body("application/problem+json", "{\"title\":\"No such user\",\"status\":404}"))
                        .brokenBy(Exchanges.of(404)
                                .body("application/problem+json", "{\"type\":\"about:blank\",\"title\":\"Nope\"}"))
                        .keptBy(
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .keptBy(Exchanges.of(422)
                                .body("application/problem+json", "{\"title\":\"Unprocessable Entity\"}"))
                        .keptBy(Exchanges.of(404)
                                .body("application/problem+json", "{\"title\":\"Nicht gefunden\"}")
                                .with("Content-Language", "de"))
                        .keptBy(Exchanges.of(404).body("application/problem+json", "{\"title\":"))
                        .silentOn(Exchanges.of(404))
                        .inSpring("Call ProblemDetail.setType(…) where you call setTitle(…).")
                        .inJaxRs("Set type where you set title."),
                RuleCase.of(
                                new ProblemIsDeclaredAsProblem(),
                                Exchanges.of(409)
                                        .body(
                                                "application/problem+json",
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .brokenBy(
                                Exchanges.of(409)
                                        .body(
                                                "{\"type\":\"/problems/no-stock\",\"title\":\"Out of stock\",\"status\":409,\"detail\":\"None left.\",\"instance\":\"/orders/7\"}"))
                        .keptBy(Exchanges.of(404))
                        .keptBy(Exchanges.of(404).body("{"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(404).withoutBody())
                        .silentOn(Exchanges.of(404).with("Content-Type", "text/plain"))
                        .inSpring("Return ProblemDetail and list APPLICATION_PROBLEM_JSON in produces if there is one.")
                        .inJaxRs("Call type(\"application/problem+json\") on the ResponseBuilder."),
                RuleCase.of(new SuccessCarriesNoError(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().body("{\"error\":\"not_found\",\"message\":\"There is no user 42.\"}"))
                        .brokenBy(Exchanges.ok().body("{\"success\":false,\"message\":\"no\"}"))
                        .brokenBy(Exchanges.ok().body("application/problem+json", "{\"title\":\"Not Found\"}"))
                        .keptBy(Exchanges.ok()
                                .body("{\"id\":7,\"error\":\"timeout\",\"message\":\"The job took too long.\"}"))
                        .keptBy(Exchanges.ok().body("{\"error\":null,\"message\":\"done\"}"))
                        .keptBy(Exchanges.ok().body("{"))
                        .silentOn(Exchanges.of(404))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().body("text/csv", "a,b"))
                        .inSpring("Throw an ErrorResponseException, or return ResponseEntity.status(…) from the "
                                + "@ExceptionHandler.")
                        .inJaxRs(
                                "Throw a WebApplicationException with the status instead of returning an error object."),
                RuleCase.of(new ServerMeetsNoUnexpectedCondition(), Exchanges.ok())
                        .brokenBy(Exchanges.of(500))
                        .keptBy(Exchanges.of(503))
                        .inSpring("Write one @RestControllerAdvice that extends ResponseEntityExceptionHandler, and "
                                + "replace BasicErrorController for what fails before it.")
                        .inJaxRs(
                                "Write an ExceptionMapper<Throwable> and an error page of the container for what fails "
                                        + "before it."),
                RuleCase.of(new ServerTellsNoVersion(), Exchanges.ok().with("Server", "nginx"))
                        .brokenBy(Exchanges.ok().with("Server", "Apache/2.4.41 (Ubuntu)"))
                        .brokenBy(Exchanges.ok().with("Server", "Jetty(9.4.z-SNAPSHOT)"))
                        .keptBy(Exchanges.ok().with("Server", ""))
                        .keptBy(Exchanges.ok().with("Server", "api/2"))
                        .keptBy(Exchanges.ok().with("Server", "CERN/3.0 libwww/2.17"))
                        .keptBy(Exchanges.ok().with("Server", "..."))
                        .silentOn(Exchanges.ok())
                        .inSpring("Leave server.server-header empty; for nginx set server_tokens off.")
                        .inJaxRs("Turn off the Server field in the container, such as setSendServerVersion(false) of "
                                + "Jetty; for nginx set server_tokens off."),
                RuleCase.of(new ResponseTellsNoFramework(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().with("X-Powered-By", "PHP/7.4.3"))
                        .brokenBy(Exchanges.of(404).with("x-powered-by", ""))
                        .keptBy(Exchanges.ok().with("X-Request-Id", "req_7"))
                        .inSpring("Spring sends none; look for a filter or a proxy.")
                        .inJaxRs("Turn it off in the container, such as xpoweredBy of the JSP engine."),
                RuleCase.of(new ResponseShowsNoStackTrace(), Exchanges.of(503))
                        .brokenBy(
                                Exchanges.of(500)
                                        .body(
                                                "{\"error\":\"internal_error\",\"message\":\"java.lang.IllegalStateException: no\\n\\tat com.example.Users.find(Users.java:42)\\n\\tat com.example.Api.get(Api.java:7)\",\"request_id\":\"req_7\"}"))
                        .keptBy(Exchanges.of(500).body("{"))
                        .keptBy(Exchanges.ok())
                        .silentOn(Exchanges.of(204))
                        .inSpring("Set server.error.include-stacktrace=never and server.error.include-exception=false.")
                        .inJaxRs("Map Throwable and send none of its text; turn off the error report of the container, "
                                + "such as showReport of Tomcat."),
                RuleCase.of(new ResponseShowsNoDatabaseMessage(), Exchanges.of(503))
                        .brokenBy(
                                Exchanges.of(500)
                                        .body(
                                                "{\"error\":\"internal_error\",\"message\":\"ERROR: relation \\\"users\\\" does not exist\",\"request_id\":\"req_7\"}"))
                        .keptBy(Exchanges.of(500).body("{"))
                        .keptBy(Exchanges.ok())
                        .silentOn(Exchanges.of(204))
                        .inSpring("Handle DataAccessException, and never send its getMessage().")
                        .inJaxRs("Map PersistenceException, and never send its getMessage()."),
                RuleCase.of(new ResponseShowsNoInfrastructure(), Exchanges.of(503))
                        .brokenBy(
                                Exchanges.of(500)
                                        .body(
                                                "{\"error\":\"internal_error\",\"message\":\"Connection refused: jdbc:postgresql://10.0.3.7:5432/users\",\"request_id\":\"req_7\"}"))
                        .keptBy(Exchanges.of(500).body("{"))
                        .keptBy(Exchanges.ok())
                        .silentOn(Exchanges.of(204))
                        .inSpring("Handle ResourceAccessException and its like, and never send their getMessage().")
                        .inJaxRs("Map ProcessingException, and never send its getMessage()."),
                RuleCase.of(new ResponseShowsNoSecret(), Exchanges.of(503))
                        .brokenBy(
                                Exchanges.of(500)
                                        .body(
                                                "{\"error\":\"internal_error\",\"message\":\"AccessDenied for AKIAIOSFODNN7EXAMPLE\",\"request_id\":\"req_7\"}"))
                        .keptBy(Exchanges.of(500).body("{"))
                        .keptBy(Exchanges.ok())
                        .silentOn(Exchanges.of(204))
                        .inSpring("Never put request headers or configuration properties into a message; keep "
                                + "/actuator/env closed.")
                        .inJaxRs("Never put request headers or configuration properties into a message."),
                RuleCase.of(new ResponseIsNoDefaultPage(), Exchanges.of(503))
                        .brokenBy(
                                Exchanges.of(500)
                                        .body(
                                                "<html><head><title>Whitelabel Error Page</title></head><body><h1>Whitelabel Error Page</h1></body></html>"))
                        .keptBy(Exchanges.of(500).body("{"))
                        .keptBy(Exchanges.ok())
                        .silentOn(Exchanges.of(204))
                        .inSpring(
                                "Set server.error.whitelabel.enabled=false and write the error body in an ErrorController.")
                        .inJaxRs("Register error pages for the container that write the error body."));
    }
}
