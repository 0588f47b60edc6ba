package dev.statusquo.restassured;

import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.exchange.wire.ClientFailure;
import java.io.IOException;
import org.apache.http.ConnectionClosedException;
import org.apache.http.HttpException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.ParseException;
import org.apache.http.conn.ConnectTimeoutException;

/** What REST Assured, or the client below it, reports by throwing. */
final class RestAssuredFailure {

    private RestAssuredFailure() {}

    static TransportException of(Request request, WireTap tap, Throwable thrown) {
        if (tap.isLate()) {
            return ClientFailure.timeout(request, tap.timeout(), thrown);
        }
        if (!tap.isConnected() && !ClientFailure.has(thrown, IOException.class)) {
            return ClientFailure.notSent(request, "REST Assured refuses it: " + ClientFailure.words(thrown), thrown);
        }
        if (ClientFailure.has(thrown, ConnectTimeoutException.class)) {
            return ClientFailure.noConnection(request, thrown);
        }
        if (ClientFailure.has(thrown, NoHttpResponseException.class)
                || ClientFailure.has(thrown, ConnectionClosedException.class)) {
            return ClientFailure.disconnected(request, thrown);
        }
        if (ClientFailure.has(thrown, HttpException.class) || ClientFailure.has(thrown, ParseException.class)) {
            return ClientFailure.notHttp(request, thrown);
        }
        return ClientFailure.of(request, thrown);
    }
}
