package dev.statusquo.crawl;

import dev.statusquo.service.WireServer.Script;

/**
 * One way in which a service can misbehave, and what a crawl makes of it.
 *
 * @param what what is sent
 * @param script how it is sent
 * @param ending what becomes of the case
 * @param overJdk what becomes of it with the JDK's client, which sees other things than OkHttp
 */
record HostileRow(String what, Script script, Ending ending, Ending overJdk) {

    /**
     * How a case ends.
     *
     * @param outcome what becomes of it
     * @param said what its reason holds, or the id of a rule that it breaks
     */
    record Ending(CaseOutcome outcome, String said) {}

    static HostileRow broken(String what, Script script, String rule) {
        return of(what, script, new Ending(CaseOutcome.FAILED, rule));
    }

    static HostileRow notRun(String what, Script script, String reason) {
        return of(what, script, new Ending(CaseOutcome.NOT_RUN, reason));
    }

    static HostileRow fine(String what, Script script) {
        return of(what, script, new Ending(CaseOutcome.PASSED, ""));
    }

    private static HostileRow of(String what, Script script, Ending ending) {
        return new HostileRow(what, script, ending, ending);
    }

    HostileRow fineOverJdk() {
        return new HostileRow(what, script, ending, new Ending(CaseOutcome.PASSED, ""));
    }

    HostileRow notRunOverJdk(String reason) {
        return new HostileRow(what, script, ending, new Ending(CaseOutcome.NOT_RUN, reason));
    }

    HostileRow brokenOverJdk(String rule) {
        return new HostileRow(what, script, ending, new Ending(CaseOutcome.FAILED, rule));
    }

    @Override
    public String toString() {
        return what;
    }
}
