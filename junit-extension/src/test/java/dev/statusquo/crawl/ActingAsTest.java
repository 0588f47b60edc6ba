package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActingAsTest {

    private static final Request BARE = Request.of(Method.GET, "http://localhost:8080/orders?q=x");

    @Test
    void knowsAnIdentityByEachKindOfCredentials() {
        Map<String, Credentials> byName = new LinkedHashMap<>();
        byName.put("guest", Credentials.none());
        byName.put("ann", Credentials.bearer("token-of-ann"));
        byName.put("bob", Credentials.cookie("session", "of-bob"));
        byName.put("cay", Credentials.query("api_key", "of-cay"));
        ActingAs actingAs = new ActingAs(new Identities(byName));

        for (String name : new String[] {"ann", "bob", "cay"}) {
            Request sent = byName.get(name).addTo(BARE).withHeader("Accept", "*/*");

            assertThat(actingAs.identityOf(sent)).isEqualTo(name);
        }
        Request otherCookie = BARE.withHeader("Cookie", "theme=dark");
        assertThat(actingAs.identityOf(byName.get("bob").addTo(otherCookie))).isEqualTo("bob");
    }

    @Test
    void takesNobodyForAnIdentityWhoseCredentialsDoNotCount() {
        ActingAs actingAs = new ActingAs(new Identities(
                Map.of("ann", Credentials.bearer("token-of-ann"), "expired", Credentials.bearer("token-of-before"))));

        assertThat(actingAs.identityOf(BARE)).isEmpty();
        assertThat(actingAs.identityOf(BARE.withHeader("Authorization", "Bearer token-of-nobody")))
                .isEmpty();
        assertThat(actingAs.identityOf(BARE.withHeader("Authorization", "Bearer token-of-before")))
                .isEmpty();
    }
}
