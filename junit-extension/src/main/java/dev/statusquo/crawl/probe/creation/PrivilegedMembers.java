package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Members that a client has no business to set, with values that no service would put there by itself. */
final class PrivilegedMembers {

    /** A member that means nothing: a service that keeps it keeps whatever it is sent. */
    static final String CONTROL = "statusquoControl";

    /** Names that open doors where they are not declared at all. */
    static final Map<String, JsonValue> NOBODYS = nobodys();

    private static final Set<String> OWNERS = Set.of(
            "owner",
            "ownerid",
            "user",
            "userid",
            "account",
            "accountid",
            "customerid",
            "tenant",
            "tenantid",
            "createdby",
            "role",
            "roles",
            "admin",
            "isadmin",
            "superuser",
            "permissions",
            "scopes",
            "verified",
            "isverified",
            "emailverified",
            "approved",
            "balance",
            "credit");
    private static final long NOBODY = 987_654;

    private PrivilegedMembers() {}

    /**
     * Returns what to send along: what is declared as read-only, and what the read shows under a telling name that cannot be sent;
     * where there is neither, names that nobody declares.
     */
    static Map<String, JsonValue> of(RequestDraft draft, Optional<DeclaredOperation> read, JsonValue before) {
        Map<String, DeclaredSchema> sendable = Replaces.members(draft);
        Map<String, DeclaredSchema> shown = read.map(Members::answered).orElse(Map.of());
        Map<String, JsonValue> extras = new LinkedHashMap<>();
        sendable.forEach((name, schema) -> {
            if (Members.is("readOnly", schema)) {
                value(schema, before.get(name)).ifPresent(value -> extras.put(name, value));
            }
        });
        shown.forEach((name, schema) -> {
            boolean telling = !sendable.containsKey(name) && OWNERS.contains(plain(name));
            if ((telling || Members.is("readOnly", schema)) && !extras.containsKey(name)) {
                value(schema, before.get(name)).ifPresent(value -> extras.put(name, value));
            }
        });
        if (extras.isEmpty()) {
            NOBODYS.forEach((name, value) -> {
                if (!sendable.containsKey(name)) {
                    extras.put(name, value);
                }
            });
            extras.put(CONTROL, JsonValue.of("statusquo"));
        }
        return extras;
    }

    /** Returns a value that fits and is not there yet. A date or a flag in the past says as much as any other. */
    private static Optional<JsonValue> value(DeclaredSchema schema, JsonValue before) {
        JsonValue start = before.isPresent() ? before : sample(schema);
        boolean scalar = start.is(JsonKind.STRING) || start.is(JsonKind.NUMBER) || start.is(JsonKind.BOOLEAN);
        if (start.is(JsonKind.NUMBER) && start.isInteger()) {
            JsonValue number = JsonValue.of(NOBODY);
            boolean fits = fits(schema, number);
            return fits ? Optional.of(number) : OtherValue.of(schema, start);
        }
        return scalar && !start.is(JsonKind.BOOLEAN)
                ? OtherValue.of(schema, start)
                : start.is(JsonKind.BOOLEAN) && before.isPresent() ? OtherValue.of(schema, start) : Optional.empty();
    }

    private static boolean fits(DeclaredSchema schema, JsonValue value) {
        try {
            return schema.violations(value).isEmpty();
        } catch (SpecFaultException unusable) {
            return false;
        }
    }

    private static JsonValue sample(DeclaredSchema schema) {
        try {
            return ValueGenerator.seeded(NOBODY).of(schema).value();
        } catch (UnsatisfiableSchemaException impossible) {
            return JsonValue.absent();
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static Map<String, JsonValue> nobodys() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("role", JsonValue.of("admin"));
        members.put("isAdmin", JsonValue.of(true));
        members.put("is_admin", JsonValue.of(true));
        members.put("permissions", JsonValue.array(List.of(JsonValue.of("*"))));
        members.put("verified", JsonValue.of(true));
        members.put("ownerId", JsonValue.of(NOBODY));
        members.put("balance", JsonValue.of(NOBODY));
        return Collections.unmodifiableMap(members);
    }
}
