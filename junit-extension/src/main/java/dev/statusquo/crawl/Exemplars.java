package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.exchange.Exchange;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Some exchanges of a crawl, kept so that what is found later can show one: the first of each kind of answer, wherever it came from,
 * and the first of each operation while there is room. Bounded in number and size. Safe for several threads.
 */
final class Exemplars {

    private static final int MOST_OF_OPERATIONS = 500;
    private static final int MOST = 1_000;

    private final Map<Kind, Boolean> kinds = new ConcurrentHashMap<>();
    private final Map<Cell, Exchange> kept = new ConcurrentHashMap<>();

    /** What makes an answer unlike others of the service. */
    private record Kind(int status, String mediaType, SeenError error, Optional<FaultClass> fault, SeenFields fields) {

        static Kind of(Observation seen) {
            return new Kind(seen.status(), seen.mediaType(), seen.error(), seen.fault(), seen.fields());
        }
    }

    private record Cell(String operation, Kind kind) {

        static Cell of(Observation seen) {
            return new Cell(seen.operation(), Kind.of(seen));
        }
    }

    /** Keeps the exchange of an observation if there is none like it yet, and room for it. */
    void offer(Observation seen, Exchange exchange) {
        if (kept.size() >= MOST) {
            return;
        }
        Cell cell = Cell.of(seen);
        boolean room = kept.size() < MOST_OF_OPERATIONS || !kinds.containsKey(cell.kind());
        if (room && !kept.containsKey(cell)) {
            kinds.put(cell.kind(), true);
            kept.putIfAbsent(cell, KeptExchanges.beginning(exchange));
        }
    }

    /** Returns an exchange of the same operation with the same kind of answer, empty if none was kept. */
    Optional<Exchange> of(Observation seen) {
        return Optional.ofNullable(kept.get(Cell.of(seen)));
    }
}
