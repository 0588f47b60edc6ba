package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.header.MediaType;
import java.util.List;

/** Whether an answer shows that a request was a valid one, on which others can be built. */
final class Acceptance {

    private static final String PAGE = "text/html";

    private Acceptance() {}

    /** Returns {@code true} for a success, or a redirect that is declared; a web page in place of data is neither. */
    static boolean accepts(DeclaredOperation operation, Exchange exchange) {
        if (exchange.status().statusClass() == StatusClass.REDIRECT) {
            return operation.response(exchange.status()).isPresent();
        }
        return exchange.status().isSuccess() && !isStrayPage(operation, exchange);
    }

    private static boolean isStrayPage(DeclaredOperation operation, Exchange exchange) {
        boolean page = exchange.headers()
                .first("Content-Type")
                .flatMap(text -> MediaType.parse(text).value())
                .filter(type -> type.essence().equals(PAGE))
                .isPresent();
        List<MediaContent> declared = operation.responses().stream()
                .flatMap(response -> response.contents().stream())
                .toList();
        return page
                && !declared.isEmpty()
                && declared.stream()
                        .noneMatch(content -> content.essence().equals(PAGE)
                                || content.essence().contains("*"));
    }
}
