package dev.statusquo.examples.bookshop;

/** What a fault makes of one answer of the sound service. */
public final class Deviation {
    private final String method;
    private final String path;
    private final int sound;
    private final String description;
    private final Spoiler spoiler;

    /** Takes an answer of the sound service, such as {@code GET /books 200}; a star is any method, two any path, and CONTAINER what no handler sees. */
    Deviation(String answer, String description, Spoiler spoiler) {
        int path = answer.indexOf(' ');
        int status = answer.lastIndexOf(' ');
        this.method = answer.substring(0, path);
        this.path = answer.substring(path + 1, status);
        this.sound = Integer.parseInt(answer.substring(status + 1));
        this.description = description;
        this.spoiler = spoiler;
    }

    /** Returns the template of the path whose answers it changes; one star is any path that leads nowhere, two are all paths. */
    public String path() {
        return path;
    }

    String description() {
        return description;
    }

    Answer spoil(Call call, Answer answer, Faults.Scene scene) {
        return answer.status() == sound && concerns(call) ? spoiler.spoil(call, answer, scene) : answer;
    }

    /** Returns whether this makes the container fail where it would refuse a request with this status by itself. */
    boolean concernsContainer(int status) {
        return method.equals("CONTAINER") && status == sound;
    }

    private boolean concerns(Call call) {
        boolean ofMethod = method.equals("*")
                || method.equals(call.method())
                || method.equals("GET") && call.method().equals("HEAD");
        return ofMethod && (path.equals("**") || path.equals(call.resource().path()));
    }
}
