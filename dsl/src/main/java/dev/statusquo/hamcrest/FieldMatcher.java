package dev.statusquo.hamcrest;

import dev.statusquo.header.Parsed;
import java.util.function.Function;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches text that keeps a grammar and whose value has nothing to object to. */
final class FieldMatcher<T> extends TypeSafeDiagnosingMatcher<String> {

    private final String wanted;
    private final Function<String, Parsed<T>> grammar;
    private final Function<T, String> objection;

    /** Takes the objection to a value, empty for none. */
    FieldMatcher(String wanted, Function<String, Parsed<T>> grammar, Function<T, String> objection) {
        super(String.class);
        this.wanted = wanted;
        this.grammar = grammar;
        this.objection = objection;
    }

    @Override
    protected boolean matchesSafely(String text, Description mismatch) {
        Parsed<T> parsed = grammar.apply(text);
        String problem = parsed.value()
                .map(objection)
                .orElseGet(() -> "was " + text + ", broken at offset " + parsed.offset() + ": " + parsed.problem());
        mismatch.appendText(problem);
        return problem.isEmpty();
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(wanted);
    }
}
