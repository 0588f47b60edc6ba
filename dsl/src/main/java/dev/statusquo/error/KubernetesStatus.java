package dev.statusquo.error;

/**
 * The {@code Status} object of Kubernetes: the HTTP status as {@code code}, a {@code reason}, and what is to blame under
 * {@code details.causes}.
 */
final class KubernetesStatus implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new KubernetesStatus());

    @Override
    public String id() {
        return "kubernetes";
    }

    @Override
    public String name() {
        return "a Kubernetes Status";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return "Status".equals(body.text("/kind")) && body.isText("apiVersion");
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/reason"),
                body.text("/message"),
                body.requestId("/metadata/uid"),
                body.texts("/details/causes", "field"));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/code");
    }
}
