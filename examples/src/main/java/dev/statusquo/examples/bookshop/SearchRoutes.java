package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.Locale;

/** The search in titles: open to anyone, and limited, since it is dear. Only a search that is carried out counts. */
record SearchRoutes(Store store, RateLimit.Counter limit) {
    List<Resource> resources() {
        return List.of(Resource.at("/search").get(Role.ANYONE, this::search));
    }

    private Answer search(Call call) {
        List<String> query = call.query("q");
        if (query.size() != 1 || !Texts.lengthWithin(query.get(0), 1, 100)) {
            throw Problems.invalidParameter("q", "Must be one text of 1 to 100 characters.");
        }
        Paging paging = Paging.of(call);
        int left = limit.spend(call.client());
        String wanted = query.get(0).toLowerCase(Locale.ROOT);
        return Answer.ok(store.books()
                        .list(
                                paging,
                                book -> book.title().toLowerCase(Locale.ROOT).contains(wanted)))
                .withHeader("RateLimit", "\"search\";r=" + left)
                .withHeader("RateLimit-Policy", limit.policy());
    }
}
