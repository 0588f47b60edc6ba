package dev.statusquo.rule.status;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of status codes and the content that may follow them. */
public final class StatusRuleCases {

    private StatusRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new StatusBelongsToAClass(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().status(999))
                        .brokenBy(Exchanges.ok().status(99))
                        .brokenBy(Exchanges.ok().status(600))
                        .brokenBy(Exchanges.ok().status(-1))
                        .keptBy(Exchanges.ok().status(599))
                        .keptBy(Exchanges.of(100))
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new StatusIsRegistered(), Exchanges.ok())
                        .brokenBy(Exchanges.of(452))
                        .brokenBy(Exchanges.ok().status(299))
                        .keptBy(Exchanges.of(418))
                        .keptBy(Exchanges.of(511))
                        .silentOn(Exchanges.ok().status(600))
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new StatusIsNotReserved(), Exchanges.of(404))
                        .brokenBy(Exchanges.of(418))
                        .brokenBy(Exchanges.of(306))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new StatusIsNotDeprecated(), Exchanges.of(308))
                        .brokenBy(Exchanges.of(305))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new NoContentHasNoContent(), Exchanges.of(204))
                        .brokenBy(Exchanges.of(204).body("{}"))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return ResponseEntity.noContent().build(); a body beside @ResponseStatus(NO_CONTENT) is "
                                        + "a mistake.")
                        .inJaxRs("Return Response.noContent().build(), without entity(…)."),
                RuleCase.of(new ResetContentHasNoContent(), Exchanges.of(205))
                        .brokenBy(Exchanges.of(205).body("{}"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return ResponseEntity.status(205).build().")
                        .inJaxRs("Return Response.status(205).build(), without entity(…)."),
                RuleCase.of(new NotModifiedHasNoContent(), Exchanges.of(304))
                        .brokenBy(Exchanges.of(304).body("{}"))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Let ServletWebRequest.checkNotModified(…) or ShallowEtagHeaderFilter answer, and return "
                                        + "null after it.")
                        .inJaxRs("Return the builder of Request.evaluatePreconditions(…) without entity(…)."),
                RuleCase.of(new NoContentHasNoContentLength(), Exchanges.of(204))
                        .brokenBy(Exchanges.of(204).with("Content-Length", "0"))
                        .brokenBy(Exchanges.of(204).fault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT))
                        .brokenBy(Exchanges.of(204).with("Content-Length", "many"))
                        .keptBy(Exchanges.of(204).fault(ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS))
                        .silentOn(Exchanges.ok().with("Content-Length", "34"))
                        .inSpring(
                                "Return ResponseEntity.noContent().build() and do not call setContentLength in a filter.")
                        .inJaxRs("Return Response.noContent().build() and let no ContainerResponseFilter set "
                                + "Content-Length."),
                RuleCase.of(new NoContentHasNoTransferEncoding(), Exchanges.of(204))
                        .brokenBy(Exchanges.of(204).with("Transfer-Encoding", "chunked"))
                        .brokenBy(Exchanges.of(204).with("Transfer-Encoding", ""))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new ContentArrivesWhole(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().fault(ProtocolFault.Kind.INCOMPLETE_CONTENT))
                        .keptBy(Exchanges.of(204).fault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT))
                        .inSpring("Do not set Content-Length by hand; an exception while a StreamingResponseBody is "
                                + "written cuts the response.")
                        .inJaxRs(
                                "Do not set Content-Length by hand; an exception in a StreamingOutput cuts the response."),
                RuleCase.of(new ContentIsDecodable(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().fault(ProtocolFault.Kind.UNDECODABLE_CONTENT))
                        .keptBy(Exchanges.of(204).fault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT))
                        .inSpring(
                                "Leave compression to server.compression.enabled, and set no Content-Encoding by hand.")
                        .inJaxRs("Leave compression to the container or to one WriterInterceptor that sets "
                                + "Content-Encoding itself."),
                RuleCase.of(new HeaderFieldsAreReadable(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().fault(ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS))
                        .keptBy(Exchanges.of(204).fault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT))
                        .inSpring("Strip control characters from values before HttpHeaders.add(…).")
                        .inJaxRs("Strip control characters from values before ResponseBuilder.header(…)."),
                RuleCase.of(new OkHasContent(), Exchanges.ok())
                        .brokenBy(Exchanges.ok().withoutBody())
                        .brokenBy(Exchanges.ok().body(""))
                        .brokenBy(Exchanges.ok().to("DELETE", "/users/42").withoutBody())
                        .keptBy(Exchanges.ok().body("text/plain", ""))
                        .keptBy(Exchanges.ok().body(Body.truncated(new byte[0])))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.ok().to("HEAD", "/users/42").body(""))
                        .silentOn(Exchanges.ok().to("OPTIONS", "/users/42").withoutBody())
                        .silentOn(Exchanges.ok().toUnknownRequest().withoutBody())
                        .inSpring("Return ResponseEntity.noContent().build(), or annotate a void method with "
                                + "@ResponseStatus(NO_CONTENT).")
                        .inJaxRs("Return Response.noContent().build(); a void resource method does so by itself."),
                RuleCase.of(new GetIsNotAnsweredWithNoContent(), Exchanges.ok())
                        .brokenBy(Exchanges.of(204).to("GET", "/users/42/orders"))
                        .silentOn(Exchanges.of(204))
                        .silentOn(Exchanges.of(404))
                        .silentOn(Exchanges.of(204).toUnknownRequest())
                        .inSpring("Return the empty collection itself; for an Optional use ResponseEntity.of(…), which "
                                + "answers 404.")
                        .inJaxRs(
                                "Return the empty collection in a GenericEntity and throw NotFoundException for null: a "
                                        + "null result becomes 204."),
                RuleCase.of(new SafeMethodCreatesNothing(), Exchanges.of(201))
                        .brokenBy(Exchanges.of(201).to("GET", "/users/new").sendingNothing())
                        .brokenBy(Exchanges.of(201)
                                .to("HEAD", "/users")
                                .sendingNothing()
                                .withoutBody())
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(201).toUnknownRequest())
                        .inSpring("Map the creating method with @PostMapping or @PutMapping.")
                        .inJaxRs("Annotate the creating method with @POST or @PUT."),
                RuleCase.of(new ReadIsNotMerelyAccepted(), Exchanges.of(202))
                        .brokenBy(Exchanges.of(202).to("GET", "/reports/7").sendingNothing())
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(202).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new AcceptedTellsWhereToLook(), Exchanges.of(202))
                        .brokenBy(Exchanges.of(202).withoutBody())
                        .keptBy(Exchanges.of(202).withoutBody().with("Location", "/jobs/7"))
                        .keptBy(Exchanges.of(202).body(Body.truncated(new byte[0])))
                        .keptBy(Exchanges.of(202).withoutBody().with("Operation-Location", "/jobs/7"))
                        .silentOn(Exchanges.ok().withoutBody())
                        .silentOn(Exchanges.of(202).toUnknownRequest().withoutBody())
                        .inSpring("Return ResponseEntity.accepted().location(monitor).body(state).")
                        .inJaxRs("Return Response.accepted(state).location(monitor).build()."),
                RuleCase.of(new DeleteCreatesNothing(), Exchanges.of(204))
                        .brokenBy(Exchanges.of(201).to("DELETE", "/users/42").sendingNothing())
                        .silentOn(Exchanges.of(201))
                        .silentOn(Exchanges.of(404).to("DELETE", "/users/42"))
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new NotAcceptableAnswersNegotiation(), Exchanges.of(406))
                        .brokenBy(Exchanges.of(406).notAsking("Accept"))
                        .brokenBy(Exchanges.of(406).asking("Accept", "*/*"))
                        .keptBy(Exchanges.of(406).asking("Accept", ";;"))
                        .keptBy(Exchanges.of(406).notAsking("Accept").asking("Accept-Language", "tlh"))
                        .keptBy(Exchanges.of(406).notAsking("Accept").asking("Api-Version", "9"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(406).toUnknownRequest())
                        .inSpring("Set ContentNegotiationConfigurer.defaultContentType(…).")
                        .inJaxRs("Name the default first in @Produces."),
                RuleCase.of(new ExpectationFailedAnswersExpect(), Exchanges.of(417))
                        .brokenBy(Exchanges.of(417).notAsking("Expect"))
                        .keptBy(Exchanges.of(417).asking("Expect", ""))
                        .silentOn(Exchanges.of(422))
                        .silentOn(Exchanges.of(417).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new LengthRequiredAnswersUnknownLength(), Exchanges.of(411))
                        .brokenBy(Exchanges.of(411).asking("Content-Length", "3"))
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(411).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new ContentTooLargeAnswersContent(), Exchanges.of(413))
                        .brokenBy(Exchanges.of(413).sendingNothing())
                        .keptBy(Exchanges.of(413).sendingNothing().asking("Content-Length", "?"))
                        .keptBy(Exchanges.of(413).sendingNothing().sendingUnknown())
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(413).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new UnsupportedMediaTypeAnswersContent(), Exchanges.of(415))
                        .brokenBy(Exchanges.of(415).sendingNothing())
                        .keptBy(Exchanges.of(415).sendingNothing().asking("Content-Type", "?"))
                        .keptBy(Exchanges.of(415).sendingNothing().sendingUnknown())
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(415).toUnknownRequest())
                        .inSpring("Handle HttpMediaTypeNotSupportedException: with a null content type and no content, "
                                + "answer 400.")
                        .inJaxRs("Map NotSupportedException: without content in the request, answer 400."),
                RuleCase.of(new UnprocessableContentAnswersContent(), Exchanges.of(422))
                        .brokenBy(Exchanges.of(422).sendingNothing())
                        .keptBy(Exchanges.of(422).sendingNothing().asking("Content-Type", "?"))
                        .keptBy(Exchanges.of(422).sendingNothing().sendingUnknown())
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(422).toUnknownRequest())
                        .silentOn(Exchanges.of(422).sendingNothing().to("GET", "/users"))
                        .silentOn(Exchanges.of(422).sendingNothing().to("POST", "/users?size=x"))
                        .inSpring("Handle HttpMessageNotReadableException with 400.")
                        .inJaxRs("Check the entity for null and throw BadRequestException."),
                RuleCase.of(new UnprocessableContentWasReadable(), Exchanges.of(422))
                        .brokenBy(Exchanges.of(422).sending("application/json", "{\"email\":"))
                        .keptBy(Exchanges.of(422).sending("application/x-ndjson", "{}\n{}"))
                        .keptBy(Exchanges.of(422).sending("json", "{"))
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(422).sending("text/csv", "a,b"))
                        .silentOn(Exchanges.of(422).toUnknownRequest())
                        .inSpring("Handle HttpMessageNotReadableException with 400 and MethodArgumentNotValidException "
                                + "with 422.")
                        .inJaxRs(
                                "Map the JSON provider's parse exception to 400 and ConstraintViolationException to 422."),
                RuleCase.of(new ImUsedWasAskedFor(), Exchanges.of(226))
                        .brokenBy(Exchanges.of(226).notAsking("A-IM"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(226).toUnknownRequest())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new ImUsedHasEntityTag(), Exchanges.of(226))
                        .brokenBy(Exchanges.of(226).without("ETag"))
                        .keptBy(Exchanges.of(226).with("ETag", "v7"))
                        .silentOn(Exchanges.ok())
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new AlreadyReportedStandsInMultistatus(), Exchanges.ok())
                        .brokenBy(Exchanges.of(208))
                        .silentOn(Exchanges.of(404))
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new OriginDoesNotAskForNetworkAuthentication(), Exchanges.of(503))
                        .brokenBy(Exchanges.of(511))
                        .silentOn(Exchanges.of(401))
                        .inSpring(
                                "Return ResponseEntity.status(…) with the code that the method and the request allow, "
                                        + "and let @ExceptionHandler methods choose codes by cause.")
                        .inJaxRs(
                                "Return Response.status(…) with the code that the method and the request allow, and let "
                                        + "ExceptionMapper classes choose codes by cause."),
                RuleCase.of(new BlockedResourceNamesBlocker(), Exchanges.of(451))
                        .brokenBy(Exchanges.of(451).without("Link"))
                        .brokenBy(Exchanges.of(451).with("Link", "<"))
                        .silentOn(Exchanges.of(404))
                        .inSpring("Add the header \"Link\" to the ResponseEntity of the handler.")
                        .inJaxRs("Add the link with ResponseBuilder.link(uri, \"blocked-by\")."));
    }
}
