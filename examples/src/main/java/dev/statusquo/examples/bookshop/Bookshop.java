package dev.statusquo.examples.bookshop;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.EndpointNotFound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * A running bookshop on a free port of 127.0.0.1, with a stock of its own. Sound unless started with faults. Safe for many
 * threads.
 */
public final class Bookshop implements AutoCloseable {
    /** The token of Ann, who may do everything and has private documents. */
    public static final String OWNER_TOKEN = Tokens.OWNER;

    /** The token of Ben, who writes books and authors but deletes none. */
    public static final String CLERK_TOKEN = Tokens.CLERK;

    /** The token of Cleo, who orders books. */
    public static final String READER_TOKEN = Tokens.READER;

    /** A token that Cleo had, and that has expired. */
    public static final String EXPIRED_TOKEN = Tokens.EXPIRED;

    static final Set<HandlerType> METHODS = Set.copyOf(HandlerType.commonHttp());

    private final Maintenance maintenance = new Maintenance();
    private final Javalin server;

    private Bookshop(int port, RateLimit searchLimit, Set<Fault> faults) {
        Store store = Store.seeded();
        Faults spoiling = new Faults(faults, store);
        FrontDesk desk = new FrontDesk(maintenance, spoiling);
        ErrorHandler errors = new ContainerErrors(spoiling);
        List<Resource> resources = resources(store, searchLimit);
        server = Javalin.create(config -> configure(config, desk, errors, resources, faults))
                .start("127.0.0.1", port);
    }

    /** Returns a bookshop with the given faults, or a sound one without any. */
    public static Bookshop start(Fault... faults) {
        return start(RateLimit.DEFAULT, faults);
    }

    /** Returns a bookshop whose search allows so many requests. */
    public static Bookshop start(RateLimit searchLimit, Fault... faults) {
        return new Bookshop(0, searchLimit, Set.of(faults));
    }

    /** Runs a bookshop until the process ends: {@code [port [FAULT...]]}. */
    public static void main(String[] arguments) {
        int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
        Set<Fault> faults = new LinkedHashSet<>();
        for (int index = 1; index < arguments.length; index++) {
            faults.add(Fault.named(arguments[index]));
        }
        Bookshop bookshop = new Bookshop(port, RateLimit.DEFAULT, faults);
        System.out.println("The bookshop is open at " + bookshop.baseUrl() + " with " + faults);
        System.out.println("owner " + OWNER_TOKEN + ", clerk " + CLERK_TOKEN + ", reader " + READER_TOKEN);
    }

    public int port() {
        return server.port();
    }

    /** Returns where the service is, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port();
    }

    /** Puts the sign on the door, or takes it down: while it is up, the service answers 503 with Retry-After. */
    public void maintenance(boolean closed) {
        maintenance.set(closed);
    }

    @Override
    public void close() {
        server.stop();
    }

    private List<Resource> resources(Store store, RateLimit searchLimit) {
        List<Resource> all = new ArrayList<>();
        all.addAll(new BookRoutes(store).resources());
        all.addAll(new AuthorRoutes(store).resources());
        all.addAll(new OrderRoutes(store).resources());
        all.addAll(new CustomerRoutes(store).resources());
        all.addAll(new DocumentRoutes(store).resources());
        all.addAll(new AboutRoutes().resources());
        all.addAll(new NewsRoutes().resources());
        all.addAll(new WelcomeRoutes().resources());
        all.addAll(new SearchRoutes(store, searchLimit.counter()).resources());
        all.addAll(maintenance.resources());
        all.addAll(ApiDocument.resources());
        return all;
    }

    private static void configure(
            JavalinConfig config, FrontDesk desk, ErrorHandler errors, List<Resource> resources, Set<Fault> faults) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.router.ignoreTrailingSlashes = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyServer(server -> server.setErrorHandler(errors));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            // Or bearer is read as Bearer, where that came before on the same connection.
            http.setHeaderCacheCaseSensitive(true);
            ContainerFault.configure(http, faults);
        });
        for (Resource resource : resources) {
            for (HandlerType method : METHODS) {
                config.routes.addEndpoint(
                        new Endpoint(method, resource.path(), context -> desk.serve(context, resource)));
            }
        }
        config.routes.exception(EndpointNotFound.class, (unknown, context) -> desk.serveUnknown(context));
        config.routes.exception(Exception.class, (failure, context) -> desk.fail(context));
    }
}
