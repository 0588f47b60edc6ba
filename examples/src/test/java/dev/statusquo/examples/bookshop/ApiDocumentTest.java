package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    @Test
    void declaresOperationsThatAreRouted() {
        try (Bookshop bookshop = Bookshop.start()) {
            List<String> operations = operations();

            assertThat(operations).hasSize(30).contains("PUT /books/{bookId}");
            for (String operation : operations) {
                String line = operation.replaceAll("\\{\\w+}", "1");
                Visitor.Reply reply =
                        Visitor.of(bookshop).as(Bookshop.OWNER_TOKEN).send(line);
                boolean body = operation.startsWith("P");
                assertThat(reply.status()).as(line).isIn(body ? List.of(400) : List.of(200, 204, 308, 400, 409));
                assertThat(Visitor.of(bookshop)
                                .send(line.replaceFirst("\\w+", "OPTIONS"))
                                .header("Allow"))
                        .contains(line.substring(0, line.indexOf(' ')));
            }
        }
    }

    @Test
    void isServedAsItStands() {
        try (Bookshop bookshop = Bookshop.start()) {
            Visitor.Reply reply = Visitor.of(bookshop).send("GET /openapi.yaml");

            assertThat(reply.body()).isEqualTo(ApiDocument.text()).startsWith("openapi: 3.1.0");
            assertThat(reply.header("Content-Type")).isEqualTo("application/yaml");
        }
    }

    /** Returns the operations as the layout of the document shows them: paths two deep, methods four. */
    private static List<String> operations() {
        List<String> operations = new ArrayList<>();
        String path = "";
        for (String line : ApiDocument.text().lines().toList()) {
            if (line.startsWith("components:")) {
                break;
            }
            if (line.matches(" {2}/.*:")) {
                path = line.strip().replace(":", "");
            } else if (line.matches(" {4}(get|put|post|delete):")) {
                operations.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }
}
