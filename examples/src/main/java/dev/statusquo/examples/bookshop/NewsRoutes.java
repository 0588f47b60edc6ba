package dev.statusquo.examples.bookshop;

import java.util.List;

/** What is new in the shop, for as long as anybody asks. The document declares one error for all that may go wrong, so that any status is a declared one. */
record NewsRoutes() {
    private static final List<News> NEWS =
            List.of(new News(1, "The chair by the window is free again."), new News(2, "Open until eight on Fridays."));

    List<Resource> resources() {
        return List.of(Resource.at("/news")
                .get(Role.ANYONE, call -> Answer.ok(NEWS).withHeader("Deprecation", "@1735689600")));
    }
}
