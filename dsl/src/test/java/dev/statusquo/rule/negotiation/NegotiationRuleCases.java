package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps and breaks the rules of media types, JSON, content negotiation and protocol upgrades. */
public final class NegotiationRuleCases {

    private NegotiationRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new ContentHasContentType(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().without("Content-Type"))
                        .keptBy(Exchanges.ok().with("Content-Type", "?"))
                        .silentOn(Exchanges.of(204))
                        .inSpring("Name the type in produces or call ResponseEntity.contentType(…); "
                                + "HttpServletResponse.getWriter() sets none.")
                        .inJaxRs("Add @Produces to the resource and type(…) to responses of an ExceptionMapper."),
                RuleCase.of(new ContentTypeIsAMediaType(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().with("Content-Type", "json"))
                        .brokenBy(Exchanges.ok().with("Content-Type", ""))
                        .brokenBy(Exchanges.ok().with("Content-Type", "text/csv; charset = utf-8"))
                        .keptBy(Exchanges.ok().with("Content-Type", "*/*"))
                        .silentOn(Exchanges.of(204))
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new ContentTypeIsNoRange(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().with("Content-Type", "*/*"))
                        .brokenBy(Exchanges.ok().with("Content-Type", "application/*"))
                        .keptBy(Exchanges.ok().with("Content-Type", "json"))
                        .silentOn(Exchanges.of(204))
                        .inSpring("Do not copy Accept into the response; set produces on the mapping.")
                        .inJaxRs("Replace @Produces(\"*/*\") by the types that are written."),
                RuleCase.of(new NoContentHasNoContentType(), Exchanges.of(204))
                        .brokenBy(Exchanges.of(204).with("Content-Type", "application/json"))
                        .brokenBy(Exchanges.of(204).with("Content-Type", ""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new JsonContentIsJson(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().body("<html>Bad Gateway</html>"))
                        .brokenBy(Exchanges.ok().body("{\"id\":42,}"))
                        .brokenBy(Exchanges.ok().body("{\"id\":4"))
                        .keptBy(Exchanges.ok().with("Content-Encoding", "br").body("{\"id\":4"))
                        .keptBy(Exchanges.ok().body(Body.truncated("{\"id\":4".getBytes(StandardCharsets.UTF_8))))
                        .keptBy(Exchanges.ok().body("9".repeat(1_001)))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().with("Content-Type", "json").body("?"))
                        .silentOn(Exchanges.ok().body("text/csv", "a,b"))
                        .silentOn(Exchanges.ok().body("application/stream+json", "{}\n{}"))
                        .silentOn(Exchanges.of(206).body("application/json", "{\"id\""))
                        .inSpring(
                                "Return objects and let MappingJackson2HttpMessageConverter write them; a String is sent "
                                        + "as it is.")
                        .inJaxRs("Return objects and let the JSON provider write them; a String is sent as it is."),
                RuleCase.of(new JsonIsUtf(), Exchanges.ok())
                        .brokenBy(Exchanges.ok()
                                .body(Body.of("{\"name\":\"Zo\u00EB\"}".getBytes(StandardCharsets.ISO_8859_1))))
                        .brokenBy(
                                Exchanges.ok().body(Body.of("{\"name\":\"Zoe\"}".getBytes(StandardCharsets.UTF_16LE))))
                        .keptBy(Exchanges.ok().body("{"))
                        .keptBy(Exchanges.ok().body("{\"name\":\"Zo\u00EB\"}"))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().with("Content-Type", "json"))
                        .inSpring("Return byte[] or objects, not String: StringHttpMessageConverter writes ISO-8859-1 "
                                + "unless told otherwise.")
                        .inJaxRs("Write strings with getBytes(StandardCharsets.UTF_8) in a MessageBodyWriter."),
                RuleCase.of(new JsonHasNoByteOrderMark(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().body("\uFEFF{\"id\":42}"))
                        .keptBy(Exchanges.ok().body("{"))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().with("Content-Type", "json"))
                        .inSpring("Strip the mark from files before they are served.")
                        .inJaxRs("Strip the mark from files before they are served."),
                RuleCase.of(new JsonHasNoCharset(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().with("Content-Type", "application/json;charset=UTF-8"))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().with("Content-Type", "application/json; charset="))
                        .silentOn(Exchanges.ok().with("Content-Type", "text/csv; charset=utf-8"))
                        .inSpring("Use MediaType.APPLICATION_JSON; set server.servlet.encoding.force=false if a filter "
                                + "adds the charset.")
                        .inJaxRs("Use MediaType.APPLICATION_JSON without withCharset(…)."),
                RuleCase.of(
                                new JsonIsNotDeclaredAsHtml(),
                                Exchanges.ok().asking("Accept", "text/html").body("text/html", "<p>Ada</p>"))
                        .brokenBy(Exchanges.ok()
                                .asking("Accept", "text/html")
                                .with("Content-Type", "text/html; charset=utf-8"))
                        .keptBy(Exchanges.ok()
                                .with("Content-Type", "text/html;;")
                                .body("{"))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return objects, or name produces = APPLICATION_JSON_VALUE where a String is returned.")
                        .inJaxRs("Add @Produces(APPLICATION_JSON)."),
                RuleCase.of(new OkIsOfAcceptedType(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().asking("Accept", "text/csv"))
                        .brokenBy(Exchanges.ok().asking("Accept", "application/json;q=0, text/*"))
                        .keptBy(Exchanges.ok().asking("Accept", "text/csv, */*;q=0.1"))
                        .keptBy(Exchanges.ok().asking("Accept", "csv"))
                        .keptBy(Exchanges.ok().asking("Accept", ""))
                        .keptBy(Exchanges.ok().with("Content-Type", "?"))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().notAsking("Accept"))
                        .silentOn(Exchanges.of(404).asking("Accept", "text/csv"))
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new UnsupportedMediaTypeHasNoAcceptEncoding(), Exchanges.of(415))
                        .brokenBy(Exchanges.of(415).with("Accept-Encoding", "gzip"))
                        .brokenBy(Exchanges.of(415).with("Accept-Encoding", ""))
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(415).asking("Content-Encoding", "br"))
                        .silentOn(Exchanges.of(415).toUnknownRequest())
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new UnsupportedMediaTypeNamesAccepted(), Exchanges.of(415))
                        .brokenBy(Exchanges.of(415).without("Accept"))
                        .brokenBy(Exchanges.of(415).without("Accept").with("Accept-Ranges", "none"))
                        .keptBy(Exchanges.of(415).without("Accept").with("Accept-Encoding", "gzip"))
                        .keptBy(Exchanges.of(415).with("Accept", "?"))
                        .silentOn(Exchanges.of(400))
                        .inSpring("In an @ExceptionHandler for HttpMediaTypeNotSupportedException send e.getHeaders(), "
                                + "which hold Accept.")
                        .inJaxRs("In an ExceptionMapper<NotSupportedException> set Accept from the @Consumes of the "
                                + "resource."),
                RuleCase.of(
                                new UnsupportedPatchNamesPatchTypes(),
                                Exchanges.of(415)
                                        .to("PATCH", "/users/42")
                                        .with("Accept-Patch", "application/merge-patch+json"))
                        .brokenBy(Exchanges.of(415).to("PATCH", "/users/42"))
                        .keptBy(Exchanges.of(415).to("PATCH", "/users/42").with("Accept-Patch", "?"))
                        .silentOn(Exchanges.of(415))
                        .silentOn(Exchanges.of(400).to("PATCH", "/users/42"))
                        .inSpring("In an @ExceptionHandler for HttpMediaTypeNotSupportedException call "
                                + "HttpHeaders.setAcceptPatch(…).")
                        .inJaxRs(
                                "In an ExceptionMapper<NotSupportedException> set Accept-Patch from the @Consumes of the "
                                        + "@PATCH method."),
                RuleCase.of(new UpgradeRequiredNamesProtocol(), Exchanges.of(426))
                        .brokenBy(Exchanges.of(426).without("Upgrade"))
                        .brokenBy(Exchanges.of(426).with("Upgrade", ""))
                        .keptBy(Exchanges.of(426).with("Upgrade", "?"))
                        .silentOn(Exchanges.of(400))
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new SwitchingProtocolsNamesProtocol(), Exchanges.of(101))
                        .brokenBy(Exchanges.of(101).without("Upgrade"))
                        .brokenBy(Exchanges.of(101).with("Upgrade", " "))
                        .keptBy(Exchanges.of(101).with("Upgrade", "?"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new SwitchedProtocolWasOffered(), Exchanges.of(101))
                        .brokenBy(Exchanges.of(101).with("Upgrade", "h2c"))
                        .keptBy(Exchanges.of(101).with("Upgrade", "WebSocket/13"))
                        .keptBy(Exchanges.of(101).with("Upgrade", ""))
                        .silentOn(Exchanges.of(101).notAsking("Upgrade"))
                        .silentOn(Exchanges.of(426))
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."),
                RuleCase.of(new UpgradeIsNamedInConnection(), Exchanges.of(426))
                        .brokenBy(Exchanges.of(426).without("Connection"))
                        .brokenBy(Exchanges.of(426).with("Connection", "keep-alive, , "))
                        .keptBy(Exchanges.of(101).with("Connection", "keep-alive, upgrade"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Leave the media type to the HttpMessageConverter and narrow it with produces and "
                                + "consumes on the mapping.")
                        .inJaxRs(
                                "Leave the media type to the MessageBodyWriter and narrow it with @Produces and @Consumes."));
    }
}
