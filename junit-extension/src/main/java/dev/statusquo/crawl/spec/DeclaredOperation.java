package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One method of one path template, as declared.
 *
 * @param method the method
 * @param path the path template
 * @param pointer where it is declared
 * @param operationId its id, empty for none
 * @param summary what it does in a few words, empty for none
 * @param deprecated whether it is to be used no longer
 * @param parameters its parameters, those of the path included
 * @param content what may be sent as content; empty for none
 * @param responses the responses declared
 * @param security the alternatives of which one suffices; none for an operation open to all
 * @param servers the addresses that only this operation names; empty where those of the document count
 */
public record DeclaredOperation(
        Method method,
        PathTemplate path,
        JsonPointer pointer,
        String operationId,
        String summary,
        boolean deprecated,
        List<Parameter> parameters,
        Optional<RequestContent> content,
        List<DeclaredResponse> responses,
        List<SecurityAlternative> security,
        List<String> servers) {

    public DeclaredOperation {
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = List.copyOf(security);
        servers = List.copyOf(servers);
    }

    /** Returns the start of an operation without anything but its method and path. */
    public static Builder of(Method method, PathTemplate path) {
        return new Builder(method, path);
    }

    /** Returns method and path template, such as {@code POST /users}. */
    public String key() {
        return path.key(method);
    }

    /** Returns the parameters at one place. */
    public List<Parameter> parameters(ParameterPlace place) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == place)
                .toList();
    }

    /** Returns the named parameter at one place. */
    public Optional<Parameter> parameter(ParameterPlace place, String name) {
        return parameters(place).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Returns what is declared for a status: for the code itself, else for its class, else for all others. */
    public Optional<DeclaredResponse> response(Status status) {
        return responses.stream()
                .filter(response -> response.status().covers(status))
                .max(Comparator.comparing(response -> response.status().precision()));
    }

    /** Returns {@code true} if no request without credentials is let in. */
    public boolean needsCredentials() {
        return !security.isEmpty() && security.stream().noneMatch(SecurityAlternative::isAnonymous);
    }

    /** Returns this operation with addresses of its own. */
    public DeclaredOperation withServers(List<String> addresses) {
        return new DeclaredOperation(
                method,
                path,
                pointer,
                operationId,
                summary,
                deprecated,
                parameters,
                content,
                responses,
                security,
                addresses);
    }

    @Override
    public String toString() {
        return key();
    }

    /** The parts of an operation, gathered. */
    public static final class Builder {

        private final Method method;
        private final PathTemplate path;
        private JsonPointer pointer = JsonPointer.root();
        private String operationId = "";
        private String summary = "";
        private boolean deprecated;
        private final List<Parameter> parameters = new ArrayList<>();
        private Optional<RequestContent> content = Optional.empty();
        private final List<DeclaredResponse> responses = new ArrayList<>();
        private final List<SecurityAlternative> security = new ArrayList<>();
        private final List<String> servers = new ArrayList<>();

        private Builder(Method method, PathTemplate path) {
            this.method = Objects.requireNonNull(method, "method");
            this.path = Objects.requireNonNull(path, "path");
        }

        /** Says where it is declared. */
        public Builder at(JsonPointer place) {
            this.pointer = place;
            return this;
        }

        /** Says its id and what it does; empty for unknown. */
        public Builder described(String id, String inFewWords) {
            this.operationId = id;
            this.summary = inFewWords;
            return this;
        }

        /** Says whether it is to be used no longer. */
        public Builder deprecated(boolean yes) {
            this.deprecated = yes;
            return this;
        }

        /** Adds parameters. */
        public Builder parameters(List<Parameter> more) {
            parameters.addAll(more);
            return this;
        }

        /** Says what may be sent. */
        public Builder content(RequestContent sent) {
            this.content = Optional.of(sent);
            return this;
        }

        /** Adds responses. */
        public Builder responses(List<DeclaredResponse> more) {
            responses.addAll(more);
            return this;
        }

        /** Adds alternatives of credentials. */
        public Builder security(List<SecurityAlternative> more) {
            security.addAll(more);
            return this;
        }

        /** Adds addresses that only this operation has. */
        public Builder servers(List<String> more) {
            servers.addAll(more);
            return this;
        }

        /** Returns the operation. */
        public DeclaredOperation build() {
            return new DeclaredOperation(
                    method,
                    path,
                    pointer,
                    operationId,
                    summary,
                    deprecated,
                    parameters,
                    content,
                    responses,
                    security,
                    servers);
        }
    }
}
