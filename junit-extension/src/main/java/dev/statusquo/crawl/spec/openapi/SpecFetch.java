package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.exchange.Response;

/**
 * Gets a document that a service hands out. Meant to be implemented by whoever knows which hosts may be contacted; nothing in this
 * package opens a connection.
 */
@FunctionalInterface
public interface SpecFetch {

    /**
     * Returns the response to a GET of an absolute URL, redirects not followed.
     *
     * @throws RuntimeException if there is none; its message becomes part of the one the user sees
     */
    Response fetch(String url);
}
