package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeakPatternsTest {

    /** A row: the id, a text that leaks, a text that is near and does not. */
    private static final String[][] ROWS = {
        {
            "L01",
            "\tat com.example.UserService.find(UserService.java:42)",
            "Meet at com.example (UserService.java is a file)"
        },
        {"L01", "at java.base/java.lang.Thread.run(Native Method)", "look at the Native Method"},
        {"L02", "Caused by: java.lang.NullPointerException", "Caused by: a missing field"},
        {"L02", "x\n\t... 27 more\nCaused", "and ... 27 more items"},
        {"L02", "Suppressed: java.io.IOException", "Suppressed: your account"},
        {"L03", "java.lang.IllegalStateException: x", "IllegalStateException or a.b.Error code"},
        {"L04", "kotlinx.coroutines.JobCancellation", "kotlin coroutines are cancelled"},
        {"L05", "Traceback (most recent call last):", "Traceback of your parcel"},
        {"L05", "  File \"/srv/app.py\", line 3, in f", "File \"report.pdf\", page 3"},
        {"L06", "    at async load (/srv/web/index.js:10:5)", "at 10:05:30 (UTC)"},
        {"L06", "node:internal/process/task_queues", "node internal error"},
        {"L07", "   at App.Users.Get(Int32 id) in C:\\src\\Users.cs:line 12", "at App.Users.Get in chapter, on line 12"
        },
        {"L07", "--- End of inner exception stack trace ---", "--- End of message ---"},
        {"L07", "System.InvalidOperationException", "System exception"},
        {"L08", "app/models/user.rb:12:in `find'", "user.rb: 12 in stock"},
        {"L09", "#0 /srv/www/index.php(12): run()", "#0 of 12: run"},
        {"L09", "Fatal error: Uncaught Error in /srv/index.php", "Notice: the shop is closed in May"},
        {"L10", "goroutine 1 [running]:", "goroutine 1 is busy"},
        {"L10", "panic: runtime error: index out of range", "do not panic: all is well"},
        {"L10", "\t/srv/main.go:12 +0x1d", "let us go:12"},
        {"L11", "thread 'main' panicked at src/main.rs", "the thread 'main' is closed"},
        {"L12", "** (Ecto.NoResultsError) none", "** (see below)"},
        {"L12", "#0      main (package:app/main.dart:3:5)", "#0 main (package: large)"},
        {"L12", "libswiftCore.so", "swift: 12)"},
        {"L20", "duplicate key value violates unique constraint \"users_email_key\"", "the value violates a constraint"
        },
        {"L20", "relation \"users\" does not exist", "the relation users does not exist"},
        {"L20", "SQLSTATE[42P01]", "the state of SQL"},
        {"L21", "You have an error in your SQL syntax", "You have an error in your syntax"},
        {"L21", "Duplicate entry 'a@b.c' for key 'email'", "Duplicate entry for email"},
        {"L21", "Table 'shop.users' doesn't exist", "Table 'reserved' doesn't exist"},
        {"L22", "ORA-00942: table or view", "PLS-123 is your order"},
        {"L23", "Incorrect syntax near 'SELECT'.", "Incorrect syntax near the end"},
        {"L23", "Violation of PRIMARY KEY constraint", "Violation of the terms"},
        {"L24", "SQLITE_CONSTRAINT", "sqlite_constraint"},
        {"L24", "UNIQUE constraint failed: users.email", "a unique constraint failed"},
        {"L24", "no such table: users", "no such table is free"},
        {"L25", "org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException", "JdbcSQL"},
        {"L25", "Unique index: x [23505-214]", "order [23505-21]"},
        {"L26", "could not execute statement", "could not execute the order"},
        {"L26", "org.hibernate.exception", "the bear will hibernate."},
        {"L27", "insert into users (name) values (?)", "insert into the slot (left)"},
        {"L27", "SELECT id FROM users WHERE name = ?", "select one from the list"},
        {"L27", "delete from users where id = 1", "delete from basket"},
        {"L28", "E11000 duplicate key error", "E11000"},
        {"L28", "MongoServerError", "mongoose error"},
        {"L30", "/home/app/src/Main.java", "https://example.com/app/static/page.html"},
        {"L30", "C:\\inetpub\\wwwroot\\", "C:\\ is full"},
        {"L30", "/etc/passwd", "etc, passwd"},
        {"L31", "10.0.0.5:5432", "version 10.0.0"},
        {"L31", "192.168.1.20", "8.8.8.8"},
        {"L31", "172.16.3.4", "172.15.3.4"},
        {"L31", "fe80::1ff:fe23:4567:890a", "cafe80: open"},
        {"L32", "db.internal", "an internal error"},
        {"L32", "localhost:5432", "localhost"},
        {"L32", "users.default.svc.cluster.local", "local users"},
        {"L33", "jdbc:postgresql://db/users", "jdbc: a driver"},
        {"L33", "redis://cache:6379", "redis: closed"},
        {"L34", "Connection refused", "The connection was refused"},
        {"L34", "connect ECONNREFUSED", "connection timeout"},
        {"L35", "org.springframework.web.bind", "the spring framework"},
        {"L35", "Cannot deserialize value of type `int`", "Cannot deserialize the value"},
        {"L36", "com.example.User@1a2b3c4d", "john.doe@deadbeef.com"},
        {"L40", "AKIAABCDEFGHIJKLMNOP", "AKIA-1"},
        {"L40", "ghp_0123456789abcdefghijABCDEFGHIJ012345", "ghp_short"},
        {"L40", "sk_live_0123456789abcdef", "sk_live_"},
        {"L40", "xoxb-1234567890-abc", "xoxb-"},
        {"L40", "-----BEGIN RSA PRIVATE KEY-----", "your private key-----"},
        {"L40", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF", "eyJ is a prefix"},
        {"L50", "Whitelabel Error Page", "a white label"},
        {"L50", "<h1>HTTP Status 404", "HTTP Status 404"},
        {"L50", "Powered by Jetty", "Jetty"},
        {"L50", "JBWEB000065", "JB WEB"},
        {"L50", "Error id 0c0b1b2a-1111-2222-3333-444455556666", "Error id 17"},
        {"L50", "io.netty.channel", "netty"},
        {"L50", "Werkzeug Debugger", "debugger"},
        {"L50", "DEBUG = True", "debug is true"},
        {"L50", "Action Controller: Exception caught", "Action: caught"},
        {"L50", "Server Error in '/' Application.", "Server Error in May"},
        {"L50", "Whoops, looks like something went wrong", "ignition key lost"},
        {"L50", "<pre>Cannot GET /x", "Cannot GET /x"},
        {"L50", "<center>nginx/1.18.0", "nginx"},
        {"L52", "spring.datasource.url", "spring. Datasource"},
        {"L52", "SPRING_DATASOURCE_PASSWORD", "API_KEY_INVALID"},
        {"L52", "Error creating bean with name 'x'", "Error creating a bean"}
    };

    static Stream<Arguments> rows() {
        return Stream.of(ROWS).map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    static Exchange failing(String message) {
        return ErrorSamples.exchange(
                500, JsonValue.object(Map.of("message", JsonValue.of(message))).toString());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatLeaksAndNotWhatIsNear(String id, String leaking, String near) {
        assertThat(Leaks.in(failing(leaking))).extracting(Leak::id).contains(id);
        assertThat(Leaks.in(failing(near))).isEmpty();
    }

    @Test
    void hasARowForEveryKind() {
        Set<String> kinds = new TreeSet<>();
        LeakPatterns.all().forEach(pattern -> kinds.add(pattern.id()));
        Set<String> rows = new TreeSet<>();
        Stream.of(ROWS).forEach(row -> rows.add(row[0]));

        assertThat(rows).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void triesEveryPatternThatMatchesItsLiterals(String id, String leaking, String near) {
        List<String> tried =
                LeakWords.patternsIn(leaking).stream().map(LeakPattern::id).toList();

        assertThat(tried).contains(id);
        LeakPatterns.all().stream()
                .filter(pattern -> pattern.expression().matcher(leaking).find())
                .forEach(pattern -> assertThat(LeakWords.patternsIn(leaking)).contains(pattern));
    }

    @Test
    void triesNothingOnACleanText() {
        assertThat(LeakWords.patternsIn("You do not have permission to perform this."))
                .isEmpty();
    }
}
