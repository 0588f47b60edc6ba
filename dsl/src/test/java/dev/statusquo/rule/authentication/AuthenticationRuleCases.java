package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of authentication: challenges, and the choice between 401 and 403. */
public final class AuthenticationRuleCases {

    private AuthenticationRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new UnauthorizedHasChallenge(), Exchanges.of(401))
                        .brokenBy(Exchanges.of(401).without("WWW-Authenticate"))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", ""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", ","))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm="))
                        .silentOn(Exchanges.of(403))
                        .inSpring("Use BearerTokenAuthenticationEntryPoint or BasicAuthenticationEntryPoint; "
                                + "HttpStatusEntryPoint and Http403ForbiddenEntryPoint send no challenge.")
                        .inJaxRs(
                                "Throw new NotAuthorizedException(\"Bearer realm=\"users\"\"); Response.status(401) alone "
                                        + "sends no challenge."),
                RuleCase.of(new ChallengeIsReadable(), Exchanges.of(401))
                        .brokenBy(Exchanges.of(401)
                                .with(
                                        "WWW-Authenticate",
                                        "Bearer error=\"invalid_token\" error_description=\"expired\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm=\"users"))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=users"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(new RealmIsQuoted(), Exchanges.of(401))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=users"))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\"a\\\"\",realm=users"))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm"))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\"no realm=x\""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(new ChallengeParameterStandsOnce(), Exchanges.of(401))
                        .brokenBy(Exchanges.of(401)
                                .with("WWW-Authenticate", "Bearer error=\"invalid_token\", error=\"expired\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm=\"a\", Basic realm=\"b\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm="))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new BasicChallengeHasRealm(),
                                Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\"users\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Basic"))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Basic charset=\"UTF-8\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(401).with("WWW-Authenticate", "Newauth realm=\"x\""))
                        .inSpring("Call httpBasic(b -> b.realmName(\"users\")).")
                        .inJaxRs("Throw new NotAuthorizedException(\"Basic realm=\"users\"\")."),
                RuleCase.of(
                                new BasicCharsetIsUtf(),
                                Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\"users\", charset=\"UTF-8\""))
                        .brokenBy(Exchanges.of(401)
                                .with("WWW-Authenticate", "Basic realm=\"users\", charset=\"ISO-8859-1\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\"users\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(401).with("WWW-Authenticate", "Newauth realm=\"x\""))
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new BearerChallengeHasParameter(),
                                Exchanges.of(401).with("WWW-Authenticate", "Bearer realm=\"users\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer"))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer abc=="))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "DPoP, Bearer realm=\"users\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer realm=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(401).with("WWW-Authenticate", "Newauth realm=\"x\""))
                        .inSpring(
                                "Call setRealmName(\"users\") on BearerTokenAuthenticationEntryPoint: without a realm it "
                                        + "sends Bearer alone to a request without token.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new DigestChallengeIsComplete(),
                                Exchanges.of(401)
                                        .with("WWW-Authenticate", "Digest realm=\"users\", nonce=\"x\", qop=\"auth\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Digest realm=\"users\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Digest realm=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(401).with("WWW-Authenticate", "Newauth realm=\"x\""))
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new ChallengeSchemeIsRegistered(),
                                Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\"users\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Token realm=\"users\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Basic realm=\""))
                        .silentOn(Exchanges.ok())
                        .inSpring("Configure exceptionHandling(e -> e.authenticationEntryPoint(…)) with an entry point "
                                + "that sends the challenge, such as BearerTokenAuthenticationEntryPoint.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new BearerErrorNeedsCredentials(),
                                Exchanges.of(401)
                                        .with("WWW-Authenticate", "DPoP algs=\"ES256\", error=\"use_dpop_nonce\""))
                        .brokenBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\"invalid_token\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(401)
                                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                                .asking("Authorization", "Bearer x"))
                        .silentOn(Exchanges.of(401)
                                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                                .asking("X-Api-Key", "x"))
                        .silentOn(Exchanges.of(401)
                                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                                .to("GET", "/users?access_token=x"))
                        .silentOn(Exchanges.of(401).toUnknownRequest())
                        .inSpring("BearerTokenAuthenticationEntryPoint adds error only for an "
                                + "OAuth2AuthenticationException; do not throw one for a missing token.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new RefusedTokenIsNamed(),
                                Exchanges.of(401)
                                        .with("WWW-Authenticate", "Bearer realm=\"users\", error=\"invalid_token\"")
                                        .asking("Authorization", "Bearer expired"))
                        .brokenBy(Exchanges.of(401).asking("Authorization", "Bearer expired"))
                        .keptBy(Exchanges.of(401)
                                .with("WWW-Authenticate", "Basic realm=\"users\"")
                                .asking("Authorization", "Bearer expired"))
                        .keptBy(Exchanges.of(401)
                                .with("WWW-Authenticate", "Bearer realm=\"")
                                .asking("Authorization", "Bearer expired"))
                        .silentOn(Exchanges.of(401))
                        .silentOn(Exchanges.of(401).asking("Authorization", "Basic eA=="))
                        .inSpring("Use oauth2ResourceServer(o -> o.jwt(…)) with its own entry point, which sends "
                                + "error=\"invalid_token\".")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(
                                new BearerErrorFitsStatus(),
                                Exchanges.of(401)
                                        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                                        .asking("Authorization", "Bearer expired"))
                        .brokenBy(Exchanges.of(401)
                                .asking("Authorization", "Bearer x")
                                .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\"login_required\""))
                        .keptBy(Exchanges.of(401).with("WWW-Authenticate", "Bearer error=\""))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.of(403))
                        .inSpring("Keep BearerTokenAccessDeniedHandler, which sends 403 with insufficient_scope.")
                        .inJaxRs("Throw NotAuthorizedException with the challenge as its first argument, or set "
                                + "WWW-Authenticate in the ContainerRequestFilter that refuses."),
                RuleCase.of(new ForbiddenAnswersCredentials(), Exchanges.of(403))
                        .brokenBy(Exchanges.of(403).notAsking("Authorization"))
                        .keptBy(Exchanges.of(403).notAsking("Authorization").asking("Cookie", "SESSION=x"))
                        .keptBy(Exchanges.of(403).notAsking("Authorization").asking("Origin", "https://app.example"))
                        .keptBy(Exchanges.of(403)
                                .notAsking("Authorization")
                                .to("GET", "https://localhost:8443/users/42"))
                        .silentOn(Exchanges.of(401))
                        .silentOn(Exchanges.of(403).toUnknownRequest())
                        .inSpring(
                                "Configure an AuthenticationEntryPoint: without one Spring Security answers anonymous "
                                        + "requests with 403.")
                        .inJaxRs("Throw NotAuthorizedException if SecurityContext.getUserPrincipal() is null, "
                                + "ForbiddenException otherwise."),
                RuleCase.of(new ProxyAuthenticationRequiredHasChallenge(), Exchanges.of(407))
                        .brokenBy(Exchanges.of(407).without("Proxy-Authenticate"))
                        .brokenBy(Exchanges.of(407).with("Proxy-Authenticate", ""))
                        .keptBy(Exchanges.of(407).with("Proxy-Authenticate", "?"))
                        .silentOn(Exchanges.of(401))
                        .inSpring("An API does not answer 407: configure the proxy.")
                        .inJaxRs("An API does not answer 407: configure the proxy."));
    }
}
