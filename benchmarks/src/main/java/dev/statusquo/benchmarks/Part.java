package dev.statusquo.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the figures, measured in a JVM of its own.
 *
 * @param name the word that chooses it
 * @param title what it measures
 * @param minutes how long it takes, about
 * @param options of the JVM
 * @param main the class that measures
 * @param arguments what it is told, before the path of a document
 * @param document what it does with one
 */
record Part(
        String name,
        String title,
        int minutes,
        List<String> options,
        Class<?> main,
        List<String> arguments,
        Document document) {

    /** What a part does with a large document, which is not part of this project. */
    enum Document {
        UNUSED,
        WELCOME,
        NEEDED
    }

    /** Returns all parts, in the order of their run. */
    static List<Part> all() {
        return List.of(
                new Part("exchange", "One exchange", 5, List.of(), Table.class, List.of(), Document.UNUSED),
                new Part("start", "The first verdict", 1, List.of(), FirstVerdict.class, List.of(), Document.WELCOME),
                new Part(
                        "first-crawl",
                        "The first crawl of a JVM",
                        2,
                        List.of(),
                        FirstCrawl.class,
                        List.of(),
                        Document.UNUSED),
                new Part("crawl", "A crawl", 8, List.of("-Xmx256m"), CrawlReplay.class, List.of(), Document.UNUSED),
                new Part("growth", "Growth", 2, List.of("-Xmx1g"), Growth.class, List.of(), Document.UNUSED),
                new Part(
                        "memory",
                        "20,000 cases in 256 MB",
                        1,
                        List.of("-Xmx256m"),
                        Growth.class,
                        List.of("1075"),
                        Document.UNUSED),
                new Part(
                        "document",
                        "A large document",
                        1,
                        List.of("-Xmx256m"),
                        LargeDocumentMeasurement.class,
                        List.of(),
                        Document.NEEDED));
    }

    /** Returns the command that measures it, with properties of the whole run and a document if it needs one. */
    List<String> command(List<String> properties, String path) {
        List<String> command = new ArrayList<>(ServiceProcess.java());
        command.addAll(options);
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        if (document != Document.UNUSED) {
            command.add(path);
        }
        return command;
    }
}
