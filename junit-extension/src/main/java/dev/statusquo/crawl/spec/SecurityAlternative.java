package dev.statusquo.crawl.spec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Credentials that suffice together. An operation lists alternatives, of which one is enough.
 *
 * @param requirements what is needed at once; nothing for a request without credentials
 */
public record SecurityAlternative(List<Requirement> requirements) {

    public SecurityAlternative {
        requirements = List.copyOf(requirements);
    }

    /** Returns {@code true} if nothing is needed. */
    public boolean isAnonymous() {
        return requirements.isEmpty();
    }

    /** Returns the names of the schemes, such as {@code bearer} or {@code apiKey and session}. */
    @Override
    public String toString() {
        return requirements.stream()
                .map(requirement -> requirement.scheme().toString())
                .collect(Collectors.joining(" and "));
    }

    /**
     * One of the credentials needed.
     *
     * @param scheme how they are sent
     * @param scopes the scopes or roles needed, which may be none
     */
    public record Requirement(SecurityScheme scheme, List<String> scopes) {

        public Requirement {
            scopes = List.copyOf(scopes);
        }
    }
}
