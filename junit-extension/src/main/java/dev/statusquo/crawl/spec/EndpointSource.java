package dev.statusquo.crawl.spec;

/**
 * Where declared endpoints come from. Meant to be implemented: a document, annotations, or the routes of a framework.
 *
 * <p>Implementations need not be safe for several threads.
 */
@FunctionalInterface
public interface EndpointSource {

    /**
     * Returns what is declared. A single operation that cannot be read is one of {@link DeclaredApi#broken()}.
     *
     * @throws SpecUnreadableException if nothing can be read at all
     */
    DeclaredApi read();
}
