package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedOperationsTest {

    private static final ChangedOperations CHANGES =
            new ChangedOperations("main", Set.of("POST /users", "DELETE /old"), Set.of("GET /users", "GET /orders"));

    @ParameterizedTest
    @CsvSource({
        "POST /users, true",
        "GET /users, false", // declared as it was
        "PATCH /users, true", // not declared, where something changed
        "GET /orders, false",
        "PATCH /orders, false",
        "PUT /old, true",
        "*, false",
    })
    void concernWhatChangedAndWhatIsUndeclaredBesideIt(String operation, boolean concerned) {
        assertThat(CHANGES.concern(operation)).isEqualTo(concerned);
        assertThat(Selection.all().limitedTo(CHANGES).wants("any", operation)).isEqualTo(concerned);
    }

    @Test
    void countWhatCannotBeComparedAsChanged() {
        ChangedOperations all = CHANGES.withUncompared(List.of("GET /users", "GET /boxes"));

        assertThat(all.concern("GET /boxes")).isTrue();
        assertThat(all.concern("GET /users")).isFalse();
        assertThat(CHANGES.concern("GET /boxes")).isFalse();
    }
}
