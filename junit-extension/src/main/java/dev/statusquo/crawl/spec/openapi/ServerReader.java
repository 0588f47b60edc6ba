package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import java.util.ArrayList;
import java.util.List;

/** Reads addresses, each variable replaced by its default. What is wrong with an address hinders nothing: it is left out. */
final class ServerReader {

    List<String> addresses(SpecNode holder) {
        List<String> addresses = new ArrayList<>();
        for (SpecNode server : holder.get("servers").elements()) {
            String address = server.value().get("url").text().orElse("");
            SpecNode variables = server.get("variables");
            for (SpecNode variable : variables.members()) {
                String value = variable.value().get("default").is(JsonKind.STRING)
                        ? variable.value().get("default").text().orElse("")
                        : variable.value().get("enum").get(0).text().orElse("");
                address = address.replace("{" + variable.name() + "}", value);
            }
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        return addresses;
    }
}
