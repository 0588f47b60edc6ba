package dev.statusquo.crawl;

import dev.statusquo.header.UriReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which hosts may be contacted: loopback, and those the user names. Judged by the name, before it is resolved. */
public final class AllowedHosts {

    private final Set<String> named;
    /** What a URI began with that was allowed, up to its path; a crawl asks for hardly anything else. */
    private volatile String allowed = "";

    /** Creates the guard for loopback and these names in lower case. */
    public AllowedHosts(Set<String> named) {
        this.named = named.stream().map(AllowedHosts::withoutBrackets).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns why a URI must not be contacted, empty if it may be. */
    public Optional<String> objection(String uri) {
        String known = allowed;
        if (!known.isEmpty() && uri.startsWith(known)) {
            return Optional.empty();
        }
        Optional<String> host = hostOf(uri);
        if (host.isEmpty() || host.get().isEmpty()) {
            return Optional.of("'" + uri + "' is no http or https URI with a host");
        }
        if (isLoopbackName(host.get()) || named.contains(withoutBrackets(host.get()))) {
            int path = uri.indexOf('/', uri.indexOf("//") + 2);
            allowed = path < 0 ? known : uri.substring(0, path + 1);
            return Optional.empty();
        }
        return Optional.of("the host " + host.get() + " is neither loopback nor named in statusquo.allowed-hosts");
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** Returns {@code true} if an http URI leads to this machine. */
    static boolean isLoopback(String uri) {
        return hostOf(uri).filter(AllowedHosts::isLoopbackName).isPresent();
    }

    /** Returns {@code true} if this is an http or https URI with a host, allowed or not. */
    public static boolean isAddress(String uri) {
        return hostOf(uri).filter(host -> !host.isEmpty()).isPresent();
    }

    private static Optional<String> hostOf(String uri) {
        return UriReference.parse(uri)
                .value()
                .filter(UriReference::isHttp)
                .flatMap(UriReference::host)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static boolean isLoopbackName(String host) {
        if (host.equals("localhost") || host.equals("[::1]") || host.equals("::1")) {
            return true;
        }
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals("127")) {
            return false;
        }
        for (String part : parts) {
            if (!isOctet(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOctet(String part) {
        return !part.isEmpty()
                && part.length() <= 3
                && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(part) <= 255;
    }
}
