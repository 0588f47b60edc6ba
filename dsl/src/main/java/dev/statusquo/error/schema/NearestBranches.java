package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the validator's flat errors into violations: of the alternatives of a {@code oneOf} or {@code anyOf} only the one that
 * the value was probably meant to be. That is the one its discriminator names, else one of the right kind, whose {@code const}
 * and {@code enum} members agree, with the fewest and deepest violations.
 */
final class NearestBranches {

    private static final Comparator<Candidate> NEAREST = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.isOfOtherKind() ? 2 : candidate.isDenied() ? 1 : 0)
            .thenComparingInt(candidate -> candidate.violations().size())
            .thenComparingInt(candidate -> -candidate.depth());

    private final JsonNode document;

    NearestBranches(JsonNode document) {
        this.document = document;
    }

    List<SchemaViolation> violations(List<Error> errors) {
        return reduced(errors, 0, 0);
    }

    /** Looks at the evaluation paths from an index on, at which the place in the value is as deep as {@code depth}. */
    private List<SchemaViolation> reduced(List<Error> errors, int from, int depth) {
        Set<SchemaViolation> violations = new LinkedHashSet<>();
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Error error : errors) {
            BranchStep step = BranchStep.first(error, from, depth);
            if (step == null) {
                violations.add(Expected.violation(error));
            } else {
                choices.computeIfAbsent(step.group(), group -> new Choice(step)).add(step, error);
            }
        }
        choices.values().forEach(choice -> violations.addAll(nearest(choice)));
        return List.copyOf(violations);
    }

    private List<SchemaViolation> nearest(Choice choice) {
        Error summary = choice.summary;
        if (summary != null && (fitsSeveral(summary) || choice.branches.isEmpty())) {
            return List.of(Expected.violation(summary));
        }
        List<Candidate> candidates = new ArrayList<>();
        choice.branches.forEach((branch, errors) -> candidates.add(new Candidate(
                branch, choice.step.depth(), reduced(errors, choice.step.index() + 2, choice.step.depth()))));
        Candidate named = summary == null ? null : named(summary, choice.step.keyword(), candidates);
        if (named != null) {
            return named.violations();
        }
        Candidate nearest = candidates.stream().min(NEAREST).orElseThrow();
        if (nearest.isOfOtherKind() || nearest.isDenied()) {
            return joined(choice, candidates, nearest);
        }
        String hint = candidates.size() == 1 ? "" : " (by the nearest of " + candidates.size() + " alternatives)";
        return nearest.violations().stream()
                .map(violation -> new SchemaViolation(
                        violation.at(), violation.keyword(), violation.value(), violation.expected() + hint))
                .toList();
    }

    /** No alternative is nearer than another: says at one place what each of them asks for. */
    private static List<SchemaViolation> joined(Choice choice, List<Candidate> candidates, Candidate nearest) {
        SchemaViolation first = nearest.decisive();
        Set<String> expected = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            candidate.violations().stream()
                    .filter(violation -> violation.at().equals(first.at()))
                    .forEach(violation -> expected.add(violation.expected()));
        }
        return List.of(
                new SchemaViolation(first.at(), choice.step.keyword(), first.value(), String.join(" or ", expected)));
    }

    private @Nullable Candidate named(Error summary, String keyword, List<Candidate> candidates) {
        JsonNode parent =
                Discriminator.parent(document, summary.getSchemaLocation().getFragment());
        int branch = Discriminator.branch(parent, keyword, summary.getInstanceNode());
        return candidates.stream()
                .filter(candidate -> candidate.branch() == branch)
                .findFirst()
                .orElse(null);
    }

    private static boolean fitsSeveral(Error summary) {
        Object[] arguments = summary.getArguments();
        return arguments == null || arguments.length == 0 || !"0".equals(String.valueOf(arguments[0]));
    }

    /** The errors of one application of {@code oneOf} or {@code anyOf}, by alternative. */
    private static final class Choice {

        private final BranchStep step;
        private final Map<Integer, List<Error>> branches = new TreeMap<>();
        private @Nullable Error summary;

        Choice(BranchStep step) {
            this.step = step;
        }

        void add(BranchStep found, Error error) {
            if (found.branch() < 0) {
                summary = error;
            } else {
                branches.computeIfAbsent(found.branch(), branch -> new ArrayList<>())
                        .add(error);
            }
        }
    }

    /** One alternative and why the value does not fit it. */
    private record Candidate(int branch, int at, List<SchemaViolation> violations) {

        private static final Set<String> OF_KIND = Set.of("type", "const", "enum", "format", "oneOf", "anyOf", "false");

        boolean isOfOtherKind() {
            return violations.stream().anyMatch(this::isAboutTheWhole);
        }

        boolean isDenied() {
            return violations.stream().anyMatch(this::isAboutTheTag);
        }

        SchemaViolation decisive() {
            boolean whole = isOfOtherKind();
            return violations.stream()
                    .filter(violation -> whole ? isAboutTheWhole(violation) : isAboutTheTag(violation))
                    .findFirst()
                    .orElseThrow();
        }

        int depth() {
            return violations.stream()
                    .mapToInt(violation -> violation.at().tokens().size())
                    .max()
                    .orElse(0);
        }

        private boolean isAboutTheWhole(SchemaViolation violation) {
            return violation.at().tokens().size() == at && OF_KIND.contains(violation.keyword());
        }

        private boolean isAboutTheTag(SchemaViolation violation) {
            return violation.at().tokens().size() == at + 1
                    && (violation.keyword().equals("const")
                            || violation.keyword().equals("enum"));
        }
    }
}
