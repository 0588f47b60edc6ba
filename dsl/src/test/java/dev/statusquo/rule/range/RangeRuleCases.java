package dev.statusquo.rule.range;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of partial content. */
public final class RangeRuleCases {

    private RangeRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new PartialContentAnswersARange(), Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(206).notAsking("Range"))
                        .keptBy(Exchanges.of(206).asking("Range", "0-4"))
                        .keptBy(Exchanges.of(206).notAsking("Range").asking("x-ms-range", "bytes=0-4"))
                        .keptBy(Exchanges.of(206).notAsking("Range").to("GET", "/files/7?partNumber=1"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(206).notAsking("Range").toUnknownRequest())
                        .inSpring("Return a Resource; Spring answers Range by itself.")
                        .inJaxRs("Answer 206 only after reading HttpHeaders.getHeaderString(\"Range\")."),
                RuleCase.of(new RangeIsHonouredForGetOnly(), Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(416).to("POST", "/users"))
                        .brokenBy(Exchanges.of(206).to("HEAD", "/users/42").body(""))
                        .keptBy(Exchanges.of(416).asking("Range", "items"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(416).toUnknownRequest())
                        .silentOn(Exchanges.of(416).to("POST", "/users").notAsking("Range"))
                        .inSpring("Read Range in @GetMapping methods only.")
                        .inJaxRs("Read Range in @GET methods only."),
                RuleCase.of(new PartTellsItsRange(), Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(206).without("Content-Range"))
                        .brokenBy(Exchanges.of(206).with("Content-Range", "bytes */34"))
                        .keptBy(Exchanges.of(206).with("Content-Range", "bytes=0-4"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(206)
                                .without("Content-Range")
                                .body("multipart/byteranges; boundary=b", "--b--"))
                        .inSpring("Return a Resource; Spring writes the field.")
                        .inJaxRs("Set header(\"Content-Range\", …) beside status(206)."),
                RuleCase.of(
                                new PartsTellTheirRangesThemselves(),
                                Exchanges.of(206)
                                        .notAsking("Accept")
                                        .asking("Range", "bytes=0-1,4-5")
                                        .without("Content-Range")
                                        .body("multipart/byteranges; boundary=b", "--b--"))
                        .brokenBy(Exchanges.of(206)
                                .asking("Range", "bytes=0-1,4-5")
                                .body("multipart/byteranges; boundary=b", "--b--"))
                        .brokenBy(Exchanges.of(206)
                                .with("Content-Range", "x")
                                .body("Multipart/ByteRanges; boundary=b", "--b--"))
                        .silentOn(Exchanges.of(206))
                        .silentOn(Exchanges.of(206).with("Content-Type", "multipart/"))
                        .inSpring("Return a Resource; Spring writes the parts.")
                        .inJaxRs("Write the parts with their own fields, and none above them."),
                RuleCase.of(
                                new SingleRangeIsAnsweredWithOnePart(),
                                Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(206)
                                .without("Content-Range")
                                .body("multipart/byteranges; boundary=b", "--b--"))
                        .keptBy(Exchanges.of(206)
                                .asking("Range", "bytes=0-1,4-5")
                                .without("Content-Range")
                                .body("multipart/byteranges; boundary=b", "--b--"))
                        .keptBy(Exchanges.of(206).with("Content-Type", "multipart"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(206).toUnknownRequest())
                        .inSpring("Return a Resource; Spring chooses the form.")
                        .inJaxRs("Choose the form by the number of ranges in Range."),
                RuleCase.of(new ContentRangeKeepsItsGrammar(), Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(206).with("Content-Range", "bytes=0-4/34"))
                        .brokenBy(Exchanges.of(206).with("Content-Range", "bytes 0-4"))
                        .brokenBy(Exchanges.of(416).with("Content-Range", "bytes */*"))
                        .keptBy(Exchanges.of(206).with("Content-Range", "bytes 0-4/*"))
                        .silentOn(Exchanges.ok().with("Content-Range", "x"))
                        .silentOn(Exchanges.of(416).without("Content-Range"))
                        .inSpring("Return a Resource; Spring writes the field.")
                        .inJaxRs("Build the field as \"bytes \" + first + \"-\" + last + \"/\" + length."),
                RuleCase.of(new PartHasTheLengthOfItsRange(), Exchanges.of(206).notAsking("Accept"))
                        .brokenBy(Exchanges.of(206).with("Content-Range", "bytes 0-5/34"))
                        .brokenBy(Exchanges.of(206).body(""))
                        .keptBy(Exchanges.of(206).with("Content-Range", "items 0-9/50"))
                        .keptBy(Exchanges.of(206).with("Content-Range", "bytes 0"))
                        .keptBy(Exchanges.of(206).body(Body.truncated(new byte[3])))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(206)
                                .with("Content-Encoding", "gzip")
                                .with("Content-Range", "bytes 0-9/34"))
                        .silentOn(Exchanges.of(206)
                                .with("Content-Range", "bytes 0-9/34")
                                .toUnknownRequest())
                        .inSpring("Return a Resource; Spring writes field and part alike.")
                        .inJaxRs("Derive field and part from the same two positions."),
                RuleCase.of(new RangeNotSatisfiableAnswersARange(), Exchanges.of(416))
                        .brokenBy(Exchanges.of(416).notAsking("Range"))
                        .keptBy(Exchanges.of(416).asking("Range", "0-4"))
                        .keptBy(Exchanges.of(416).notAsking("Range").asking("x-ms-range", "bytes=500-"))
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(416).notAsking("Range").toUnknownRequest())
                        .inSpring("Throw ResponseStatusException(BAD_REQUEST) for a bad page.")
                        .inJaxRs("Throw a BadRequestException for a bad page."),
                RuleCase.of(new RangeNotSatisfiableTellsTheLength(), Exchanges.of(416))
                        .brokenBy(Exchanges.of(416).without("Content-Range"))
                        .brokenBy(Exchanges.of(416).with("Content-Range", "bytes 0-4/34"))
                        .keptBy(Exchanges.of(416).with("Content-Range", "34"))
                        .silentOn(Exchanges.of(400))
                        .silentOn(Exchanges.of(416).without("Content-Range").asking("Range", "items=0-4"))
                        .silentOn(Exchanges.of(416).without("Content-Range").toUnknownRequest())
                        .inSpring("Return a Resource; Spring writes the field.")
                        .inJaxRs("Set header(\"Content-Range\", \"bytes */\" + length) beside status(416)."),
                RuleCase.of(new WholeContentHasNoByteRange(), Exchanges.ok().with("Content-Range", "items 0-9/50"))
                        .brokenBy(Exchanges.ok().with("Content-Range", "bytes 0-4/34"))
                        .brokenBy(Exchanges.of(404).with("Content-Range", "Bytes 4"))
                        .keptBy(Exchanges.ok().with("Content-Range", ""))
                        .silentOn(Exchanges.of(206))
                        .silentOn(Exchanges.of(416))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use ResponseEntity.status(206) for parts.")
                        .inJaxRs("Use Response.status(206) for parts."),
                RuleCase.of(new AcceptRangesListsUnits(), Exchanges.ok().with("Accept-Ranges", "bytes"))
                        .brokenBy(Exchanges.ok().with("Accept-Ranges", "none, bytes"))
                        .brokenBy(Exchanges.ok().with("Accept-Ranges", "bytes=0-"))
                        .brokenBy(Exchanges.ok().with("Accept-Ranges", ""))
                        .keptBy(Exchanges.ok().with("Accept-Ranges", "none"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Return a Resource; Spring writes the field.")
                        .inJaxRs("Set header(\"Accept-Ranges\", \"bytes\")."));
    }
}
