package dev.statusquo.rule.field;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of header fields of any status. */
public final class FieldRuleCases {

    private FieldRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new SingletonFieldStandsOnOneLine(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(201).withAlso("Location", "/users/43"))
                        .brokenBy(Exchanges.ok().withAlso("content-type", "application/json"))
                        .brokenBy(Exchanges.ok().with("Content-Length", "x").withAlso("Content-Length", "y"))
                        .keptBy(Exchanges.ok().with("Vary", "Accept").withAlso("Vary", "Origin"))
                        .silentOn(Exchanges.of(100))
                        .inSpring("Use HttpHeaders.set, not add.")
                        .inJaxRs("Use putSingle in a ContainerResponseFilter, not add."),
                RuleCase.of(new ListFieldHasNoEmptyMember(), Exchanges.of(405))
                        .brokenBy(Exchanges.of(405).with("Allow", "GET,,POST"))
                        .brokenBy(Exchanges.of(405).with("Allow", "GET, "))
                        .brokenBy(Exchanges.ok().with("cache-control", ", \"no-cache"))
                        .keptBy(Exchanges.of(405).with("Allow", ""))
                        .keptBy(Exchanges.ok().with("Cache-Control", "private=\"a,,b\""))
                        .keptBy(Exchanges.ok().with("Vary", "\"Accept,,"))
                        .silentOn(Exchanges.of(204))
                        .inSpring("Use setAllow(Set) and setVary(List); they join by themselves.")
                        .inJaxRs("Use Response.allow(Set); it joins by itself."),
                RuleCase.of(
                                new DatesAreHttpDates(),
                                Exchanges.ok().with("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"))
                        .brokenBy(Exchanges.ok().with("Last-Modified", "2026-11-22T14:00:00Z"))
                        .brokenBy(Exchanges.ok().with("Date", "Mon, 22 Nov 2026 14:00:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Date", "Sunday, 22-Nov-26 14:00:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Date", ""))
                        .silentOn(Exchanges.ok().without("Date"))
                        .inSpring("Use HttpHeaders.setDate and ResponseEntity.lastModified.")
                        .inJaxRs("Use ResponseBuilder.lastModified(Date)."),
                RuleCase.of(new ResponseIsDated(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().without("Date").with("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"))
                        .brokenBy(
                                Exchanges.of(404).without("Date").with("Retry-After", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .keptBy(Exchanges.ok().without("Date").with("Expires", "Thu, 01 Jan 1970 00:00:00 GMT"))
                        .keptBy(Exchanges.ok().with("Date", "now"))
                        .silentOn(Exchanges.of(500))
                        .silentOn(Exchanges.of(100))
                        .inSpring("Tomcat, Jetty and Undertow write it; with WebFlux on Netty add a WebFilter.")
                        .inJaxRs("The container writes it; turn sendDateHeader on in Jetty."),
                RuleCase.of(new LengthExcludesTransferCoding(), Exchanges.ok().with("Transfer-Encoding", "chunked"))
                        .brokenBy(Exchanges.ok()
                                .with("Transfer-Encoding", "chunked")
                                .with("Content-Length", "35"))
                        .brokenBy(
                                Exchanges.ok().with("Transfer-Encoding", "x y").with("Content-Length", ""))
                        .silentOn(Exchanges.ok())
                        .inSpring("When proxying, drop both fields of the upstream answer.")
                        .inJaxRs("When proxying, drop both fields of the upstream answer."),
                RuleCase.of(new ChunkedIsAppliedOnce(), Exchanges.ok().with("Transfer-Encoding", "chunked"))
                        .brokenBy(Exchanges.ok()
                                .with("Transfer-Encoding", "chunked")
                                .withAlso("Transfer-Encoding", "chunked"))
                        .brokenBy(Exchanges.ok().with("Transfer-Encoding", "chunked, gzip, Chunked"))
                        .keptBy(Exchanges.ok().with("Transfer-Encoding", "gzip, chunked"))
                        .keptBy(Exchanges.ok().with("Transfer-Encoding", "\"chunked"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Remove Transfer-Encoding from a proxied ResponseEntity.")
                        .inJaxRs("Remove Transfer-Encoding from a proxied Response."),
                RuleCase.of(
                                new ContentLengthIsANumber(),
                                Exchanges.ok().body("{}").with("Content-Length", "2"))
                        .brokenBy(Exchanges.ok().with("Content-Length", "+35"))
                        .brokenBy(Exchanges.ok().with("Content-Length", "2, 2"))
                        .brokenBy(Exchanges.ok().with("Content-Length", ""))
                        .keptBy(Exchanges.ok().with("Content-Length", "0035"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Do not set the field; Spring counts the bytes.")
                        .inJaxRs("Do not set the field; the container counts the bytes."),
                RuleCase.of(
                                new ContentIsAsLongAsAnnounced(),
                                Exchanges.ok().body("{}").with("Content-Length", "2"))
                        .brokenBy(Exchanges.ok().with("Content-Length", "40"))
                        .brokenBy(Exchanges.ok().body("{\"name\":\"\u00fc\"}").with("Content-Length", "12"))
                        .keptBy(Exchanges.ok().with("Content-Length", "-1"))
                        .keptBy(Exchanges.ok().body("text/plain", "Zo\uFFFD").with("Content-Length", "3"))
                        .keptBy(Exchanges.ok().with("Content-Length", "40").body(Body.truncated(new byte[3])))
                        .keptBy(Exchanges.ok()
                                .with("Content-Length", "40")
                                .fault(ProtocolFault.Kind.INCOMPLETE_CONTENT))
                        .silentOn(Exchanges.ok())
                        .silentOn(
                                Exchanges.ok().to("HEAD", "/users/42").body("").with("Content-Length", "35"))
                        .silentOn(Exchanges.of(304).with("Content-Length", "35"))
                        .silentOn(Exchanges.ok().with("Content-Length", "20").with("Content-Encoding", "gzip"))
                        .silentOn(Exchanges.ok().with("Content-Length", "40").toUnknownRequest())
                        .inSpring("Do not set contentLength(…) from String.length().")
                        .inJaxRs("Do not set Content-Length from String.length()."),
                RuleCase.of(
                                new SunsetIsNotBeforeDeprecation(),
                                Exchanges.ok()
                                        .with("Deprecation", "@1688169599")
                                        .with("Sunset", "Sun, 22 Nov 2026 14:00:00 GMT"))
                        .brokenBy(Exchanges.ok()
                                .with("Deprecation", "@1798761600")
                                .with("Sunset", "Sun, 22 Nov 2026 14:00:00 GMT"))
                        .brokenBy(Exchanges.ok()
                                .with("Deprecation", "@999999999999999")
                                .with("Sunset", "Sun, 22 Nov 2026 14:00:00 GMT"))
                        .keptBy(Exchanges.ok()
                                .with("Deprecation", "true")
                                .with("Sunset", "Sun, 22 Nov 2026 14:00:00 GMT"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok().with("Deprecation", "@1688169599"))
                        .inSpring("Keep both dates in one place, such as an annotation.")
                        .inJaxRs("Keep both dates in one place, such as an annotation."),
                RuleCase.of(new DeprecationIsADate(), Exchanges.ok().with("Deprecation", "@1688169599"))
                        .brokenBy(Exchanges.ok().with("Deprecation", "true"))
                        .brokenBy(Exchanges.ok().with("Deprecation", "@1688169599.5"))
                        .brokenBy(Exchanges.ok().with("Deprecation", ""))
                        .keptBy(Exchanges.ok().with("Deprecation", "@0"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Send \"@\" + instant.getEpochSecond().")
                        .inJaxRs("Send \"@\" + instant.getEpochSecond()."),
                RuleCase.of(new SunsetIsAnHttpDate(), Exchanges.ok().with("Sunset", "Sun, 22 Nov 2026 14:00:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Sunset", "2026-12-31"))
                        .brokenBy(Exchanges.ok().with("Sunset", "@1688169599"))
                        .brokenBy(Exchanges.ok().with("Sunset", "Sun, 22 Nov 2026 14:00:00 UTC"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use HttpHeaders.setZonedDateTime.")
                        .inJaxRs("Use DateTimeFormatter.RFC_1123_DATE_TIME with a two-digit day."),
                RuleCase.of(
                                new StrictTransportSecurityIsSentOverTls(),
                                Exchanges.ok()
                                        .to("GET", "https://localhost:8443/users/42")
                                        .with("Strict-Transport-Security", "max-age=31536000"))
                        .brokenBy(Exchanges.ok().with("Strict-Transport-Security", "max-age=31536000"))
                        .brokenBy(Exchanges.ok().with("Strict-Transport-Security", ""))
                        .keptBy(Exchanges.ok()
                                .asking("X-Forwarded-Proto", "https")
                                .with("Strict-Transport-Security", "max-age=31536000"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok()
                                .with("Strict-Transport-Security", "max-age=1")
                                .toUnknownRequest())
                        .inSpring("Spring Security sends it for secure requests only, unless told otherwise.")
                        .inJaxRs("Check UriInfo or isSecure before adding the field."),
                RuleCase.of(
                                new StrictTransportSecurityNamesItsTime(),
                                Exchanges.ok()
                                        .to("GET", "https://localhost:8443/users/42")
                                        .with("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
                        .brokenBy(Exchanges.ok().with("Strict-Transport-Security", "includeSubDomains"))
                        .brokenBy(Exchanges.ok().with("Strict-Transport-Security", "max-age=1; max-age=2"))
                        .brokenBy(Exchanges.ok().with("Strict-Transport-Security", "max-age=1y"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure headers().httpStrictTransportSecurity(…).")
                        .inJaxRs("Write max-age from a number of seconds."),
                RuleCase.of(
                                new AcceptPatchAgreesWithAllow(),
                                Exchanges.ok()
                                        .to("OPTIONS", "/users/42")
                                        .with("Allow", "GET, HEAD, PATCH")
                                        .with("Accept-Patch", "application/merge-patch+json"))
                        .brokenBy(Exchanges.of(405).with("Accept-Patch", "application/merge-patch+json"))
                        .brokenBy(Exchanges.of(405)
                                .with("Allow", "GET, patch")
                                .with("Accept-Patch", "application/merge-patch+json"))
                        .keptBy(Exchanges.of(405)
                                .with("Allow", "GET PUT")
                                .with("Accept-Patch", "application/merge-patch+json"))
                        .silentOn(Exchanges.of(405))
                        .silentOn(Exchanges.ok().with("Accept-Patch", "application/merge-patch+json"))
                        .silentOn(Exchanges.ok().with("Allow", "GET, HEAD").with("Accept-Patch", ""))
                        .inSpring("Let Spring write Allow from the mappings.")
                        .inJaxRs("Let JAX-RS write Allow from the resource methods."),
                RuleCase.of(
                                new AcceptPatchListsMediaTypes(),
                                Exchanges.ok()
                                        .with(
                                                "Accept-Patch",
                                                "application/merge-patch+json, application/json-patch+json"))
                        .brokenBy(Exchanges.ok().with("Accept-Patch", "merge-patch"))
                        .brokenBy(Exchanges.ok().with("Accept-Patch", ""))
                        .brokenBy(Exchanges.ok().with("Accept-Patch", "text/a text/b"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use HttpHeaders.setAcceptPatch(List).")
                        .inJaxRs("Join MediaType.toString() of each with a comma."),
                RuleCase.of(new ResponseHasNoRequestFields(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().with("Host", "backend.internal"))
                        .brokenBy(Exchanges.of(404).with("authorization", "\u0000"))
                        .keptBy(Exchanges.ok().with("Accept-Encoding", "gzip"))
                        .silentOn(Exchanges.of(100))
                        .inSpring("Do not pass the HttpHeaders of a request to a ResponseEntity.")
                        .inJaxRs("Do not pass the headers of a request to a Response."),
                RuleCase.of(new LinkKeepsItsGrammar(), Exchanges.ok().with("Link", "</users?page=2>; rel=\"next\""))
                        .brokenBy(Exchanges.ok().with("Link", "https://api.example/users?page=2; rel=\"next\""))
                        .brokenBy(Exchanges.ok().with("Link", "</users>; rel=next; rel=prev"))
                        .brokenBy(Exchanges.ok().with("Link", "</users?page=2, rel=\"next\""))
                        .keptBy(Exchanges.ok().with("Link", "</a,b>; rel=next, <b>; rel=\"prev last\""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use Links and Link of Spring HATEOAS; toString writes the field.")
                        .inJaxRs("Use Response.links(…)."),
                RuleCase.of(new LinkNamesItsRelation(), Exchanges.ok().with("Link", "</users?page=2>; rel=\"next\""))
                        .brokenBy(Exchanges.ok().with("Link", "</users?page=2>"))
                        .brokenBy(Exchanges.ok().with("Link", "</a>; rel=next, </b>; rel=\"\""))
                        .keptBy(Exchanges.ok().with("Link", "</users"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use Link.of(href, rel) of Spring HATEOAS.")
                        .inJaxRs("Use Link.fromUri(…).rel(…)."),
                RuleCase.of(new LocationStandsWhereItLeads(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(400).with("Location", "/help"))
                        .brokenBy(Exchanges.ok().with("Location", "/a b"))
                        .keptBy(Exchanges.of(202).with("Location", "/jobs/7"))
                        .keptBy(Exchanges.ok().to("QUERY", "/users").with("Location", "/results/7"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use ResponseEntity.created(uri) for what was created.")
                        .inJaxRs("Use Response.created(uri) for what was created."),
                RuleCase.of(new ContentLocationIsAReference(), Exchanges.ok().with("Content-Location", "/users/42"))
                        .brokenBy(Exchanges.ok().with("Content-Location", "/users/ada lovelace"))
                        .brokenBy(Exchanges.ok().with("Content-Location", "/users/42#name"))
                        .brokenBy(Exchanges.ok().with("Content-Location", "/a%zz"))
                        .keptBy(Exchanges.ok().with("Content-Location", ""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Build it with UriComponentsBuilder.")
                        .inJaxRs("Build it with UriBuilder."),
                RuleCase.of(
                                new CookieStandsOnItsOwnLine(),
                                Exchanges.ok().with("Set-Cookie", "lang=de; Expires=Wed, 21 Oct 2026 07:28:00 GMT"))
                        .brokenBy(Exchanges.ok().with("Set-Cookie", "theme=dark; Path=/, lang=de; Path=/"))
                        .brokenBy(Exchanges.ok().with("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2"))
                        .keptBy(Exchanges.ok().with("Set-Cookie", "list=a,b"))
                        .keptBy(Exchanges.ok().with("Set-Cookie", ", ,"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use HttpServletResponse.addCookie once a cookie.")
                        .inJaxRs("Use ResponseBuilder.cookie(…) with each NewCookie."),
                RuleCase.of(new ContentLanguageListsLanguages(), Exchanges.ok().with("Content-Language", "de-DE, en"))
                        .brokenBy(Exchanges.ok().with("Content-Language", "de_DE"))
                        .keptBy(Exchanges.ok().with("Content-Language", ""))
                        .brokenBy(Exchanges.ok().with("Content-Language", "de; en"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use HttpHeaders.setContentLanguage(Locale), which writes a hyphen.")
                        .inJaxRs("Use ResponseBuilder.language(Locale), which writes a hyphen."));
    }
}
