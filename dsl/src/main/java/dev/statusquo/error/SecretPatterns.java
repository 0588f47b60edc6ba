package dev.statusquo.error;

import static dev.statusquo.error.LeakPattern.sure;

import java.util.List;

/** Credentials that are known by their form. */
final class SecretPatterns {

    private SecretPatterns() {}

    static List<LeakPattern> all() {
        return List.of(
                sure("L40", "an access key of AWS", "\\bAKIA[0-9A-Z]{16}\\b", "akia")
                        .alsoOnSuccess(),
                sure("L40", "a token of GitHub", "\\bgh[pousr]_\\w{36,255}", "ghp_", "gho_", "ghu_", "ghs_", "ghr_")
                        .alsoOnSuccess(),
                sure("L40", "a key of Stripe", "\\bsk_(?:live|test)_\\w{16,255}", "sk_live_", "sk_test_")
                        .alsoOnSuccess(),
                sure(
                                "L40",
                                "a token of Slack",
                                "\\bxox[abprs]-[\\w-]{10,255}",
                                "xoxa-",
                                "xoxb-",
                                "xoxp-",
                                "xoxr-",
                                "xoxs-")
                        .alsoOnSuccess(),
                sure("L40", "a private key", "-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----", "private key-----")
                        .alsoOnSuccess(),
                sure(
                        "L40",
                        "a JSON Web Token",
                        "(?<![\\w-])eyJ[\\w-]{1,4000}\\.eyJ[\\w-]{1,8000}\\.[\\w-]{1,2000}",
                        "eyj"));
    }
}
