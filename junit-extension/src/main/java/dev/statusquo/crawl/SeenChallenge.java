package dev.statusquo.crawl;

/**
 * A challenge of a 401, by what all challenges of a service have in common.
 *
 * @param scheme the scheme as sent
 * @param realm the realm, empty for none
 */
public record SeenChallenge(String scheme, String realm) {}
