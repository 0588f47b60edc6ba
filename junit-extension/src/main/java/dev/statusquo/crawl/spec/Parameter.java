package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name its name; compared without regard to case in a header
 * @param place where it stands
 * @param required whether a request without it is wrong
 * @param schema what its value fits
 * @param form how its value is written
 * @param examples values given as examples
 * @param pointer where it is declared
 */
public record Parameter(
        String name,
        ParameterPlace place,
        boolean required,
        DeclaredSchema schema,
        Form form,
        List<NamedExample> examples,
        JsonPointer pointer) {

    public Parameter {
        Objects.requireNonNull(name, "name");
        examples = List.copyOf(examples);
    }

    /** Returns a parameter in the usual form of its place, without examples; required in a path. */
    public static Parameter of(String name, ParameterPlace place, DeclaredSchema schema) {
        return new Parameter(
                name, place, place == ParameterPlace.PATH, schema, Form.usualIn(place), List.of(), JsonPointer.root());
    }

    /** Returns place and name, such as {@code query page}. */
    @Override
    public String toString() {
        return place + " " + name;
    }

    /**
     * How a value is written: by a style, or as content of a media type.
     *
     * @param style the style; of no meaning with a media type
     * @param explode whether each element or member stands alone
     * @param allowReserved whether reserved characters stay unencoded
     * @param mediaType the media type of the value, such as {@code application/json}; empty where the style counts
     */
    public record Form(ParameterStyle style, boolean explode, boolean allowReserved, Optional<String> mediaType) {

        /** Returns the form that counts where none is given. */
        public static Form usualIn(ParameterPlace place) {
            ParameterStyle style = ParameterStyle.usualIn(place);
            return new Form(style, style == ParameterStyle.FORM, false, Optional.empty());
        }
    }
}
