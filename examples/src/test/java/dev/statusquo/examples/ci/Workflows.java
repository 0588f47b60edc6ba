package dev.statusquo.examples.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows of {@code docs/ci.md}, read as the CI systems read them. */
final class Workflows {

    private static final Path DOCUMENT = Path.of("../docs/ci.md");

    private Workflows() {}

    /** Returns the workflow under a heading of the document. */
    static Map<?, ?> under(String heading) throws IOException {
        String text = Files.readString(DOCUMENT);
        int section = text.indexOf("\n## " + heading + "\n");
        int begin = text.indexOf("```yaml\n", section);
        if (section < 0 || begin < 0) {
            throw new IOException(DOCUMENT + " has no YAML under " + heading);
        }
        return map(parsed(text.substring(begin + "```yaml\n".length(), text.indexOf("\n```", begin + 4))));
    }

    /** Returns all YAML of the document, each as it stands. */
    static List<String> all() throws IOException {
        List<String> blocks = new ArrayList<>();
        String text = Files.readString(DOCUMENT);
        for (int at = text.indexOf("```yaml\n"); at >= 0; at = text.indexOf("```yaml\n", at + 1)) {
            blocks.add(text.substring(at + "```yaml\n".length(), text.indexOf("\n```", at + 4)));
        }
        return blocks;
    }

    static Object parsed(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** Returns what is found by following names and, for elements of lists, numbers. */
    static Object at(Object from, Object... way) {
        Object here = from;
        for (Object step : way) {
            here = step instanceof Integer index
                    ? list(here).get(index)
                    : map(here).get(step);
            if (here == null) {
                throw new IllegalArgumentException("nothing at " + List.of(way));
            }
        }
        return here;
    }

    static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(value + " is no mapping");
    }

    static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(value + " is no list");
    }

    /** Returns the steps of a job that run a script, by what they are called or else run. */
    static List<Map<?, ?>> scripts(Map<?, ?> workflow, String job) {
        List<Map<?, ?>> scripts = new ArrayList<>();
        list(at(workflow, "jobs", job, "steps")).stream()
                .map(Workflows::map)
                .filter(step -> step.containsKey("run"))
                .forEach(scripts::add);
        return scripts;
    }

    /** Returns the step of a job that uses an action. */
    static Map<?, ?> using(Map<?, ?> workflow, String job, String action) {
        return list(at(workflow, "jobs", job, "steps")).stream()
                .map(Workflows::map)
                .filter(step -> String.valueOf(step.get("uses")).startsWith(action + "@"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(job + " does not use " + action));
    }
}
