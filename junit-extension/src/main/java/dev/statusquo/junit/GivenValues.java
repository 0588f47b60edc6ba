package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.crawl.AllowedHosts;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.probe.Principals;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What the annotated methods of a contract class tell the crawl: where the service is, who may act, and on what. */
final class GivenValues {

    private final Class<?> type;
    private final ContractMethods methods;
    private final Settings settings;

    GivenValues(Class<?> type, ContractMethods methods, Settings settings) {
        this.type = type;
        this.methods = methods;
        this.settings = settings;
    }

    /** Returns {@code true} if the base URL can be asked for now, without an invocation. */
    boolean hasBaseUrl() {
        return methods.areCallable(List.of(baseUrlMethod()));
    }

    /** Returns {@code true} if all can be asked for now, without an invocation. */
    boolean areAtHand() {
        return hasBaseUrl()
                && methods.areCallable(methods.all(Identity.class))
                && methods.areCallable(methods.all(Fixture.class));
    }

    Method baseUrlMethod() {
        List<Method> found = methods.nearest(BaseUrl.class);
        if (found.size() != 1) {
            throw new ExtensionConfigurationException("@BaseUrl stands on "
                    + (found.isEmpty() ? "no method" : found.size() + " methods") + " of " + type.getSimpleName()
                    + "; it needs exactly one: @BaseUrl static String baseUrl() { return \"http://localhost:8080\"; }");
        }
        return found.get(0);
    }

    String baseUrl() {
        String baseUrl = methods.call(baseUrlMethod(), "@BaseUrl", String.class, null);
        new AllowedHosts(settings.limits().allowedHosts()).objection(baseUrl).ifPresent(objection -> {
            throw new ExtensionConfigurationException(
                    "@BaseUrl is '" + baseUrl + "': " + objection + "; " + remedy(baseUrl));
        });
        try {
            BaseAddress.of(baseUrl, List.of());
            ContractClient.to(baseUrl);
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException("@BaseUrl: " + wrong.getMessage(), wrong);
        }
        return baseUrl;
    }

    /** Returns who there is by the annotations alone: nothing is called. */
    Principals principals() {
        return Principals.named(identityMethods().stream()
                .map(method -> method.getAnnotation(Identity.class).value())
                .toList());
    }

    private static String remedy(String baseUrl) {
        if (AllowedHosts.isAddress(baseUrl)) {
            return "return the address of a service on this machine, or name the host in the setting";
        }
        return baseUrl.contains("://") || baseUrl.isBlank()
                ? "return an address such as http://localhost:8080"
                : "its scheme is missing, return an address such as http://" + baseUrl.strip();
    }

    Map<String, Credentials> identities(ContractClient client) {
        Map<String, Credentials> identities = new LinkedHashMap<>();
        for (Method method : identityMethods()) {
            String name = method.getAnnotation(Identity.class).value();
            if (name.isBlank() || identities.containsKey(name)) {
                throw new ExtensionConfigurationException(
                        "@Identity(\"" + name + "\") is blank or stands twice; give each identity a name of its own");
            }
            identities.put(name, methods.call(method, "@Identity(\"" + name + "\")", Credentials.class, client));
        }
        return identities;
    }

    private List<Method> identityMethods() {
        List<Method> found = new ArrayList<>(methods.all(Identity.class));
        found.sort(Comparator.<Method>comparingInt(
                        method -> method.getAnnotation(Identity.class).order())
                .thenComparing(method -> method.getAnnotation(Identity.class).value()));
        return found;
    }

    Fixtures fixtures(ContractClient client) {
        Map<String, String> values = new HashMap<>();
        for (Method method : methods.all(Fixture.class)) {
            String name = method.getAnnotation(Fixture.class).value();
            values.put(name, methods.call(method, "@Fixture(\"" + name + "\")", String.class, client));
        }
        return new Fixtures(values);
    }
}
