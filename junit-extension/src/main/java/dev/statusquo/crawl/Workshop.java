package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.crawl.spec.DeclaredApi;

/** What the cases of one crawl share. */
record Workshop(
        DeclaredApi api,
        Requests requests,
        Whereabouts whereabouts,
        Identities identities,
        Sender sender,
        Positives positives,
        Limits limits,
        Settled settled,
        Patience patience) {

    static Workshop of(CrawlSetup setup) {
        Requests requests = new Requests(setup.api(), setup.baseUrl(), setup.seed());
        Whereabouts whereabouts = new Whereabouts(setup.api(), setup.fixtures(), requests);
        Sender sender = new Sender(setup.transport(), setup.limits(), new Sameness(setup.api(), requests));
        Positives positives = new Positives(
                requests, whereabouts, setup.identities(), sender, setup.limits(), Families.of(setup.api()));
        return new Workshop(
                setup.api(),
                requests,
                whereabouts,
                setup.identities(),
                sender,
                positives,
                setup.limits(),
                setup.settled(),
                new Patience(Waiting::slept));
    }
}
