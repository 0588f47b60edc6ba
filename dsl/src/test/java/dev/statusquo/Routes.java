package dev.statusquo;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.testing.RawServer;
import java.util.List;
import java.util.Map;

/** Answers by request line, such as {@code GET /users/42}; whatever else is asked gets 404. */
record Routes(Map<String, Answer> answers) {

    static Routes of(String request, Answer answer) {
        return new Routes(Map.of(request, answer));
    }

    /** Starts a server of these routes; a request is known by its method and target. */
    RawServer serve() {
        RawServer[] server = new RawServer[1];
        server[0] = RawServer.answering((socket, out) -> {
            List<String> requests = server[0].requests();
            String line = requests.get(requests.size() - 1).lines().findFirst().orElseThrow();
            RawServer.bytes(answer(line.substring(0, line.lastIndexOf(' '))).bytes())
                    .answer(socket, out);
        });
        return server[0];
    }

    /** Returns a transport that gives these answers without a server. */
    Transport transport() {
        return request -> exchange(request);
    }

    Exchange exchange(Request request) {
        return new Exchange(request, answer(request.toString()).response());
    }

    private Answer answer(String request) {
        return answers.getOrDefault(request, Answer.error(404, "not_found"));
    }
}
