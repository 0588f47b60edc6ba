package dev.statusquo.crawl;

import dev.statusquo.header.UriReference;
import java.util.List;
import java.util.Optional;

/**
 * A service that answers 404 wherever it is asked: most likely it is asked at the wrong place.
 *
 * @param baseUrl where it was asked
 */
public record LostBase(String baseUrl) {

    /** Returns it where every declared operation that was tried was answered 404 only, a path without parameters among them. */
    public static Optional<LostBase> of(CrawlResult result) {
        List<SeenStatus> seen =
                result.cases().stream().flatMap(one -> one.seen().stream()).toList();
        boolean lost = seen.stream().allMatch(one -> one.status() == 404)
                && seen.stream().anyMatch(one -> one.operation().indexOf('{') < 0);
        return lost ? Optional.of(new LostBase(result.baseUrl())) : Optional.empty();
    }

    /** Returns the result with this as the first of its notes, where it is so. */
    public static CrawlResult noted(CrawlResult result) {
        return of(result).map(lost -> result.withFirst(lost.toString())).orElse(result);
    }

    @Override
    public String toString() {
        String path =
                UriReference.parse(baseUrl).value().map(UriReference::path).orElse("");
        boolean none = path.isEmpty() || path.equals("/");
        return "@BaseUrl is '" + baseUrl + "': every declared path answered 404, so the base URL is probably wrong; "
                + (none
                        ? "add the base path that the service runs under, such as " + baseUrl.replaceFirst("/$", "")
                                + "/api"
                        : "its base path is '" + path + "', correct it or leave it out");
    }
}
