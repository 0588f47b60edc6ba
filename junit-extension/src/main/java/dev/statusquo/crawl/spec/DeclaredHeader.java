package dev.statusquo.crawl.spec;

/**
 * A header field of a response as declared.
 *
 * @param name the field name as declared; compared without regard to case
 * @param required whether a response without it is wrong
 * @param schema what its value fits
 */
public record DeclaredHeader(String name, boolean required, DeclaredSchema schema) {}
