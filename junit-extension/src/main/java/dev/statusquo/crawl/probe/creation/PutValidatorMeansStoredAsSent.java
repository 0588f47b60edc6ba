package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Looks at the ETag and Last-Modified of a PUT's answer: they say that what was sent is kept as it is. */
final class PutValidatorMeansStoredAsSent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "put-validator-means-stored-as-sent",
            Requirement.MUST,
            Citation.rfc(9110, "9.3.4"),
            "A PUT is answered with a validator only if what was sent is stored unchanged",
            "A client keeps what it sent under the ETag it was given, and from then on believes a copy to be current that the "
                    + "service never had.",
            "Leave ETag and Last-Modified out of the answer to a PUT wherever the service adds to or changes what was sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.of(api).stream()
                .map(put -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        put,
                        "replaced, validators",
                        "only if stored as sent",
                        bench -> SecondLook.of(INFO, bench, put, (working, last) -> judge(bench, working, last))))
                .toList();
    }

    private static Judgement judge(Bench bench, Positive.Working working, boolean last) {
        Exchange put = working.exchange();
        Optional<String> validator = List.of("ETag", "Last-Modified").stream()
                .filter(put.headers()::contains)
                .findFirst();
        if (validator.isEmpty()) {
            return Judgement.kept(INFO);
        }
        if (!last) {
            return SecondLook.again(INFO);
        }
        Exchange read = ReadBack.of(bench, working).look();
        JsonValue sent = JsonText.of(working.bare().body()).orAbsent();
        JsonValue found = JsonText.of(read.body()).orAbsent();
        if (!read.status().isSuccess() || !sent.isPresent() || !found.isPresent()) {
            return Judgement.undecided(INFO, "the read after the PUT was answered " + read.status());
        }
        return isSame(sent, found)
                ? Judgement.kept(INFO)
                : Judgement.of(
                        INFO,
                        new Verdict.Broken(
                                validator.get() + " on the answer to a PUT whose content is not stored as sent",
                                validator.get(),
                                List.of(
                                        Fact.expected(
                                                "no " + validator.get() + ", or a GET that answers what was sent"),
                                        Fact.butWas(Printable.line(read.body().text(), 200)))));
    }

    private static boolean isSame(JsonValue sent, JsonValue found) {
        return sent.equals(found)
                || sent.is(JsonKind.OBJECT)
                        && sent.names().size() == found.names().size()
                        && sent.names().stream().allMatch(name -> isSame(sent.get(name), found.get(name)))
                || SentAndFound.same(sent, found);
    }
}
