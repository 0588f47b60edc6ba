package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.ContentRange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks for a part of what was read whole before, and compares. */
final class SatisfiableRange implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "part-is-what-was-asked-for",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.3.7"),
            "A part is the same octets that stand at its place in the whole",
            "Clients resume downloads and put files together from parts. A part of something else spoils the file, and nothing "
                    + "tells them.",
            "Cut the range from the same octets that the whole is sent of, counted from zero, both ends included.");

    private static final RuleInfo HONOURED = new RuleInfo(
            "declared-range-is-honoured",
            Requirement.ADVICE,
            Citation.rfc(9110, "14.2"),
            "A range is answered with the part where parts are declared",
            "The document, or Accept-Ranges, says that parts can be had. A client that asks for one octet and gets everything pays "
                    + "for it, and a player cannot jump.",
            "Serve ranges here, or take 206 and Accept-Ranges away.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, HONOURED);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Ranges.reads(api)) {
            cases.add(range(read, "first octet", "bytes=0-0"));
            cases.add(range(read, "last octet", "bytes=-1"));
            cases.add(range(read, "first and last octet", "bytes=0-0,-1"));
        }
        return cases;
    }

    private static ProbeCase range(DeclaredOperation read, String label, String range) {
        return ProbeCase.of(
                INFO,
                Safety.READ,
                read,
                label,
                "206",
                Reads.like(INFO, read, (bench, working) -> run(bench, read, working.exchange(), range)));
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Exchange whole, String range) {
        String objection = Ranges.objection(whole);
        if (!objection.isEmpty()) {
            return Judgement.undecided(INFO, objection);
        }
        Exchange answer = bench.send(Ranges.part(whole, range), read);
        boolean several = range.indexOf(',') >= 0;
        if (answer.status().code() == 200) {
            return several
                    ? Judgement.kept(INFO)
                    : Judgement.broken(
                            HONOURED,
                            "200 with everything for a range of one octet",
                            "206 Partial Content",
                            answer.status());
        }
        if (answer.status().code() == 206) {
            return several ? Judgement.kept(INFO) : compared(whole.body(), answer);
        }
        if (several || answer.status().code() == 404 || answer.status().code() == 410) {
            return Judgement.undecided(INFO, "the range is answered " + answer.status());
        }
        return BesideThePoint.judge(INFO, answer)
                .orElseGet(() -> Judgement.broken(
                        INFO, answer.status() + " for a range that is there", "206 Partial Content", answer.status()));
    }

    private static Judgement compared(Body whole, Exchange answer) {
        ContentRange range = answer.headers()
                .first("Content-Range")
                .flatMap(value -> ContentRange.parse(value).value())
                .filter(sent -> !sent.isUnsatisfied() && sent.last() < whole.length())
                .orElse(null);
        if (range == null) {
            return Judgement.undecided(INFO, "206 does not tell which part of the known content it is");
        }
        byte[] expected = Arrays.copyOfRange(whole.toByteArray(), (int) range.first(), (int) range.last() + 1);
        return Arrays.equals(expected, answer.body().toByteArray())
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "206 with other octets than stand there in the whole",
                        "the " + expected.length + " octets of " + range,
                        answer.body().length() + " octets that differ");
    }
}
