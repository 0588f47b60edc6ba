package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.statusquo.error.schema.JsonTarget;
import dev.statusquo.header.FieldTarget;
import dev.statusquo.wire.AnswerTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing began with, and what it found: all of it is read or refused, and soon. {@code .ci/fuzz} looks for more. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    private static final Map<String, Target> TARGETS = Map.of(
            "JsonTarget", JsonTarget::fuzzerTestOneInput,
            "FieldTarget", FieldTarget::fuzzerTestOneInput,
            "AnswerTarget", AnswerTarget::fuzzerTestOneInput);

    /** Takes what a fuzzer writes. */
    private interface Target {
        void take(byte[] input) throws IOException;
    }

    static Stream<Arguments> corpus() {
        return TARGETS.keySet().stream().sorted().flatMap(FuzzCorpusTest::of);
    }

    private static Stream<Arguments> of(String target) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
            return files
                    .sorted()
                    .map(file -> Arguments.of(target, file.getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isReadOrRefused(String target, String name) throws IOException {
        byte[] input = Files.readAllBytes(CORPUS.resolve(target).resolve(name));

        assertThatCode(() -> TARGETS.get(target).take(input)).doesNotThrowAnyException();
    }
}
