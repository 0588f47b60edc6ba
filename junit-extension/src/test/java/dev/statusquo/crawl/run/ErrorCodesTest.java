package dev.statusquo.crawl.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.error.ErrorShapes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodesTest {

    private static final RunRule STATUS = new ErrorCodeHasOneStatus();
    private static final RunRule SPELLING = new ErrorCodesAreSpelledAlike();
    private static final RunRule TITLE = new ProblemTypeHasOneTitle();
    private static final String PROBLEM = ErrorShapes.problemDetails().name();
    private static final String GOOGLE = ErrorShapes.google().name();

    @Test
    void bindsACodeToOneStatus() {
        RunView run = Runs.of(
                code("GET /a", 404, Runs.ENVELOPE, "not_found"),
                code("GET /b", 422, Runs.ENVELOPE, "not_found"),
                code("GET /c", 404, Runs.ENVELOPE, "not_found"),
                code("GET /c", 422, Runs.ENVELOPE, "invalid"));

        List<RunFinding> found = STATUS.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(found.get(0).broken().problem())
                .isEqualTo("the error code not_found stands with 422 here and with 404 elsewhere");
        assertThat(found.get(0).broken().subject()).isEqualTo("not_found");
    }

    @Test
    void bindsACodeToOneStatusAlsoWhereNoneIsUsual() {
        RunView run = Runs.of(code("GET /a", 404, GOOGLE, "GONE"), code("GET /b", 410, GOOGLE, "GONE"));

        assertThat(STATUS.judge(run)).extracting(RunFinding::operation).containsExactly("GET /b");
    }

    @Test
    void leavesCodesOfOAuthAlone() {
        String oauth = ErrorShapes.oauth().name();
        RunView run = Runs.of(
                code("POST /token", 400, oauth, "invalid_client"), code("POST /token", 401, oauth, "invalid_client"));

        assertThat(STATUS.judge(run)).isEmpty();
    }

    @Test
    void spellsCodesOfTheGuideInLowerCase() {
        RunView run = Runs.of(
                code("GET /a", 404, Runs.ENVELOPE, "NotFound"), code("GET /b", 409, Runs.ENVELOPE, "duplicate"));

        List<RunFinding> found = SPELLING.judge(run);

        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /a");
        assertThat(found.get(0).broken().problem())
                .isEqualTo("the error code NotFound is not in lower case with underscores");
    }

    @Test
    void spellsCodesOfAnotherShapeAsMostAre() {
        RunView run = Runs.of(
                code("GET /a", 404, GOOGLE, "NOT_FOUND"),
                code("GET /b", 400, GOOGLE, "INVALID_ARGUMENT"),
                code("GET /c", 409, GOOGLE, "already-there"),
                code("GET /d", 400, Runs.ENVELOPE, "bad"));

        assertThat(SPELLING.judge(run)).extracting(RunFinding::operation).containsExactly("GET /c");
    }

    @Test
    void knowsNoUsualSpellingOfTwo() {
        RunView run = Runs.of(code("GET /a", 404, GOOGLE, "NOT_FOUND"), code("GET /b", 409, GOOGLE, "already-there"));

        assertThat(SPELLING.judge(run)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "not_found, SNAKE_CASE, true",
        "duplicate, SNAKE_CASE, true",
        "http_2_needed, SNAKE_CASE, true",
        "_not_found, SNAKE_CASE, false",
        "not_found_, SNAKE_CASE, false",
        "not__found, SNAKE_CASE, false",
        "notFound, SNAKE_CASE, false",
        "not found, SNAKE_CASE, false",
        "'', SNAKE_CASE, false",
        "not-found, KEBAB_CASE, true",
        "NOT_FOUND, UPPER_CASE, true",
        "NotFound, UPPER_CASE, false",
        "notFound, CAMEL_CASE, true",
        "NotFound, PASCAL_CASE, true",
        "NOTFOUND, PASCAL_CASE, false",
        "book.not.found, DOTTED, true",
        "1204, NUMBER, true",
        "12a, NUMBER, false",
        "größe, SNAKE_CASE, false"
    })
    void readsSpellings(String code, Spelling spelling, boolean fits) {
        assertThat(spelling.fits(code)).isEqualTo(fits);
        assertThat(spelling.fits(spelling.sample())).isTrue();
    }

    @Test
    void keepsTheTitleOfAType() {
        RunView run = Runs.of(
                Runs.saying("GET /a", 404, new SeenError(PROBLEM, "", "/none", "Not found")),
                Runs.saying("GET /b", 404, new SeenError(PROBLEM, "", "/none", "No book 99")),
                Runs.saying("GET /c", 404, new SeenError(PROBLEM, "", "/none", "Not found")),
                Runs.saying("GET /c", 404, new SeenError(PROBLEM, "", "about:blank", "Not Found")),
                Runs.saying("GET /c", 400, new SeenError(PROBLEM, "", "about:blank", "Bad Request")));

        List<RunFinding> found = TITLE.judge(run);

        assertThat(TITLE.obstacle(run)).isEmpty();
        assertThat(found).extracting(RunFinding::operation).containsExactly("GET /b");
        assertThat(found.get(0).broken().facts().get(0).value()).isEqualTo("Not found, as by 2 operations");
    }

    private static Observation code(String operation, int status, String shape, String code) {
        return Runs.saying(operation, status, new SeenError(shape, code, "", ""));
    }
}
