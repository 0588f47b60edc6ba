package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunAgainTest {

    @Test
    void namesTheClassAndTheCase() {
        assertThat(RunAgain.command("com.shop.OrdersContractTest", "DELETE /orders · undeclared method → 405"))
                .isEqualTo(
                        "mvn test -Dtest=OrdersContractTest -Dstatusquo.only='DELETE /orders ? undeclared method ? 405'");
    }

    @Test
    void namesANestedClassWithoutADollar() {
        assertThat(RunAgain.command("com.shop.Orders$Inside", "GET /a")).contains("-Dtest=Orders*Inside ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /things · malformed JSON → 400",
                "GET /points/{x},{y} · valid request → 200",
                "POST /things · it's 'quoted' → 400",
                "POST /things · größe of wrong type → 400 or 422",
                "GET /files/{name}.{ext} · a*b?c → 200",
                "POST /x · \uD83D\uDE00 missing → 422",
            })
    void fitsTheKeyItWasMadeOfAndNoLongerOne(String key) {
        String command = RunAgain.command("A", key);
        String pattern = command.substring(command.indexOf('\'') + 1, command.length() - 1);

        assertThat(new Glob(pattern).matches(key)).isTrue();
        assertThat(new Glob(pattern).matches(key.replace("/", "/x/"))).isFalse();
        assertThat(pattern).doesNotContain(",", "'").isPrintable().matches("[ -~]*");
    }
}
