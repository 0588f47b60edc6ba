package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredOperation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The address that the paths of operations are appended to.
 *
 * <p>The address the user gives is where the paths begin. Only if it names no path does the path of the declared server count:
 * {@code http://localhost:8080} and a server {@code https://api.example.com/v1} or {@code /v1} make
 * {@code http://localhost:8080/v1}; {@code http://localhost:8080/shop} stays as it is. The host declared is never contacted.
 */
public final class BaseAddress {

    private final String address;
    private final boolean hasPath;
    private final List<String> servers;

    private BaseAddress(String address, boolean hasPath, List<String> servers) {
        this.address = address;
        this.hasPath = hasPath;
        this.servers = servers;
    }

    /**
     * Returns the address of a service whose document declares these servers.
     *
     * @throws IllegalArgumentException if {@code baseUrl} is no absolute http or https address without query and fragment
     */
    public static BaseAddress of(String baseUrl, List<String> servers) {
        URI uri;
        try {
            uri = new URI(baseUrl.trim());
        } catch (URISyntaxException broken) {
            throw new IllegalArgumentException(wrong(baseUrl), broken);
        }
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getRawAuthority() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(wrong(baseUrl));
        }
        String path = withoutEndingSlash(uri.getRawPath());
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + path;
        return new BaseAddress(address, !path.isEmpty(), List.copyOf(servers));
    }

    private static String wrong(String baseUrl) {
        return "base URL is '" + baseUrl + "'; it is an absolute address without query, such as http://localhost:8080";
    }

    /** Returns the address for one operation, without a slash at its end. */
    public String of(DeclaredOperation operation) {
        List<String> declared = operation.servers().isEmpty() ? servers : operation.servers();
        return hasPath || declared.isEmpty() ? address : address + pathOf(declared.get(0));
    }

    private static String pathOf(String server) {
        int authority = server.indexOf("//");
        int start = authority < 0 ? 0 : server.indexOf('/', authority + 2);
        if (start < 0) {
            return "";
        }
        String path = server.substring(start);
        int end = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        path = withoutEndingSlash(path.substring(0, end));
        while (path.startsWith(".") || path.startsWith("//")) {
            path = path.substring(1);
        }
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    private static String withoutEndingSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Returns the address of the document's server. */
    @Override
    public String toString() {
        return hasPath || servers.isEmpty() ? address : address + pathOf(servers.get(0));
    }
}
