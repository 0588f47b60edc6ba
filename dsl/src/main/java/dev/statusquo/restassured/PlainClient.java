package dev.statusquo.restassured;

import java.time.Duration;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.RedirectStrategy;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.AbstractHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.client.TargetAuthenticationStrategy;
import org.apache.http.params.CoreConnectionPNames;
import org.apache.http.protocol.HttpContext;

/** The client that REST Assured made, kept from following, repeating, answering challenges and reading without end. */
@SuppressWarnings("deprecation") // REST Assured speaks to this generation of the Apache client.
final class PlainClient {

    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_HEADERS = 10_000;

    private PlainClient() {}

    static HttpClient with(HttpClient client, WireTap tap, Duration timeout) {
        if (!(client instanceof AbstractHttpClient plain)) {
            return client;
        }
        plain.setRedirectStrategy(new NoRedirects());
        plain.setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
        plain.setTargetAuthenticationStrategy(new NoChallenges());
        int millis = (int) timeout.toMillis();
        plain.getParams()
                .setIntParameter(CoreConnectionPNames.CONNECTION_TIMEOUT, millis)
                .setIntParameter(CoreConnectionPNames.SO_TIMEOUT, millis)
                .setIntParameter(CoreConnectionPNames.MAX_LINE_LENGTH, LONGEST_LINE)
                .setIntParameter(CoreConnectionPNames.MAX_HEADER_COUNT, MOST_HEADERS);
        plain.removeRequestInterceptorByClass(WireTap.class);
        plain.removeResponseInterceptorByClass(WireTap.class);
        plain.addRequestInterceptor(tap);
        plain.addResponseInterceptor(tap, 0);
        return plain;
    }

    private static final class NoRedirects implements RedirectStrategy {
        @Override
        public boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context) {
            return false;
        }

        @Override
        public HttpUriRequest getRedirect(HttpRequest request, HttpResponse response, HttpContext context) {
            throw new IllegalStateException("redirects are not followed");
        }
    }

    private static final class NoChallenges extends TargetAuthenticationStrategy {
        @Override
        public boolean isAuthenticationRequested(HttpHost host, HttpResponse response, HttpContext context) {
            return false;
        }
    }
}
