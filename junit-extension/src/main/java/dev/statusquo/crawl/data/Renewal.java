package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * More requests like a given one: names, e-mail addresses, keys and their like are new in each, and so are strings that were made
 * up; all else is the same but for the path, which is the caller's. What changes is found once. Immutable.
 */
public final class Renewal {

    private final RequestDraft draft;
    private final Map<Parameter, Variation> parameters = new LinkedHashMap<>();
    private final @Nullable Variation body;

    private Renewal(RequestDraft draft) {
        this.draft = draft;
        for (Parameter parameter : draft.operation().parameters()) {
            JsonValue value = draft.value(parameter);
            if (value.isPresent() && parameter.place() != ParameterPlace.PATH) {
                Variation variation =
                        Variation.of(parameter.schema(), value, Place.named(parameter.name()), draft.salt());
                if (!variation.isNone()) {
                    parameters.put(parameter, variation);
                }
            }
        }
        this.body = draft.body().isPresent() && draft.content().isPresent()
                ? Variation.of(draft.content().get().schema(), draft.body(), Place.ROOT, draft.salt())
                : null;
    }

    /** Returns the renewal of a draft. */
    public static Renewal of(RequestDraft draft) {
        return new Renewal(draft);
    }

    /** Returns the draft that is renewed. */
    public RequestDraft draft() {
        return draft;
    }

    /** Returns another such request, with the data of the generator's variation. */
    public RequestDraft with(ValueGenerator generator) {
        RequestDraft renewed = draft;
        for (Map.Entry<Parameter, Variation> parameter : parameters.entrySet()) {
            renewed = renewed.with(parameter.getKey(), parameter.getValue().with(generator.salt()));
        }
        return body == null || body.isNone() ? renewed : renewed.withBody(body.with(generator.salt()));
    }
}
