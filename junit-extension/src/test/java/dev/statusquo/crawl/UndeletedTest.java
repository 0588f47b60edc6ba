package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UndeletedTest {

    private static final String USER = "/users/{id}";

    private final Undeleted undeleted = new Undeleted();

    @Test
    void namesTheLastCreatedFirst() {
        undeleted.add(user("1", ""));
        undeleted.add(user("2", ""));
        undeleted.add(user("1", ""));

        assertThat(undeleted.lastFirst()).containsExactly(user("1", ""), user("2", ""), user("1", ""));
    }

    @Test
    void strikesOutAThingWhoeverCreatedIt() {
        undeleted.add(user("1", "owner"));
        undeleted.add(user("2", "owner"));
        undeleted.add(user("1", "guest"));

        undeleted.remove(USER, Map.of("id", "1"));

        assertThat(undeleted.lastFirst()).containsExactly(user("2", "owner"));
    }

    @Test
    void keepsWhatOthersAreCalledAlike() {
        undeleted.add(user("1", ""));

        undeleted.remove("/orders/{id}", Map.of("id", "1"));
        undeleted.remove(USER, Map.of("userId", "1"));

        assertThat(undeleted.lastFirst()).containsExactly(user("1", ""));
    }

    @Test
    void addsOnceWhatIsPutTwice() {
        undeleted.addOnce(user("1", ""));
        undeleted.addOnce(user("2", ""));
        undeleted.addOnce(user("1", ""));
        undeleted.addOnce(user("1", "guest"));

        assertThat(undeleted.lastFirst()).containsExactly(user("1", "guest"), user("2", ""), user("1", ""));
    }

    private static Created user(String id, String identity) {
        return new Created(USER, Map.of("id", id), identity);
    }
}
