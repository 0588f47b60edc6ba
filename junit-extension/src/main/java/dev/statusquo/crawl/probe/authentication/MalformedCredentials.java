package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends credentials that do not parse: each form of them once for a scheme, and one of them to every other operation. */
final class MalformedCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "malformed-credentials-are-refused",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "Credentials that cannot be read are answered 401, or 400",
            "A client that builds its Authorization wrongly looks for the fault in its rights when it is told 403, and in the service "
                    + "when it is told 500.",
            "Treat a header that does not parse as one with invalid credentials: 401 with a challenge, or 400 with "
                    + "error=\"invalid_request\" for Bearer.");

    /** A form of malformed credentials: its name in keys, and in sentences. */
    private enum Form implements Stranger.Forging {
        NOTHING_BUT_SCHEME("scheme without credentials", "a scheme without credentials") {
            @Override
            public Optional<Request> forged(Presented genuine, Request signed) {
                return inField(genuine).map(it -> it.withLine(signed, it.scheme()));
            }
        },
        TOO_MUCH("malformed credentials", "credentials that do not parse") {
            @Override
            public Optional<Request> forged(Presented genuine, Request signed) {
                return inField(genuine).map(it -> it.withLine(signed, it.scheme() + " not credentials, at all"));
            }
        },
        EMPTY("empty credentials", "empty credentials") {
            @Override
            public Optional<Request> forged(Presented genuine, Request signed) {
                return Optional.of(
                        inField(genuine).isPresent() ? genuine.withLine(signed, "") : genuine.replaced(signed, ""));
            }
        };

        private final String label;
        private final String what;

        Form(String label, String what) {
            this.label = label;
            this.what = what;
        }

        private static Optional<Presented> inField(Presented genuine) {
            return genuine.place() == Presented.Place.AUTHORIZATION
                            && !genuine.scheme().isEmpty()
                    ? Optional.of(genuine)
                    : Optional.empty();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, Stranger.LET_IN, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        if (who.valid().isEmpty()) {
            return List.of();
        }
        List<DeclaredOperation> thorough = Secured.oneOfEachScheme(api, kind -> kind != Kind.MUTUAL_TLS);
        List<ProbeCase> cases = new ArrayList<>();
        int turn = 0;
        for (DeclaredOperation operation : Secured.forgeable(api)) {
            List<Form> forms = forms(Secured.scheme(operation).kind());
            if (thorough.contains(operation)) {
                forms.forEach(form -> cases.add(planned(operation, form)));
            } else {
                cases.add(planned(operation, forms.get(turn++ % forms.size())));
            }
        }
        return cases;
    }

    private static List<Form> forms(Kind kind) {
        return Secured.standsInAuthorization(kind) ? List.of(Form.values()) : List.of(Form.EMPTY);
    }

    private static ProbeCase planned(DeclaredOperation operation, Form form) {
        Stranger stranger = new Stranger(INFO, form.what, Set.of(400));
        return ProbeCase.of(
                INFO,
                Secured.refused(operation),
                operation,
                form.label,
                "401",
                bench -> stranger.tries(bench, operation, form));
    }
}
