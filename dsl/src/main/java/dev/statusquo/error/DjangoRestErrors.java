package dev.statusquo.error;

import java.util.List;

/**
 * The two bodies of Django REST framework: {@code detail}, or with 400 the messages by field, those of no field under
 * {@code non_field_errors}.
 */
final class DjangoRestErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new DjangoRestErrors());

    @Override
    public String id() {
        return "django-rest";
    }

    @Override
    public String name() {
        return "Django REST framework's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return (body.isText("detail") && body.hasOnly("detail", "code", "messages"))
                || (!body.has("errors") && ErrorBody.isListOfTexts(body.json()));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        boolean byField = !body.has("detail");
        List<String> fields = byField
                ? body.json().names().stream()
                        .filter(name -> !name.equals("non_field_errors"))
                        .toList()
                : List.of();
        String first = byField && body.json().size() > 0
                ? body.json().get(body.json().names().get(0)).get(0).text().orElse(null)
                : null;
        return new ErrorDetails(body.text("/code"), byField ? first : body.text("/detail"), body.requestId(), fields);
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        int status = body.exchange().status().code();
        if (!body.has("detail") && status != 400) {
            deviations.add("", "messages by field go with 400, but the status is " + status);
        }
    }
}
