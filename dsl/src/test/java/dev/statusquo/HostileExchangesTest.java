package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.error.Leaks;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.Terms;
import dev.statusquo.failure.Failure;
import dev.statusquo.failure.FailureStrategy;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word and every step over whatever a service can send: a failed assertion at worst, soon, and readable. */
class HostileExchangesTest {

    private static final int LONGEST_MESSAGE = 200_000;
    private static final Duration LONGEST_STEP = Duration.ofSeconds(20);
    private static final Request ASKED = Request.of(Method.POST, "http://localhost/users/1?a=%zz")
            .withHeader("Accept", "application/json")
            .withHeader("Range", "bytes=0-4")
            .withHeader("If-None-Match", "\"v1\"");
    private static final String SCHEMA =
            "{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}]}}";
    private static final HeaderFields JSON = HeaderFields.of("Content-Type", "application/json");

    static Stream<Arguments> hostile() {
        Body error = Body.of("{\"error\":\"e\",\"message\":\"m\",\"request_id\":\"r\"}");
        return Stream.concat(
                HostileExchanges.headers().entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey() + " as fields", entry.getValue(), error)),
                HostileExchanges.bodies().entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey() + " as content", JSON, entry.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void everyStepFailsReadablyAtWorst(String what, HeaderFields headers, Body body) {
        Body same = Body.of(body.toByteArray());
        Set<java.lang.reflect.Method> steps = new HashSet<>();
        for (java.lang.reflect.Method word : words()) {
            if (isLarge(headers, body) && steps.containsAll(stepsOf(word.getReturnType()))) {
                continue;
            }
            Exchange exchange = exchange(codeOf(word), headers, body);
            Exchange other = new Exchange(
                    ASKED.withUri("http://localhost/users/2"),
                    exchange(404, headers, same).response());
            List<Failure> failures = new ArrayList<>();
            Outcomes outcomes = Outcomes.of(exchange, Terms.standard(), FailureStrategy.collecting(failures));
            Object expectation = timed(word, () -> call(outcomes, word, other));
            for (java.lang.reflect.Method step : stepsOf(word.getReturnType())) {
                if (steps.add(step)) {
                    timed(step, () -> call(expectation, step, other));
                }
            }
            assertThat(failures).allSatisfy(HostileExchangesTest::isReadable);
        }
        assertThat(steps).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void everyShapeAndTheLeaksAreFoundInTime(String what, HeaderFields headers, Body body) {
        Exchange exchange = exchange(500, headers, body);
        Exchange echoed = new Exchange(new Request(Method.POST, ASKED.uri(), headers, body), exchange.response());

        for (ErrorShape shape : ErrorShapes.all()) {
            assertThat(timed(shape.name(), () -> shape.deviations(exchange))).isNotNull();
            assertThat(timed(shape.name(), () -> shape.details(exchange))).isNotNull();
        }
        assertThat(timed("describe", () -> ErrorShapes.describe(exchange)))
                .isNotBlank()
                .hasSizeLessThan(2_000);
        assertThat(timed("leaks", () -> Leaks.in(exchange)))
                .allSatisfy(leak -> assertThat(leak.toString()).hasSizeLessThan(1_000));
        assertThat(timed("leaks of an echo", () -> Leaks.in(echoed))).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aRequestAsHostileIsPrintedAllTheSame(String what, HeaderFields headers, Body body) {
        Request request = new Request(Method.POST, "http://localhost/" + what.replace(' ', '/'), headers, body);
        Exchange exchange = new Exchange(request, exchange(500, headers, body).response());
        List<Failure> failures = new ArrayList<>();

        timed(
                "expectOk",
                () -> Outcomes.of(exchange, Terms.standard(), FailureStrategy.collecting(failures))
                        .expectOk());

        assertThat(failures).isNotEmpty().allSatisfy(HostileExchangesTest::isReadable);
    }

    /** What is slow to judge shows each step once, whatever the status. */
    private static boolean isLarge(HeaderFields headers, Body body) {
        return body.length() > 100_000 || headers.toString().length() > 100_000;
    }

    private static void isReadable(Failure failure) {
        String message = failure.toError().getMessage();
        assertThat(message.length()).as("length of the message").isLessThan(LONGEST_MESSAGE);
        assertThat(message.codePoints().filter(HostileExchangesTest::actsOnATerminal))
                .isEmpty();
        assertThat(String.valueOf(failure.expected()).length()
                        + String.valueOf(failure.actual()).length())
                .as("length of the values")
                .isLessThan(LONGEST_MESSAGE);
    }

    private static boolean actsOnATerminal(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.FORMAT;
    }

    private static Exchange exchange(int code, HeaderFields headers, Body body) {
        return new Exchange(ASKED, new Response(Status.of(code), headers, body), Duration.ofSeconds(2));
    }

    private static List<java.lang.reflect.Method> words() {
        return Arrays.stream(Outcomes.class.getMethods())
                .filter(method -> Expectation.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> method.getName().length() > "expect".length())
                .sorted(Comparator.comparing(java.lang.reflect.Method::getName))
                .toList();
    }

    private static List<java.lang.reflect.Method> stepsOf(Class<?> outcome) {
        return Arrays.stream(outcome.getMethods())
                .filter(method -> !method.isBridge() && !method.getName().equals("exchange"))
                .toList();
    }

    private static int codeOf(java.lang.reflect.Method word) {
        Outcomes recording = Steps::recording;
        String asked = Steps.describe((Expectation<?>) call(recording, word, null));
        return Character.isDigit(asked.charAt(0))
                ? Integer.parseInt(asked.substring(0, 3))
                : switch (word.getName()) {
                    case "expectSuccess" -> 299;
                    case "expectRedirect" -> 399;
                    case "expectClientError" -> 499;
                    default -> 599;
                };
    }

    private static Object call(Object target, java.lang.reflect.Method method, Exchange other) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> argument(types[i], method.getName(), i, other))
                .toArray();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            return fail(method + " threw", thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object argument(Class<?> type, String method, int at, Exchange other) {
        if (type == String.class) {
            return switch (method) {
                case "withMediaType" -> "application/json";
                case "withJson" -> "/error";
                case "matchingSchema" -> SCHEMA;
                default -> "X-Any";
            };
        }
        if (type == Matcher.class) {
            return Matchers.not(Matchers.anything());
        }
        if (type == String[].class) {
            return new String[] {method.equals("withAccepted") ? "text/plain" : "GET"};
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(1);
        }
        if (type == ErrorShape.class) {
            return ErrorShape.problemDetails();
        }
        return type == int.class ? (Object) 418 : type == long.class ? (Object) (long) (7 + at) : other;
    }

    private static <T> T timed(Object what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).as("time of " + what).isLessThan(LONGEST_STEP);
        return result;
    }
}
