package dev.statusquo.junit;

import dev.statusquo.crawl.AllowedHosts;
import dev.statusquo.crawl.Limits;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.crawl.spec.openapi.SpecFetch;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Transport;
import dev.statusquo.header.UriReference;
import java.io.File;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Reads the document of a contract class; one behind an http URL is fetched from allowed hosts only. */
final class SpecReading {

    private static final String ACCEPT =
            "application/vnd.oai.openapi+json, application/json, application/yaml;q=0.9, */*;q=0.5";

    private final Transport transport;
    private final AllowedHosts hosts;
    private final Class<?> type;
    private final Optional<String> baseUrl;

    SpecReading(Transport transport, Limits limits, Class<?> type, Optional<String> baseUrl) {
        this.transport = transport;
        this.hosts = new AllowedHosts(limits.allowedHosts());
        this.type = type;
        this.baseUrl = baseUrl;
    }

    /** Returns {@code true} for a path such as {@code /v3/api-docs}, unless there is a file of this name. */
    static boolean isAtTheService(String location) {
        return location.strip().startsWith("/") && !new File(location.strip()).exists();
    }

    DeclaredApi read(String location) {
        if (location.isBlank()) {
            throw new ExtensionConfigurationException(
                    "@HttpContract(spec = \"\") names no document; name one, such as spec = \"classpath:openapi.yaml\"");
        }
        try {
            SpecFetch fetch = this::fetch;
            return OpenApiSource.of(address(location), fetch)
                    .loadedBy(type.getClassLoader())
                    .read();
        } catch (SpecUnreadableException unreadable) {
            throw new ExtensionConfigurationException(
                    "@HttpContract(spec = \"" + location + "\"): " + unreadable.getMessage(), unreadable);
        }
    }

    /** A path counts from the host of the base URL, as a link on one of its pages would. */
    private String address(String location) {
        if (baseUrl.isEmpty() || !isAtTheService(location)) {
            return location;
        }
        return UriReference.parse(baseUrl.get())
                .value()
                .flatMap(base -> UriReference.parse(location.strip()).value().map(path -> path.resolve(base)))
                .map(UriReference::toString)
                .orElse(location);
    }

    private Response fetch(String url) {
        hosts.objection(url).ifPresent(objection -> {
            throw new ExtensionConfigurationException("not fetched: " + objection);
        });
        Exchange exchange = transport.send(Request.of(Method.GET, url).withHeader("Accept", ACCEPT));
        return exchange.response();
    }
}
