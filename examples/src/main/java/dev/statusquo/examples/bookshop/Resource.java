package dev.statusquo.examples.bookshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path template with the methods it knows. GET brings HEAD, and every resource answers OPTIONS. */
record Resource(String path, List<Operation> operations) {
    Resource {
        operations = List.copyOf(operations);
    }

    static Resource at(String path) {
        return new Resource(path, List.of());
    }

    Resource get(Role least, Handler handler) {
        return with(new Operation("GET", least, handler));
    }

    Resource post(Role least, Handler handler) {
        return with(new Operation("POST", least, handler));
    }

    Resource put(Role least, Handler handler) {
        return with(new Operation("PUT", least, handler));
    }

    Resource delete(Role least, Handler handler) {
        return with(new Operation("DELETE", least, handler));
    }

    Optional<Operation> operation(String method) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        return operations.stream().filter(each -> each.method().equals(wanted)).findFirst();
    }

    /** Returns the value of the Allow field. */
    String allow() {
        List<String> methods = new ArrayList<>();
        for (Operation each : operations) {
            methods.add(each.method());
            if (each.method().equals("GET")) {
                methods.add("HEAD");
            }
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private Resource with(Operation operation) {
        List<Operation> more = new ArrayList<>(operations);
        more.add(operation);
        return new Resource(path, more);
    }
}
