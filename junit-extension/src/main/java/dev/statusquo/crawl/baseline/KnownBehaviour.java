package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.Behaviour;
import java.util.ArrayList;
import java.util.List;

/**
 * How the service answered a case.
 *
 * @param contract the contract class in a shared file, else empty
 * @param caseKey the key of the case
 * @param behaviour what clients rely on in the answer
 * @param faulty whether the case met a violation then: a change that mends it is none for the worse
 * @param line the line of the file, 0 if not read from one
 */
public record KnownBehaviour(String contract, String caseKey, Behaviour behaviour, boolean faulty, int line)
        implements Entry {

    /** Returns what is not as it was, such as {@code 409 became 400}; empty for nothing. What is there besides counts for nothing. */
    List<String> changes(Behaviour now) {
        List<String> changes = new ArrayList<>();
        if (behaviour.status() != now.status()) {
            changes.add(behaviour.status() + " became " + now.status());
        }
        if (!behaviour.code().isEmpty() && !behaviour.code().equals(now.code())) {
            changes.add("error code `" + behaviour.code() + "` "
                    + (now.code().isEmpty() ? "is gone" : "became `" + now.code() + "`"));
        }
        if (!behaviour.shape().isEmpty() && !behaviour.shape().equals(now.shape())) {
            changes.add("error shape " + behaviour.shape() + " "
                    + (now.shape().isEmpty() ? "is gone" : "became " + now.shape()));
        }
        behaviour.headers().stream()
                .filter(name -> now.headers().stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> changes.add(name + " vanished"));
        return changes;
    }

    /** Returns the operation that the key begins with. */
    String operation() {
        int end = caseKey.indexOf(" · ");
        return end < 0 ? caseKey : caseKey.substring(0, end);
    }

    @Override
    public String subjectLine() {
        return "behaviour of " + caseKey;
    }

    @Override
    public String toJson() {
        EntryLine line = new EntryLine().member("case", caseKey).unlessEmpty("contract", contract);
        line.member("status", behaviour.status());
        line.unlessEmpty("code", behaviour.code()).unlessEmpty("shape", behaviour.shape());
        if (!behaviour.headers().isEmpty()) {
            line.texts("headers", behaviour.headers());
        }
        if (faulty) {
            line.member("faulty", true);
        }
        return line.toString();
    }
}
