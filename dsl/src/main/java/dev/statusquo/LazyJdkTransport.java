package dev.statusquo;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.jdk.JdkTransport;
import org.jspecify.annotations.Nullable;

/** The default transport, whose client and threads are made when the first request is sent. */
final class LazyJdkTransport implements Transport {

    private @Nullable JdkTransport transport;

    @Override
    public Exchange send(Request request) {
        return transport().send(request);
    }

    private synchronized JdkTransport transport() {
        JdkTransport known = transport;
        if (known == null) {
            known = JdkTransport.create();
            transport = known;
        }
        return known;
    }
}
