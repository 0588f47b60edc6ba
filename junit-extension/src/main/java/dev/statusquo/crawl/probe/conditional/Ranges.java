package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import java.util.List;

/** Where reads of a part are declared. */
final class Ranges {

    private Ranges() {}

    /** Returns the reads that declare 206, Accept-Ranges or a Range parameter. */
    static List<DeclaredOperation> reads(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> Reads.declares(read, 206)
                        || Reads.tells(read, "Accept-Ranges")
                        || read.parameters(ParameterPlace.HEADER).stream()
                                .anyMatch(parameter -> parameter.name().equalsIgnoreCase("Range")))
                .toList();
    }

    /** Returns why no part can be asked for, empty if one can. */
    static String objection(Exchange whole) {
        if (whole.headers().first("Accept-Ranges").orElse("").equalsIgnoreCase("none")) {
            return "the service says that it has no ranges here";
        }
        return whole.body().isEmpty() || whole.body().isTruncated()
                ? "the valid request is answered with too little or too much to take a part of"
                : "";
    }

    /** Returns the read of a part. */
    static Request part(Exchange whole, String range) {
        return Validators.on(whole.request(), "Range", range);
    }
}
