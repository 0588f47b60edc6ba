package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of caching. */
public final class CachingRuleCases {

    private CachingRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new CacheControlIsReadable(), Exchanges.ok().with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "no-store; max-age=0"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "max-age = 60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "max-age:60"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "No-Store"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("Build the field with CacheControl.maxAge(…) and its like, not as text.")
                        .inJaxRs("Set it with jakarta.ws.rs.core.CacheControl."),
                RuleCase.of(
                                new FreshnessIsANumberOfSeconds(),
                                Exchanges.ok().with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "max-age=-1"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "private, max-age=1.5"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "private, max-age"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "\"max-age=x"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("CacheControl.maxAge(Duration) writes whole seconds.")
                        .inJaxRs("CacheControl.setMaxAge(int) writes whole seconds; leave -1 unset."),
                RuleCase.of(new FreshnessIsUnquoted(), Exchanges.ok().with("Cache-Control", "private, max-age=5"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "private, max-age=\"5\""))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "public, s-maxage=\"5\""))
                        .keptBy(Exchanges.ok().with("Cache-Control", "private=\"set-cookie\", max-age=5"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "max-age=\"5"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("Build the field with CacheControl.maxAge(…), which never quotes.")
                        .inJaxRs("CacheControl.setMaxAge(int) never quotes."),
                RuleCase.of(new FreshnessIsStatedOnce(), Exchanges.ok().with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok()
                                .with("Cache-Control", "max-age=60")
                                .withAlso("Cache-Control", "max-age=3600"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "max-age=60, Max-Age=61"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "max-age=60, max-age=\"60\""))
                        .keptBy(Exchanges.ok().with("Cache-Control", "max-age=60, \"max-age=61"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("Set the field in the controller or in a WebContentInterceptor, not in both.")
                        .inJaxRs("Use ResponseBuilder.cacheControl(…) in one place, and putSingle in filters."),
                RuleCase.of(
                                new PublicResponseIsNotPrivate(),
                                Exchanges.ok().with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "public, private, max-age=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "public").withAlso("Cache-Control", "Private"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "public, private=\"set-cookie\""))
                        .keptBy(Exchanges.ok().with("Cache-Control", "public; private"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("Use cachePublic() or cachePrivate(), not both.")
                        .inJaxRs(
                                "Use CacheControl.setPrivate(true) for what is private; public is then not to be added by a "
                                        + "filter."),
                RuleCase.of(new NoStoreExcludesFreshness(), Exchanges.ok().with("Cache-Control", "no-store"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "no-store, max-age=60"))
                        .brokenBy(Exchanges.ok()
                                .with("Cache-Control", "no-store")
                                .withAlso("Cache-Control", "s-maxage=1"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "no-store; max-age=60"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "must-understand, no-store, max-age=60"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring(
                                "Use CacheControl.noStore() alone; Spring Security adds its own field only where none is set.")
                        .inJaxRs("Use setNoStore(true) without setMaxAge."),
                RuleCase.of(new VaryOnEverythingHasNoFreshness(), Exchanges.ok().with("Vary", "*"))
                        .brokenBy(Exchanges.ok().with("Vary", "*").with("Cache-Control", "max-age=60"))
                        .brokenBy(Exchanges.ok()
                                .with("Vary", "*")
                                .without("Cache-Control")
                                .with("Expires", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .keptBy(Exchanges.ok().with("Vary", "Accept").with("Cache-Control", "private, max-age=60"))
                        .keptBy(Exchanges.ok().with("Vary", "a b").with("Cache-Control", "max-age=60"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Name the fields with ResponseEntity.varyBy(…).")
                        .inJaxRs("Name the fields with ResponseBuilder.variants(…) or header(\"Vary\", …)."),
                RuleCase.of(new VaryNamesFields(), Exchanges.ok().with("Vary", "Accept, Accept-Encoding"))
                        .brokenBy(Exchanges.ok().with("Vary", "Accept; Origin"))
                        .brokenBy(Exchanges.ok().with("Vary", "Accept Accept-Encoding"))
                        .brokenBy(Exchanges.ok().with("Vary", "\"Accept\""))
                        .keptBy(Exchanges.ok().with("Vary", "*"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use ResponseEntity.varyBy(…), a name an argument.")
                        .inJaxRs("Use Variant lists, or one name a header line."),
                RuleCase.of(new TransientRefusalIsNotStored(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(429).with("Cache-Control", "public, max-age=60"))
                        .brokenBy(Exchanges.of(428).with("Cache-Control", "public"))
                        .brokenBy(Exchanges.of(431)
                                .without("Cache-Control")
                                .with("Expires", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .keptBy(Exchanges.of(428).with("Cache-Control", "max-age=0"))
                        .keptBy(Exchanges.of(429).with("Cache-Control", "max-age: 60"))
                        .silentOn(Exchanges.of(429).without("Cache-Control"))
                        .silentOn(Exchanges.of(503).with("Cache-Control", "max-age=5"))
                        .inSpring("Return ResponseEntity.status(429).cacheControl(CacheControl.noStore()).")
                        .inJaxRs("Return Response.status(429) with a CacheControl of setNoStore(true)."),
                RuleCase.of(new CacheableErrorSaysHowLong(), Exchanges.of(404))
                        .brokenBy(Exchanges.of(404).without("Cache-Control"))
                        .brokenBy(Exchanges.of(410).without("Cache-Control"))
                        .keptBy(Exchanges.of(404).with("Cache-Control", "max-age"))
                        .keptBy(Exchanges.of(410).without("Cache-Control").with("Expires", "0"))
                        .silentOn(Exchanges.of(405).without("Cache-Control"))
                        .silentOn(Exchanges.of(404).without("Cache-Control").asking("Authorization", "Bearer x"))
                        .silentOn(Exchanges.of(404).without("Cache-Control").toUnknownRequest())
                        .inSpring("Set CacheControl.noStore() in the @ControllerAdvice.")
                        .inJaxRs("Add no-store in the ExceptionMapper."),
                RuleCase.of(
                                new AuthenticatedResponseIsNotShared(),
                                Exchanges.ok()
                                        .asking("Authorization", "Bearer x")
                                        .with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok()
                                .asking("Authorization", "Bearer x")
                                .with("Cache-Control", "public, max-age=60"))
                        .brokenBy(Exchanges.ok()
                                .asking("Authorization", "Bearer x")
                                .with("Cache-Control", "s-maxage=60"))
                        .keptBy(Exchanges.ok()
                                .asking("Authorization", "Bearer x")
                                .with("Cache-Control", "public; max-age=60"))
                        .silentOn(Exchanges.ok().with("Cache-Control", "public, max-age=60"))
                        .silentOn(Exchanges.ok().with("Cache-Control", "public").toUnknownRequest())
                        .inSpring("Use CacheControl.maxAge(…).cachePrivate().")
                        .inJaxRs("Use CacheControl.setPrivate(true)."),
                RuleCase.of(new ExpiresIsAnHttpDate(), Exchanges.ok().with("Expires", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Expires", "2026-11-22T15:00:00Z"))
                        .brokenBy(Exchanges.ok().with("Expires", "Sunday, 22-Nov-26 15:00:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Expires", ""))
                        .keptBy(Exchanges.ok().with("Expires", "0"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use HttpHeaders.setExpires(…).")
                        .inJaxRs("Use ResponseBuilder.expires(Date)."),
                RuleCase.of(new AgeIsANumberOfSeconds(), Exchanges.ok().with("Age", "24"))
                        .brokenBy(Exchanges.ok().with("Age", "1.5"))
                        .brokenBy(Exchanges.ok().with("Age", "-1"))
                        .brokenBy(Exchanges.ok().with("Age", ""))
                        .keptBy(Exchanges.ok().with("Age", "99999999999999999999"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Do not set Age in the application.")
                        .inJaxRs("Do not set Age in the application."),
                RuleCase.of(
                                new CacheDirectivesAreSpelledRight(),
                                Exchanges.ok().with("Cache-Control", "private, max-age=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "maxage=60"))
                        .brokenBy(Exchanges.ok().with("Cache-Control", "no_store"))
                        .keptBy(Exchanges.ok().with("Cache-Control", "community=\"UCI\""))
                        .keptBy(Exchanges.ok().with("Cache-Control", "\"nostore"))
                        .silentOn(Exchanges.ok().without("Cache-Control"))
                        .inSpring("Build the field with CacheControl, not as text.")
                        .inJaxRs("Build the field with CacheControl, not as text."));
    }
}
