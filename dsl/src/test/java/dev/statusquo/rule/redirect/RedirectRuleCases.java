package dev.statusquo.rule.redirect;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of redirects and the Location they lead to. */
public final class RedirectRuleCases {

    private RedirectRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new RedirectHasLocation(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(302).without("Location"))
                        .brokenBy(Exchanges.of(303).without("Location"))
                        .keptBy(Exchanges.of(302).with("Location", "not a uri"))
                        .silentOn(Exchanges.of(304))
                        .silentOn(Exchanges.of(300).without("Location"))
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new LocationIsOneUri(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(201).with("Location", "/users/ada lovelace"))
                        .brokenBy(Exchanges.of(308).with("Location", "/users/{id}"))
                        .keptBy(Exchanges.of(201).with("Location", ""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new LocationHasNoUserInfo(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(302).with("Location", "http://admin:secret@example.com/"))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .keptBy(Exchanges.of(302).with("Location", "ftp://anonymous@example.com/"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new LocationHasHost(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(201).with("Location", "http:///users/42"))
                        .brokenBy(Exchanges.of(302).with("Location", "https:/users/42"))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .keptBy(Exchanges.of(302).with("Location", "//cdn.example/x"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new LocationUsesHttp(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(302).with("Location", "file:///etc/users/42"))
                        .brokenBy(Exchanges.of(201).with("Location", "urn:uuid:7"))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new LocationIsExpanded(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(201).with("Location", "/users/%7Bid%7D"))
                        .brokenBy(Exchanges.of(308).with("Location", "/users/:id"))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Call buildAndExpand(id) on the UriComponentsBuilder.")
                        .inJaxRs("Call build(id) on the UriBuilder."),
                RuleCase.of(new LocationHasNoMissingValue(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(201).with("Location", "/users/null"))
                        .brokenBy(Exchanges.of(308).with("Location", "/users?id=undefined"))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Build the URI from the entity that repository.save(…) returned.")
                        .inJaxRs("Build the URI after EntityManager.flush()."),
                RuleCase.of(new LocationIsNotEmpty(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(201).with("Location", ""))
                        .keptBy(Exchanges.of(308).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."),
                RuleCase.of(new RedirectLeadsElsewhere(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(301).with("Location", "/people/42"))
                        .brokenBy(Exchanges.of(308).with("Location", "http://localhost:8080/people/42#top"))
                        .keptBy(Exchanges.of(302)
                                .with("Location", "/people/42")
                                .with("Set-Cookie", "seen=1; Secure; HttpOnly"))
                        .keptBy(Exchanges.of(302).with("Location", "%"))
                        .keptBy(Exchanges.of(303).to("DELETE", "/users/42"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(303).to("POST", "/users/42"))
                        .silentOn(Exchanges.of(301).toUnknownRequest())
                        .silentOn(Exchanges.of(302).without("Location"))
                        .inSpring("Set server.forward-headers-strategy=framework behind a proxy that ends TLS.")
                        .inJaxRs("Let the container read X-Forwarded-Proto behind a proxy that ends TLS."),
                RuleCase.of(new RedirectedWriteKeepsItsMethod(), Exchanges.of(303))
                        .brokenBy(Exchanges.of(301).to("POST", "/people"))
                        .brokenBy(Exchanges.of(302).to("DELETE", "/people/42"))
                        .silentOn(Exchanges.of(301))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.of(301).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(uri).build(); the "
                                        + "prefix redirect: sends 302.")
                        .inJaxRs("Return Response.status(308).location(uri).build(); Response.temporaryRedirect(uri) "
                                + "sends 307."),
                RuleCase.of(
                                new MultipleChoicesAreListed(),
                                Exchanges.of(300).body("application/json", "{\"choices\":[\"/users/42.csv\"]}"))
                        .brokenBy(Exchanges.of(300))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(300).to("HEAD", "/people/42"))
                        .silentOn(Exchanges.of(300).toUnknownRequest())
                        .inSpring("Return ResponseEntity.status(…).location(URI) with a URI from "
                                + "ServletUriComponentsBuilder.")
                        .inJaxRs(
                                "Return Response.status(…).location(URI) with a URI from UriInfo.getBaseUriBuilder()."));
    }
}
