package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of validators and conditions. */
public final class ConditionalRuleCases {

    private ConditionalRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new EntityTagIsQuoted(), Exchanges.ok().with("ETag", "W/\"v7\""))
                        .brokenBy(Exchanges.ok().with("ETag", "w/\"v7\""))
                        .brokenBy(Exchanges.ok().with("ETag", "v7"))
                        .brokenBy(Exchanges.ok().with("ETag", "\"a\", \"b\""))
                        .brokenBy(Exchanges.ok().with("ETag", "*"))
                        .keptBy(Exchanges.ok().with("ETag", "\"\""))
                        .silentOn(Exchanges.ok().without("ETag"))
                        .inSpring("Use ResponseEntity.eTag(…) or the ShallowEtagHeaderFilter; both quote.")
                        .inJaxRs("Use ResponseBuilder.tag(EntityTag), which quotes."),
                RuleCase.of(new LastModifiedIsNotLaterThanDate(), Exchanges.ok().with("Last-Modified", Exchanges.DATE))
                        .brokenBy(Exchanges.ok().with("Last-Modified", "Sun, 22 Nov 2026 14:05:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Last-Modified", "Mon, 23 Nov 2026 00:00:00 GMT"))
                        .keptBy(Exchanges.ok().with("Last-Modified", "tomorrow"))
                        .keptBy(Exchanges.ok().with("Last-Modified", "Sun, 22 Nov 2026 14:00:01 GMT"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok()
                                .with("Last-Modified", Exchanges.DATE)
                                .without("Date"))
                        .inSpring("Use ResponseEntity.lastModified(…) with the clock of the host that sends Date.")
                        .inJaxRs("Use ResponseBuilder.lastModified(Date) with the clock of the host that sends Date."),
                RuleCase.of(new NotModifiedAnswersACondition(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).notAsking("If-None-Match"))
                        .brokenBy(Exchanges.of(304).notAsking("If-None-Match").asking("If-Match", "\"v7\""))
                        .keptBy(Exchanges.of(304).asking("If-None-Match", "v7"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(304).toUnknownRequest())
                        .inSpring("Leave 304 to WebRequest.checkNotModified or ResponseEntity.eTag.")
                        .inJaxRs("Leave 304 to Request.evaluatePreconditions."),
                RuleCase.of(new NotModifiedAnswersARead(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).to("PUT", "/users/42"))
                        .brokenBy(Exchanges.of(304).to("DELETE", "/users/42"))
                        .brokenBy(Exchanges.of(304).to("get", "/users/42"))
                        .keptBy(Exchanges.of(304).to("HEAD", "/users/42"))
                        .silentOn(Exchanges.of(412))
                        .silentOn(Exchanges.of(304).toUnknownRequest())
                        .inSpring("WebRequest.checkNotModified answers writes with 412 by itself.")
                        .inJaxRs("Request.evaluatePreconditions answers writes with 412 by itself."),
                RuleCase.of(new NotModifiedRepeatsTheEntityTag(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).without("ETag"))
                        .brokenBy(Exchanges.of(304).without("ETag").asking("If-None-Match", "\"v6\", \"v7\""))
                        .keptBy(Exchanges.of(304).with("ETag", "v7"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(304).without("ETag").asking("If-None-Match", "*"))
                        .silentOn(Exchanges.of(304)
                                .without("ETag")
                                .notAsking("If-None-Match")
                                .asking("If-Modified-Since", Exchanges.DATE))
                        .inSpring("Return ResponseEntity.status(304).eTag(tag), or leave it to Spring.")
                        .inJaxRs("Return Response.notModified(tag)."),
                RuleCase.of(new NotModifiedNamesARequestedTag(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).asking("If-None-Match", "\"v6\""))
                        .brokenBy(Exchanges.of(304).with("ETag", "\"v7-gzip\""))
                        .keptBy(Exchanges.of(304).with("ETag", "W/\"v7\""))
                        .keptBy(Exchanges.of(304).asking("If-None-Match", "*"))
                        .keptBy(Exchanges.of(304).with("ETag", "v7"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(304).without("ETag"))
                        .inSpring("Leave the comparison to WebRequest.checkNotModified.")
                        .inJaxRs("Leave the comparison to Request.evaluatePreconditions."),
                RuleCase.of(new NotModifiedLeavesContentFieldsOut(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).with("Content-Type", "text/html"))
                        .brokenBy(Exchanges.of(304).with("Content-Encoding", "gzip"))
                        .brokenBy(Exchanges.of(304).with("Content-Language", "\u0000"))
                        .keptBy(Exchanges.of(304).with("Last-Modified", Exchanges.DATE))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(304) without contentType(…).")
                        .inJaxRs("Return Response.notModified() without type(…)."),
                RuleCase.of(
                                new MatchingTagIsAnsweredNotModified(),
                                Exchanges.ok().asking("If-None-Match", "\"v6\""))
                        .brokenBy(Exchanges.ok().asking("If-None-Match", "\"v7\""))
                        .brokenBy(Exchanges.ok().asking("If-None-Match", "\"v6\", W/\"v7\""))
                        .keptBy(Exchanges.ok().asking("If-None-Match", "v7"))
                        .keptBy(Exchanges.ok().asking("If-None-Match", "\"v7\"").with("ETag", "v7"))
                        .silentOn(Exchanges.ok())
                        .silentOn(
                                Exchanges.ok().asking("If-None-Match", "\"v7\"").toUnknownRequest())
                        .silentOn(
                                Exchanges.ok().asking("If-None-Match", "\"v7\"").to("POST", "/users/42"))
                        .inSpring("Return ResponseEntity.eTag(…); Spring then compares by itself.")
                        .inJaxRs("Call Request.evaluatePreconditions(tag) and return its answer."),
                RuleCase.of(new PreconditionFailedAnswersACondition(), Exchanges.of(412))
                        .brokenBy(Exchanges.of(412).notAsking("If-Match"))
                        .keptBy(Exchanges.of(412).notAsking("If-Match").asking("x-goog-if-generation-match", "0"))
                        .keptBy(Exchanges.of(412).notAsking("If-Match").asking("Overwrite", "F"))
                        .keptBy(Exchanges.of(412).asking("If-Match", "v6"))
                        .silentOn(Exchanges.of(409))
                        .silentOn(Exchanges.of(412).toUnknownRequest())
                        .inSpring("Throw ResponseStatusException(CONFLICT) for a conflict with the state.")
                        .inJaxRs("Throw a ClientErrorException of CONFLICT for a conflict with the state."),
                RuleCase.of(
                                new FailedNoneMatchOfAReadIsNotModified(),
                                Exchanges.of(412)
                                        .to("GET", "/users/42")
                                        .sendingNothing()
                                        .asking("If-None-Match", "\"v7\""))
                        .brokenBy(Exchanges.of(412)
                                .to("GET", "/users/42")
                                .sendingNothing()
                                .notAsking("If-Match")
                                .asking("If-None-Match", "\"v7\""))
                        .brokenBy(Exchanges.of(412)
                                .to("HEAD", "/users/42")
                                .sendingNothing()
                                .notAsking("If-Match")
                                .asking("If-None-Match", "v7"))
                        .silentOn(Exchanges.of(412))
                        .silentOn(Exchanges.of(412).asking("If-None-Match", "*").toUnknownRequest())
                        .silentOn(Exchanges.of(412).notAsking("If-Match").asking("If-None-Match", "*"))
                        .inSpring("WebRequest.checkNotModified does so by itself.")
                        .inJaxRs("Request.evaluatePreconditions does so by itself."),
                RuleCase.of(new PreconditionRequiredAnswersAnUnconditionalRequest(), Exchanges.of(428))
                        .brokenBy(Exchanges.of(428).asking("If-Match", "\"v6\""))
                        .brokenBy(Exchanges.of(428).asking("If-Match", "v6"))
                        .keptBy(Exchanges.of(428).asking("If-Match", "*"))
                        .keptBy(Exchanges.of(428).asking("If-None-Match", "\"v6\""))
                        .silentOn(Exchanges.of(412))
                        .silentOn(Exchanges.of(428).asking("If-Match", "\"v6\"").toUnknownRequest())
                        .inSpring(
                                "Read If-Match with @RequestHeader(required = false) and answer 428 only where it is null.")
                        .inJaxRs("Answer 428 only where HttpHeaders has no If-Match."));
    }
}
