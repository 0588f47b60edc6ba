package dev.statusquo.rule;

/**
 * What a rule asks, by whose word, why, and how to keep it.
 *
 * @param id the rule's name for ever, in kebab case; baselines quote it
 * @param requirement how strongly the source asks
 * @param citation the source
 * @param title a sentence true of a good exchange
 * @param why what breaks for a client, three sentences at most
 * @param fix what the owner of the API changes, one sentence
 */
public record RuleInfo(String id, Requirement requirement, Citation citation, String title, String why, String fix) {

    public RuleInfo {
        if (!isKebabCase(id)) {
            throw new IllegalArgumentException(
                    "id is '" + id + "'; a rule id is kebab case, such as allow-lists-methods");
        }
    }

    /** Returns the id with the requirement and the source, as messages quote it. */
    public String label() {
        return id + " (" + requirement + ", " + citation + ")";
    }

    private static boolean isKebabCase(String id) {
        boolean wordBegins = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || wordBegins)) {
                return false;
            }
            wordBegins = !letter;
        }
        return !wordBegins;
    }
}
