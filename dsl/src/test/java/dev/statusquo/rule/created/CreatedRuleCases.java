package dev.statusquo.rule.created;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of 201 and the Location of what was created. */
public final class CreatedRuleCases {

    private CreatedRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new CreatedByPostHasLocation(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(201).without("Location"))
                        .keptBy(Exchanges.of(201).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(201).to("PUT", "/users/42").without("Location"))
                        .silentOn(Exchanges.of(201).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.created(uri).body(…) with "
                                        + "ServletUriComponentsBuilder.fromCurrentRequest().path(\"/{id}\").buildAndExpand(id).toUri().")
                        .inJaxRs(
                                "Return "
                                        + "Response.created(uriInfo.getAbsolutePathBuilder().path(id).build()).entity(…).build()."),
                RuleCase.of(new CreatedLocationLeadsToTheNew(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(201).with("Location", "/users"))
                        .brokenBy(Exchanges.of(201).with("Location", "http://localhost:8080/users"))
                        .keptBy(Exchanges.of(201).with("Location", "%"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(201).without("Location"))
                        .silentOn(Exchanges.of(201).to("PUT", "/users/42"))
                        .silentOn(Exchanges.of(201).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.created(uri).body(…) with "
                                        + "ServletUriComponentsBuilder.fromCurrentRequest().path(\"/{id}\").buildAndExpand(id).toUri().")
                        .inJaxRs(
                                "Return "
                                        + "Response.created(uriInfo.getAbsolutePathBuilder().path(id).build()).entity(…).build()."),
                RuleCase.of(new CreatedLocationHasNoFragment(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(201).with("Location", "/users#42"))
                        .keptBy(Exchanges.of(201).with("Location", "%"))
                        .silentOn(Exchanges.of(308).with("Location", "/users#42"))
                        .silentOn(Exchanges.of(201).without("Location"))
                        .inSpring(
                                "Return ResponseEntity.created(uri).body(…) with "
                                        + "ServletUriComponentsBuilder.fromCurrentRequest().path(\"/{id}\").buildAndExpand(id).toUri().")
                        .inJaxRs(
                                "Return "
                                        + "Response.created(uriInfo.getAbsolutePathBuilder().path(id).build()).entity(…).build()."));
    }
}
