package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads again with the tag that the read was sent, in each form that means it. */
final class CurrentTag implements Probe {

    static final RuleInfo INFO = new RuleInfo(
            "current-tag-is-not-modified",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.2"),
            "A read that names the current tag is answered with 304",
            "A client or cache that holds the current content asks to be spared it. Where one form of the question is not "
                    + "understood, everything is sent again each time, and nobody notices.",
            "Compare If-None-Match weakly with the current tag: with or without W/, anywhere in a list, and * for anything there.");

    static final RuleInfo FIELDS = new RuleInfo(
            "not-modified-has-the-fields-of-ok",
            Requirement.MUST,
            Citation.rfc(9110, "15.4.5"),
            "304 has the caching fields that 200 has",
            "A cache replaces the fields of its stored response by those of the 304. Without them it goes on with old ones, and "
                    + "keeps the content for longer or shorter than the service means.",
            "Send Cache-Control, Expires, Vary and Content-Location with 304 as with 200.");

    private static final List<String> REPEATED = List.of("Cache-Control", "Expires", "Vary", "Content-Location");

    private enum Form {
        SAME("current tag", EntityTag::toString),
        OTHER("weak form of the current tag", tag -> new EntityTag(!tag.weak(), tag.opaque()).toString()),
        LISTED("current tag in a list", tag -> "\"statusquo-a\", " + tag + ", W/\"statusquo-b\""),
        ANY("any tag", tag -> "*");

        private final String label;

        @SuppressWarnings("ImmutableEnumChecker") // Each is a function of its argument alone.
        private final Function<EntityTag, String> field;

        Form(String label, Function<EntityTag, String> field) {
            this.label = label;
            this.field = field;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, FIELDS);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Validators.reads(api)) {
            for (Form form : Form.values()) {
                cases.add(ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "If-None-Match: " + form.label,
                        "304",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working, form))));
            }
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working, Form form) {
        Optional<EntityTag> tag = Validators.tag(working.exchange());
        return tag.isEmpty()
                ? Judgement.undecided(INFO, "the valid request is answered without an ETag that can be read")
                : ask(bench, read, working.exchange(), tag.get(), form);
    }

    private static Judgement ask(Bench bench, DeclaredOperation read, Exchange whole, EntityTag tag, Form form) {
        Exchange answer = bench.send(Validators.on(whole.request(), "If-None-Match", form.field.apply(tag)), read);
        Optional<EntityTag> meanwhile = Validators.tag(answer).filter(other -> !other.matchesWeakly(tag));
        if (answer.status().isSuccess() && meanwhile.isPresent() && form != Form.ANY) {
            String field = form.field.apply(meanwhile.get());
            answer = bench.send(Validators.on(whole.request(), "If-None-Match", field), read);
            if (Validators.tag(answer)
                    .filter(other -> other.matchesWeakly(meanwhile.get()))
                    .isEmpty()) {
                return Judgement.undecided(INFO, "ETag changes with every read");
            }
        }
        return judge(whole, answer);
    }

    /** Returns the judgement on the answer to a read that named the current tag. */
    static Judgement judge(Exchange whole, Exchange answer) {
        int code = answer.status().code();
        if (code == 404 || code == 410) {
            return Judgement.undecided(INFO, "what was read is not there any more: " + answer.status());
        }
        if (code != 304) {
            return BesideThePoint.judge(INFO, answer)
                    .orElseGet(() -> Judgement.broken(
                                    INFO,
                                    answer.status() + " for a read that named the current tag",
                                    "304 Not Modified",
                                    answer.status())
                            .implying(
                                    "matching-tag-is-answered-not-modified",
                                    "failed-none-match-of-a-read-is-not-modified",
                                    ClientFaultIsNoServerError.ANY_SERVER_ERROR));
        }
        for (String name : REPEATED) {
            Optional<String> sent = whole.headers().combined(name);
            if (sent.isPresent() && !answer.headers().contains(name)) {
                return Judgement.broken(
                        FIELDS, "304 lacks a field that 200 has", name + ": " + sent.get(), name + " absent");
            }
        }
        return Judgement.kept(INFO);
    }
}
