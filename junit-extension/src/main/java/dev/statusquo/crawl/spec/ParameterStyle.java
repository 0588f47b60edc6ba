package dev.statusquo.crawl.spec;

import java.util.Optional;

/** How a parameter that is an array or an object is written. The names are those of OpenAPI. */
public enum ParameterStyle {
    /** {@code 3,4,5}, as RFC 6570 expands {@code {id}}. */
    SIMPLE("simple"),
    /** {@code .3.4.5}. */
    LABEL("label"),
    /** {@code ;id=3,4,5}. */
    MATRIX("matrix"),
    /** {@code id=3&id=4}, or {@code id=3,4} when not exploded. */
    FORM("form"),
    /** {@code id=3%204}. */
    SPACE_DELIMITED("spaceDelimited"),
    /** {@code id=3%7C4}. */
    PIPE_DELIMITED("pipeDelimited"),
    /** {@code id[name]=Ann}. */
    DEEP_OBJECT("deepObject"),
    /** {@code id=3; id=4}, a cookie unencoded, as OpenAPI 3.2 has it. */
    COOKIE("cookie");

    private final String written;

    ParameterStyle(String written) {
        this.written = written;
    }

    /** Returns the style written so. */
    public static Optional<ParameterStyle> of(String written) {
        for (ParameterStyle style : values()) {
            if (style.written.equals(written)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** Returns the style that counts where none is given. */
    public static ParameterStyle usualIn(ParameterPlace place) {
        return place == ParameterPlace.PATH || place == ParameterPlace.HEADER ? SIMPLE : FORM;
    }

    /** Returns {@code true} if the style can be used at a place. */
    public boolean fits(ParameterPlace place) {
        return switch (this) {
            case SIMPLE -> place == ParameterPlace.PATH || place == ParameterPlace.HEADER;
            case LABEL, MATRIX -> place == ParameterPlace.PATH;
            case FORM -> place == ParameterPlace.QUERY || place == ParameterPlace.COOKIE;
            case SPACE_DELIMITED, PIPE_DELIMITED, DEEP_OBJECT -> place == ParameterPlace.QUERY;
            case COOKIE -> place == ParameterPlace.COOKIE;
        };
    }

    /** Returns the style as documents write it. */
    @Override
    public String toString() {
        return written;
    }
}
