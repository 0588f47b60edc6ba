package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;

/** Who keeps the exchanges of a crawl; a transport that is one is also told of what went past it, over a plain socket. */
public interface Witness {

    /** Takes note of an exchange that another way than the transport made. */
    void saw(Exchange exchange);
}
