package dev.statusquo.junit;

import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The declared statuses of {@code @HttpContract(uncovered = …)} that need not be asserted.
 *
 * @param reasons the reasons by cell, such as {@code GET /orders 503}
 */
record Excuses(Map<String, String> reasons) {

    static Excuses of(HttpContract contract) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String entry : contract.uncovered()) {
            int colon = entry.lastIndexOf(": ");
            if (colon < 1 || entry.substring(colon + 1).isBlank()) {
                throw new ExtensionConfigurationException("@HttpContract(uncovered = \"" + entry
                        + "\") gives no reason; write it behind the status: \"GET /orders 503: needs an outage\"");
            }
            reasons.put(
                    entry.substring(0, colon).strip(),
                    entry.substring(colon + 1).strip());
        }
        return new Excuses(reasons);
    }

    /** An entry for something that is not declared excuses nothing, and is probably mistyped. */
    void requireDeclared(DeclaredApi api) {
        List<String> cells = new ArrayList<>();
        api.operations()
                .forEach(operation -> operation
                        .responses()
                        .forEach(response -> cells.add(operation.key() + " " + response.status())));
        reasons.keySet().stream()
                .filter(name -> !cells.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ExtensionConfigurationException("@HttpContract(uncovered = \"" + name
                            + ": …\") is declared nowhere; did you mean \"" + NearestWord.to(name, cells) + "\"?");
                });
    }
}
