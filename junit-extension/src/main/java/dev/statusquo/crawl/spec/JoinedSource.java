package dev.statusquo.crawl.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several sources read as one, in their order. An operation that several declare is taken from the first, with a remark; so are
 * operations whose paths no request can tell apart. Each operation keeps the name of its document, and its servers.
 */
public final class JoinedSource implements EndpointSource {

    private final List<EndpointSource> sources;

    private JoinedSource(List<EndpointSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Returns the source of all that these declare.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static JoinedSource of(List<EndpointSource> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources are none; give one at least");
        }
        return new JoinedSource(sources);
    }

    @Override
    public DeclaredApi read() {
        List<DeclaredApi> apis = sources.stream().map(EndpointSource::read).toList();
        return apis.size() == 1 ? apis.get(0) : new Join(apis).api();
    }

    @Override
    public String toString() {
        return sources.stream().map(EndpointSource::toString).collect(Collectors.joining(", "));
    }

    /** What was read, while it is put together. */
    private static final class Join {

        private final List<DeclaredApi> apis;
        private final boolean sameServers;
        private final List<DeclaredOperation> operations = new ArrayList<>();
        private final List<BrokenOperation> broken = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<String, String> origins = new HashMap<>();
        private final Map<String, String> firsts = new HashMap<>();

        Join(List<DeclaredApi> apis) {
            this.apis = apis;
            this.sameServers =
                    apis.stream().map(DeclaredApi::servers).distinct().count() == 1;
        }

        DeclaredApi api() {
            apis.forEach(this::add);
            return new DeclaredApi(
                    texts(apis.stream().map(DeclaredApi::title).toList()),
                    texts(apis.stream().map(DeclaredApi::source).toList()),
                    sameServers ? apis.get(0).servers() : List.of(),
                    operations,
                    broken,
                    remarks,
                    origins);
        }

        private void add(DeclaredApi api) {
            Map<String, String> before = Map.copyOf(firsts);
            api.remarks()
                    .forEach(remark ->
                            remarks.add(new Remark(remark.pointer(), remark.text() + " (" + api.source() + ")")));
            for (DeclaredOperation operation : api.operations()) {
                String shape = operation.method() + " " + operation.path().shape();
                if (before.containsKey(shape)) {
                    remarks.add(new Remark(
                            operation.pointer(),
                            operation + " of " + api.source() + " is left out, since " + before.get(shape)
                                    + " declares it already"));
                } else {
                    note(shape, operation.key(), api);
                    boolean own = sameServers || !operation.servers().isEmpty();
                    operations.add(own ? operation : operation.withServers(api.servers()));
                }
            }
            for (BrokenOperation operation : api.broken()) {
                broken.add(operation);
                note(operation.key(), operation.key(), api);
            }
        }

        private void note(String shape, String key, DeclaredApi api) {
            String origin = api.sourceOf(key);
            firsts.putIfAbsent(shape, origin);
            origins.putIfAbsent(key, origin);
        }

        private static String texts(List<String> each) {
            return each.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
        }
    }
}
