package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.Map;

/** The bearer tokens of the demonstration, and the reading of the Authorization field (RFC 6750, section 2.1). */
final class Tokens {
    static final String OWNER = "demo-owner-5f2c9a";
    static final String CLERK = "demo-clerk-81d7e4";
    static final String READER = "demo-reader-c36b08";
    /** Nobody's any more, and so in no list. */
    static final String EXPIRED = "demo-expired-4e7d10";

    private static final String SCHEME = "Bearer";
    private static final Map<String, Principal> PRINCIPALS = Map.of(
            OWNER, new Principal("Ann", Role.OWNER, 1),
            CLERK, new Principal("Ben", Role.CLERK, 2),
            READER, new Principal("Cleo", Role.READER, 3));

    private Tokens() {}

    /** Returns the caller if they may act as the role, which need not be asked for where anyone may. */
    static Principal admit(Call call, Role least) {
        if (least == Role.ANYONE) {
            return known(call);
        }
        List<String> fields = call.headers("Authorization");
        if (fields.isEmpty() || !offersBearer(fields.get(0))) {
            throw Problems.authenticationRequired();
        }
        Principal principal = fields.size() == 1 ? PRINCIPALS.get(token(fields.get(0))) : null;
        if (principal == null) {
            throw Problems.invalidToken();
        }
        if (!principal.role().includes(least)) {
            throw Problems.forbidden();
        }
        return principal;
    }

    /** Returns who calls a public operation, where bad credentials are no worse than none. */
    private static Principal known(Call call) {
        return call.headers("Authorization").stream()
                .limit(1)
                .filter(Tokens::offersBearer)
                .map(field -> PRINCIPALS.getOrDefault(token(field), Principal.ANONYMOUS))
                .findFirst()
                .orElse(Principal.ANONYMOUS);
    }

    private static boolean offersBearer(String field) {
        String value = field.strip();
        return value.equalsIgnoreCase(SCHEME) || value.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    }

    private static String token(String field) {
        String value = field.strip();
        return value.length() <= SCHEME.length()
                ? ""
                : value.substring(SCHEME.length()).strip();
    }
}
