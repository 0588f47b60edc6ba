package dev.statusquo.error;

import static dev.statusquo.error.LeakPattern.sure;
import static dev.statusquo.error.LeakPattern.unsure;

import java.util.List;

/** Files, hosts, addresses, and the names that frameworks give to things. */
final class InfrastructurePatterns {

    private static final String BYTE = "\\.\\d{1,3}";
    private static final String PRIVATE = "(?<![\\d.])(?:10" + BYTE + BYTE + BYTE + "|127" + BYTE + BYTE + BYTE
            + "|172\\.(?:1[6-9]|2\\d|3[01])" + BYTE + BYTE + "|(?:192\\.168|169\\.254)" + BYTE + BYTE + ")";
    private static final String[] PRIVATE_LITERALS = {"10.", "127.", "172.", "192.168.", "169.254."};

    private InfrastructurePatterns() {}

    static List<LeakPattern> all() {
        return List.of(
                sure(
                        "L30",
                        "the path of a file",
                        "(?<![\\w-])/(?:home|root|usr|opt|var|srv|etc|app|workspace|Users)/(?:[\\w.@+-]{1,80}/){1,30}[\\w.@+-]{1,80}"
                                + "\\.(?:java|kt|class|jar|py|rb|js|ts|go|php|cs|rs|conf|ya?ml|xml|properties|log|env|pem|key)\\b",
                        "/home/",
                        "/root/",
                        "/usr/",
                        "/opt/",
                        "/var/",
                        "/srv/",
                        "/etc/",
                        "/app/",
                        "/workspace/",
                        "/users/"),
                sure(
                        "L30",
                        "the path of a file on Windows",
                        "\\b[A-Za-z]:\\\\(?:[^\\\\/:*?\"<>|\\s]{1,80}\\\\){1,30}",
                        ":\\"),
                sure(
                        "L30",
                        "the path of a file within an archive, or of /etc/passwd",
                        "BOOT-INF/|WEB-INF/|\\.jar!/|/etc/passwd",
                        "boot-inf/",
                        "web-inf/",
                        ".jar!/",
                        "/etc/passwd"),
                sure("L31", "a private address with its port", PRIVATE + ":\\d{2,5}\\b", PRIVATE_LITERALS),
                unsure("L31", "a private address", PRIVATE + "(?![\\d.:])", PRIVATE_LITERALS),
                unsure(
                        "L31",
                        "a private IPv6 address",
                        "(?<![\\w:])(?:f[cd][0-9a-f]{2}|fe80):[0-9a-f:]{2,40}(?![\\w:])",
                        "fc",
                        "fd",
                        "fe80:"),
                unsure(
                        "L32",
                        "the name of an internal host",
                        "\\w\\.(?:internal|local|corp|lan|intra|svc(?:\\.cluster\\.local)?|consul)\\b(?![-(])|\\blocalhost:\\d{2,5}\\b"
                                + "|\\bip-\\d{1,3}-\\d{1,3}-\\d{1,3}-\\d{1,3}\\b",
                        ".internal",
                        ".local",
                        ".corp",
                        ".lan",
                        ".intra",
                        ".svc",
                        ".consul",
                        "localhost:",
                        "ip-"),
                sure(
                                "L33",
                                "a connection string",
                                "\\bjdbc:\\w{1,40}:\\S|\\b(?:postgres(?:ql)?|mysql|mongodb(?:\\+srv)?|redis|amqps?)://\\S",
                                "jdbc:",
                                "postgres://",
                                "postgresql://",
                                "mysql://",
                                "mongodb://",
                                "mongodb+srv://",
                                "redis://",
                                "amqp://",
                                "amqps://")
                        .alsoOnSuccess(),
                unsure(
                        "L34",
                        "the network behind the service",
                        "Connection refused|UnknownHostException|Read timed out|\\bECONNREFUSED\\b|Name or service not known|upstream connect error",
                        "connection refused",
                        "unknownhostexception",
                        "read timed out",
                        "econnrefused",
                        "name or service not known",
                        "upstream connect error"),
                sure(
                        "L35",
                        "the inside of a framework",
                        "\\$HibernateProxy|\\$\\$EnhancerBySpring|\\$\\$SpringCGLIB|ByCGLIB\\$|\\$Proxy\\d|\\bjdk\\.proxy|\\bcom\\.fasterxml\\.jackson"
                                + "|Cannot deserialize value of type `|\\(through reference chain: |\\borg\\.springframework\\.",
                        "$hibernateproxy",
                        "$$enhancerbyspring",
                        "$$springcglib",
                        "bycglib$",
                        "$proxy",
                        "jdk.proxy",
                        "com.fasterxml.jackson",
                        "cannot deserialize value of type `",
                        "(through reference chain: ",
                        "org.springframework."),
                sure(
                        "L36",
                        "a Java object printed by its address",
                        "(?<![\\w.])[a-z]\\w{0,60}(?:\\.\\w{1,60}){1,20}@[0-9a-f]{5,8}(?![\\w-]|\\.\\w)",
                        "@"),
                sure(
                        "L52",
                        "the name of a setting or bean",
                        "\\bspring\\.(?:datasource|jpa|security|cloud|kafka|data|mail|rabbitmq)\\.\\w"
                                + "|\\b(?:SPRING|DB|DATABASE|AWS|REDIS|MYSQL|POSTGRES)_(?:[A-Z0-9]{1,30}_){0,6}(?:PASSWORD|SECRET|TOKEN|KEY|URL|HOST|USERNAME)\\b"
                                + "|Error creating bean with name",
                        "spring.",
                        "spring_",
                        "db_",
                        "database_",
                        "aws_",
                        "redis_",
                        "mysql_",
                        "postgres_",
                        "error creating bean with name"));
    }
}
