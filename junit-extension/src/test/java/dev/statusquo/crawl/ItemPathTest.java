package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemPathTest {

    @Test
    void listsEverySegmentThatIsAParameter() {
        assertThat(ItemPath.of("/users/{userId}/orders/{id}/pdf"))
                .containsExactly(
                        new ItemPath("userId", "/users/{userId}", "/users"),
                        new ItemPath("id", "/users/{userId}/orders/{id}", "/users/{userId}/orders"));
    }

    @Test
    void takesTheRootForACollection() {
        assertThat(ItemPath.of("/{tenant}")).containsExactly(new ItemPath("tenant", "/{tenant}", "/"));
    }

    @Test
    void leavesOutSegmentsThatOnlyHoldParameters() {
        assertThat(ItemPath.of("/files/{name}.{ext}/v{version}/{a}{b}")).isEmpty();
    }

    @Test
    void findsNothingInAPathWithoutParameters() {
        assertThat(ItemPath.of("/things")).isEmpty();
        assertThat(ItemPath.of("/")).isEmpty();
        assertThat(ItemPath.of("")).isEmpty();
    }
}
