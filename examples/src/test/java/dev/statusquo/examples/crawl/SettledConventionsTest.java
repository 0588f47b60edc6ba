package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.examples.bookshop.CreationFault;
import dev.statusquo.examples.bookshop.CredentialsFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found only since the project has settled how it is to be. */
class SettledConventionsTest {

    private static final List<String> DOCUMENTS = List.of("/customers/{customerId}/documents/**");

    static DeclaredApi api;

    @BeforeAll
    static void readDocument() {
        api = Crawls.api("classpath:bookshop/openapi.yaml");
    }

    @Test
    void areKeptByTheSoundBookshop() {
        Conventions settled = new Conventions(
                Map.of(
                        FaultClass.INVALID_CONTENT, 422,
                        FaultClass.INVALID_PARAMETER, 400,
                        FaultClass.DUPLICATE, 409),
                DOCUMENTS,
                ErrorShapes.statusGuide().name());

        CrawlResult result = Crawls.ofBookshop(api, settled);

        assertThat(Found.in(result)).isEmpty();
        assertThat(result.cases())
                .filteredOn(one -> one.key().startsWith("* · concealed thing"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEmpty());
    }

    @Test
    void sayThatDocumentsAreConcealed() {
        Conventions settled = new Conventions(Map.of(), DOCUMENTS, "");

        CrawlResult result = Crawls.ofBookshop(api, settled, CredentialsFault.CONCEALED_DOCUMENT_AS_403);

        assertThat(Found.in(result))
                .contains(Found.of(
                        "concealed-thing-is-answered-as-unknown",
                        "GET /customers/{customerId}/documents/{documentId}"));
    }

    @Test
    void makeAnotherStatusRight() {
        Conventions settled = new Conventions(Map.of(FaultClass.DUPLICATE, 422), List.of(), "");

        CrawlResult result = Crawls.ofBookshop(api, settled, CreationFault.DUPLICATE_AS_422);

        assertThat(Found.in(result))
                .containsExactlyInAnyOrder(
                        Found.of("duplicate-has-one-status", "POST /books"),
                        Found.of("duplicate-has-one-status", "POST /customers"));
    }

    @Test
    void nameListsThatAreAnsweredOtherwiseWithNothingInThem() {
        Conventions settled = new Conventions(Map.of(FaultClass.EMPTY_COLLECTION, 204), List.of(), "");

        CrawlResult result = Crawls.ofBookshop(api, settled);

        assertThat(Found.in(result)).containsExactly(Found.of("empty-collection-has-one-status", "GET /search"));
    }

    @Test
    void nameEveryOperationThatDoesOtherwise() {
        Conventions settled = new Conventions(Map.of(FaultClass.DUPLICATE, 422), List.of(), "");

        CrawlResult result = Crawls.ofBookshop(api, settled);

        assertThat(Found.in(result))
                .containsExactlyInAnyOrder(
                        Found.of("duplicate-has-one-status", "POST /authors"),
                        Found.of("duplicate-has-one-status", "POST /books"),
                        Found.of("duplicate-has-one-status", "POST /customers"));
    }
}
