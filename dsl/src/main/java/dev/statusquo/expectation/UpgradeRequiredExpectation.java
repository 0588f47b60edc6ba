package dev.statusquo.expectation;

/** What a contract says of a 426 response: the service wants another protocol (RFC 9110, section 15.5.22). */
public sealed interface UpgradeRequiredExpectation extends ErrorExpectation<UpgradeRequiredExpectation>
        permits UpgradeRequired {
    /**
     * Expects Upgrade to offer this protocol, and Connection to list {@code upgrade}.
     *
     * <p>Passes: {@code Upgrade: TLS/1.3} for {@code "TLS/1.3"}. Fails: no Upgrade. Source: RFC 9110, section 7.8.
     */
    UpgradeRequiredExpectation withUpgrade(String protocol);
}
