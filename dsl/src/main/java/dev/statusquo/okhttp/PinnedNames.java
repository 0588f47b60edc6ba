package dev.statusquo.okhttp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Dns;

/**
 * Resolves each name once and keeps to what it was told then, so that a name cannot lead elsewhere after it was found harmless.
 * {@code localhost} leads to this machine or nowhere.
 */
final class PinnedNames implements Dns {

    private final Dns names;
    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();

    PinnedNames(Dns names) {
        this.names = names;
    }

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        String host = name.toLowerCase(Locale.ROOT);
        List<InetAddress> pinned = known.get(host);
        if (pinned != null) {
            return pinned;
        }
        List<InetAddress> found = List.copyOf(names.lookup(host));
        if (host.equals("localhost") && !found.stream().allMatch(InetAddress::isLoopbackAddress)) {
            throw new UnknownHostException("localhost is " + found + " here, which is not this machine alone");
        }
        List<InetAddress> earlier = known.putIfAbsent(host, found);
        return earlier == null ? found : earlier;
    }
}
