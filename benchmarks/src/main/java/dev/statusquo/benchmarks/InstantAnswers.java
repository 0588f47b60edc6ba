package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The contract of {@link GeneratedDocument}, kept: {@code /things7} lists and creates, {@code /things7/42} reads, changes and deletes.
 * Things 1 to 9 are there from the start.
 */
final class InstantAnswers implements Answers {

    /** Forgets what was created, changed and deleted. */
    static final String RENEWAL = "/renewal";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int LONGEST_NAME = 40;
    private static final int MOST = 1_000;
    private static final int SEEDED = 9;

    private final AtomicLong ids = new AtomicLong(SEEDED);
    private final AtomicLong requests = new AtomicLong();
    private final Map<String, String> things = new ConcurrentHashMap<>();
    private final Map<String, Set<Long>> created = new ConcurrentHashMap<>();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();

    @Override
    public byte[] to(InstantRequest request) {
        if (request.path().equals(RENEWAL)) {
            return renewed(request);
        }
        String[] segments = request.path().split("/", -1);
        if (segments.length < 2 || segments.length > 3 || !segments[1].matches("things[0-9]{1,6}")) {
            return error(request, 404, "not_found", "");
        }
        String allowed = segments.length == 2 ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, PUT, DELETE, OPTIONS";
        if (request.method().equals("OPTIONS")) {
            return answer(request, 204, "", "Allow: " + allowed + "\r\n");
        }
        if (!Set.of(allowed.split(", ")).contains(request.method())) {
            return error(request, 405, "method_not_allowed", "Allow: " + allowed + "\r\n");
        }
        String accept = request.header("accept");
        if (!accept.isEmpty()
                && !accept.contains("json")
                && !accept.contains("*/*")
                && !accept.contains("application/*")) {
            return error(request, 406, "not_acceptable", "");
        }
        return segments.length == 2 ? collection(request) : item(request, segments[2]);
    }

    private byte[] renewed(InstantRequest request) {
        things.clear();
        created.clear();
        deleted.clear();
        return answer(request, 204, "", "");
    }

    private byte[] collection(InstantRequest request) {
        if (!request.method().equals("POST")) {
            return answer(request, 200, listed(request.path()), "");
        }
        int refused = refused(request);
        if (refused != 0) {
            return error(request, refused, refused == 415 ? "unsupported_media_type" : "invalid_request", "");
        }
        String id = Long.toString(ids.incrementAndGet());
        String stored = stored(id, request.content());
        things.put(request.path() + "/" + id, stored);
        created.computeIfAbsent(request.path(), path -> new ConcurrentSkipListSet<>())
                .add(Long.valueOf(id));
        return answer(request, 201, stored, "Location: " + request.path() + "/" + id + "\r\n");
    }

    /** Returns the first of what was there from the start, and what was created since. */
    private String listed(String path) {
        StringBuilder list = new StringBuilder("[");
        String first = deleted.contains(path + "/1") ? "" : things.getOrDefault(path + "/1", thing("1", "seeded", 1));
        list.append(first);
        for (Long id : created.getOrDefault(path, new ConcurrentSkipListSet<>())) {
            String one = things.get(path + "/" + id);
            if (one != null) {
                list.append(list.length() == 1 ? "" : ",").append(one);
            }
        }
        return list.append(']').toString();
    }

    private byte[] item(InstantRequest request, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            return error(request, 400, "invalid_request", "");
        }
        boolean seeded = id.length() == 1 && !id.equals("0");
        String known = things.getOrDefault(request.path(), seeded ? thing(id, "seeded", 1) : "");
        if (known.isEmpty() || deleted.contains(request.path())) {
            return error(request, 404, "not_found", "");
        }
        if (request.method().equals("DELETE")) {
            things.remove(request.path());
            Set<Long> siblings =
                    created.get(request.path().substring(0, request.path().lastIndexOf('/')));
            if (siblings != null) {
                siblings.remove(Long.valueOf(id));
            }
            if (seeded) {
                deleted.add(request.path());
            }
            return answer(request, 204, "", "");
        }
        if (request.method().equals("PUT")) {
            int refused = refused(request);
            if (refused != 0) {
                return error(request, refused, refused == 415 ? "unsupported_media_type" : "invalid_request", "");
            }
            known = stored(id, request.content());
            things.put(request.path(), known);
        }
        return answer(request, 200, known, "");
    }

    /** Returns the status that refuses the content, 0 if it is as declared. */
    private static int refused(InstantRequest request) {
        if (request.content().length > 0 && !request.header("content-type").startsWith("application/json")) {
            return 415;
        }
        try {
            JsonNode node = JSON.readTree(request.content());
            JsonNode name = node.path("name");
            JsonNode quantity = node.path("quantity");
            boolean named = name.isTextual()
                    && !name.textValue().isEmpty()
                    && name.textValue().length() <= LONGEST_NAME;
            boolean counted = quantity.isMissingNode()
                    || quantity.isIntegralNumber()
                            && quantity.canConvertToInt()
                            && quantity.intValue() >= 0
                            && quantity.intValue() <= MOST;
            return node.isObject() && named && counted ? 0 : 400;
        } catch (IOException broken) {
            return 400;
        }
    }

    private static String stored(String id, byte[] content) {
        try {
            JsonNode node = JSON.readTree(content);
            return thing(
                    id, node.path("name").textValue(), node.path("quantity").asInt(1));
        } catch (IOException broken) {
            throw new IllegalStateException("the content was read before", broken);
        }
    }

    private static String thing(String id, String name, int quantity) {
        return "{\"id\":" + id + ",\"name\":" + JSON.getNodeFactory().textNode(name) + ",\"quantity\":" + quantity
                + "}";
    }

    private byte[] error(InstantRequest request, int status, String code, String more) {
        return InstantAnswer.error(request, status, code, requests.incrementAndGet(), more);
    }

    private static byte[] answer(InstantRequest request, int status, String body, String more) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        return InstantAnswer.of(request, status, status == 204 ? "" : "application/json", content, more);
    }
}
