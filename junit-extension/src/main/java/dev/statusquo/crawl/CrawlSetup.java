package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Rule;
import java.util.List;

/**
 * What a crawl is given.
 *
 * @param contract the name of the contract class, for messages and reports
 * @param api what is declared
 * @param baseUrl where the service is
 * @param identities who the crawl may act as
 * @param fixtures values of the user's for path parameters
 * @param transport how requests are sent
 * @param limits what the crawl may do at the most
 * @param profile what broken requirements cost
 * @param rules the response rules that judge each exchange
 * @param seed what made data depends on
 * @param redaction what is never printed
 * @param settled what the project has settled
 */
public record CrawlSetup(
        String contract,
        DeclaredApi api,
        String baseUrl,
        Identities identities,
        Fixtures fixtures,
        Transport transport,
        Limits limits,
        Profile profile,
        List<Rule> rules,
        long seed,
        Redaction redaction,
        Settled settled) {

    public CrawlSetup {
        rules = List.copyOf(rules);
    }

    /** Creates what a crawl is given where nothing is settled. */
    public CrawlSetup(
            String contract,
            DeclaredApi api,
            String baseUrl,
            Identities identities,
            Fixtures fixtures,
            Transport transport,
            Limits limits,
            Profile profile,
            List<Rule> rules,
            long seed,
            Redaction redaction) {
        this(
                contract,
                api,
                baseUrl,
                identities,
                fixtures,
                transport,
                limits,
                profile,
                rules,
                seed,
                redaction,
                Settled.none());
    }

    /** Returns the same for a project that has settled this. */
    public CrawlSetup settling(Settled conventions) {
        return new CrawlSetup(
                contract,
                api,
                baseUrl,
                identities,
                fixtures,
                transport,
                limits,
                profile,
                rules,
                seed,
                redaction,
                conventions);
    }
}
