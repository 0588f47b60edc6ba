package dev.statusquo.examples.bookshop;

import io.javalin.http.Context;

/**
 * What happens to every request, in the order that decides which of several faults is named: the method, the maintenance,
 * the caller, the media type wanted, and only then the request itself.
 */
final class FrontDesk {
    /** Where the inside of a 500 goes, under the id that the caller is given. */
    private static final System.Logger LOG = System.getLogger("bookshop");

    private final Maintenance maintenance;
    private final Faults faults;

    FrontDesk(Maintenance maintenance, Faults faults) {
        this.maintenance = maintenance;
        this.faults = faults;
    }

    void serve(Context context, Resource resource) {
        Call call = Call.of(context, resource);
        write(context, call, faults.apply(call, CommonFields.on(answer(call))));
    }

    /** Answers a request for a path that leads nowhere, or with a method that nobody knows. */
    void serveUnknown(Context context) {
        Call call = Call.of(context, Resource.at(Faults.UNKNOWN_PATH));
        boolean known = Bookshop.METHODS.contains(context.method());
        Problem problem = known ? Problems.notFound() : Problems.notImplemented();
        Answer answer = CommonFields.on(Answer.of(problem, call.requestId()));
        write(context, call, faults.apply(call, answer));
    }

    /** Answers a request that Javalin itself stumbled over. */
    void fail(Context context) {
        Call call = Call.of(context, Resource.at(Faults.UNKNOWN_PATH));
        write(context, call, CommonFields.on(Answer.of(Problems.internalError(), call.requestId())));
    }

    private Answer answer(Call call) {
        try {
            return dispatch(call);
        } catch (Problem problem) {
            return Answer.of(problem, call.requestId());
        } catch (RuntimeException unexpected) {
            LOG.log(System.Logger.Level.ERROR, call.requestId(), unexpected);
            return Answer.of(Problems.internalError(), call.requestId());
        }
    }

    private Answer dispatch(Call call) {
        Resource resource = call.resource();
        if (call.method().equals("OPTIONS")) {
            Answer options = Answer.noContent().withHeader("Allow", resource.allow());
            boolean preflight = !call.headers("Access-Control-Request-Method").isEmpty();
            return preflight ? CommonFields.onPreflight(options, resource.allow()) : options;
        }
        Operation operation =
                resource.operation(call.method()).orElseThrow(() -> Problems.methodNotAllowed(resource.allow()));
        maintenance.check(resource);
        Call admitted = call.by(Tokens.admit(call, operation.least()));
        if (operation.represents()) {
            ContentNegotiation.requireAcceptable(call.headers("Accept"));
        }
        return operation.handler().answer(admitted);
    }

    private static void write(Context context, Call call, Answer answer) {
        call.drain();
        context.status(answer.status());
        context.res().setContentType(null);
        answer.headers().forEach(context.res()::addHeader);
        if (context.res().getHeader("X-Request-Id") == null) {
            context.header("X-Request-Id", call.requestId());
        }
        byte[] body = answer.bytes();
        if (body.length == 0) {
            return;
        }
        context.res().setContentLength(body.length);
        if (answer.status() != 304 && !call.method().equals("HEAD")) {
            context.result(body);
        }
    }
}
