package dev.statusquo.rule.cors;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of sharing with other origins. */
public final class CorsRuleCases {

    private CorsRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(
                                new AllowedOriginIsOneOrigin(),
                                Exchanges.ok().with("Access-Control-Allow-Origin", "https://app.example"))
                        .brokenBy(Exchanges.ok()
                                .with("Access-Control-Allow-Origin", "https://a.example, https://b.example"))
                        .brokenBy(Exchanges.ok()
                                .with("Access-Control-Allow-Origin", "*")
                                .withAlso("Access-Control-Allow-Origin", "*"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Allow-Origin", "https://app.example/"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Allow-Origin", "app.example"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Allow-Origin", "https://*.example"))
                        .keptBy(Exchanges.ok().with("Access-Control-Allow-Origin", "null"))
                        .keptBy(Exchanges.ok().with("Access-Control-Allow-Origin", "http://[::1]:3000"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure CorsRegistry.allowedOrigins(…); it answers with the one that asked.")
                        .inJaxRs("Answer with the Origin of the request once it is found allowed."),
                RuleCase.of(
                                new AnyOriginExcludesCredentials(),
                                Exchanges.ok()
                                        .with("Access-Control-Allow-Origin", "https://app.example")
                                        .with("Access-Control-Allow-Credentials", "true"))
                        .brokenBy(Exchanges.ok()
                                .with("Access-Control-Allow-Origin", "*")
                                .with("Access-Control-Allow-Credentials", "true"))
                        .keptBy(Exchanges.ok()
                                .with("Access-Control-Allow-Origin", "*")
                                .with("Access-Control-Allow-Credentials", "yes"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok().with("Access-Control-Allow-Origin", "*"))
                        .inSpring("Use allowedOriginPatterns(…) with allowCredentials(true).")
                        .inJaxRs("Answer with the Origin of the request instead of an asterisk."),
                RuleCase.of(
                                new AllowedCredentialsAreTrue(),
                                Exchanges.ok()
                                        .with("Access-Control-Allow-Origin", "https://app.example")
                                        .with("Access-Control-Allow-Credentials", "true"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Allow-Credentials", "True"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Allow-Credentials", "false"))
                        .brokenBy(Exchanges.ok()
                                .with("Access-Control-Allow-Credentials", "true")
                                .withAlso("Access-Control-Allow-Credentials", "true"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use allowCredentials(true), or leave it unset.")
                        .inJaxRs("Send the field only where credentials are allowed."),
                RuleCase.of(
                                new PreflightLifetimeIsANumberOfSeconds(),
                                Exchanges.ok().with("Access-Control-Max-Age", "600"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Max-Age", "10m"))
                        .brokenBy(Exchanges.ok().with("Access-Control-Max-Age", ""))
                        .keptBy(Exchanges.ok().with("Access-Control-Max-Age", "-1"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use CorsRegistration.maxAge(long).")
                        .inJaxRs("Send the number of seconds as an integer."));
    }
}
