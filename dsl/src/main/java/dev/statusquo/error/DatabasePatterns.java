package dev.statusquo.error;

import static dev.statusquo.error.LeakPattern.sure;
import static dev.statusquo.error.LeakPattern.unsure;

import java.util.List;

/** What databases, their drivers and mappers say, which tells of tables and versions. */
final class DatabasePatterns {

    private DatabasePatterns() {}

    static List<LeakPattern> all() {
        return List.of(
                sure(
                        "L20",
                        "a message of PostgreSQL",
                        "violates (?:foreign key|check|not-null|unique|exclusion) constraint"
                                + "|relation \"[^\"\\n]{1,200}\" does not exist|syntax error at or near|invalid input syntax for"
                                + "|PSQLException|\\bSQLSTATE\\[?\\w{5}",
                        "violates ",
                        "relation \"",
                        "syntax error at or near",
                        "invalid input syntax for",
                        "psqlexception",
                        "sqlstate"),
                sure(
                        "L21",
                        "a message of MySQL",
                        "You have an error in your SQL syntax|Duplicate entry '[^'\\n]{0,300}' for key '"
                                + "|Unknown column '[^'\\n]{1,200}' in '|Table '[\\w$]{1,100}\\.[\\w$]{1,100}' doesn't exist"
                                + "|a foreign key constraint fails",
                        "in your sql syntax",
                        "duplicate entry '",
                        "unknown column '",
                        "table '",
                        "foreign key constraint fails"),
                sure("L22", "an error code of Oracle", "\\b(?:ORA|PLS|TNS)-\\d{5}\\b", "ora-", "pls-", "tns-"),
                sure(
                        "L23",
                        "a message of SQL Server",
                        "Incorrect syntax near '|Invalid (?:object|column) name '|Violation of (?:PRIMARY KEY|UNIQUE KEY) constraint"
                                + "|Unclosed quotation mark after|Cannot insert (?:the value NULL|duplicate key)|\\bSqlException\\b",
                        "incorrect syntax near '",
                        " name '",
                        "violation of ",
                        "unclosed quotation mark",
                        "cannot insert ",
                        "sqlexception"),
                sure(
                        "L24",
                        "a message of SQLite",
                        "\\bSQLITE_[A-Z]{1,40}\\b|(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed"
                                + "|\\bno such (?:table|column): \\w|near \"[^\"\\n]{0,200}\": syntax error",
                        "sqlite_",
                        " constraint failed",
                        "no such table",
                        "no such column",
                        "\": syntax error"),
                sure(
                        "L25",
                        "a message of H2, Derby or HSQLDB",
                        "JdbcSQL\\w{0,100}Exception|\\[\\d{5}-\\d{3}\\]|Unique index or primary key violation",
                        "jdbcsql",
                        "unique index or primary key violation",
                        "[0",
                        "[1",
                        "[2",
                        "[3",
                        "[4",
                        "[5",
                        "[6",
                        "[7",
                        "[8",
                        "[9"),
                sure(
                        "L26",
                        "a message of the persistence layer",
                        "\\borg\\.hibernate\\.|\\b(?:jakarta|javax)\\.persistence\\."
                                + "|could not (?:execute (?:statement|query)|prepare statement|extract ResultSet)"
                                + "|failed to lazily initialize|Could not open JPA EntityManager|detached entity passed to persist"
                                + "|DataIntegrityViolationException",
                        "org.hibernate.",
                        ".persistence.",
                        "could not execute ",
                        "could not prepare statement",
                        "could not extract resultset",
                        "failed to lazily initialize",
                        "jpa entitymanager",
                        "detached entity",
                        "dataintegrityviolationexception"),
                unsure(
                        "L27",
                        "SQL",
                        "(?i)\\binsert into \\w{1,100}\\s{0,5}\\(|\\bselect [^\\n]{1,200}? from [\\w.\"`]{1,100} [^\\n]{0,20}?"
                                + "(?:where [\\w.\"`]{1,100}\\s{0,3}(?:[=<>]|(?:in|like|is|between)\\b)|join [\\w.\"`]{1,100} |order by \\w)"
                                + "|\\bupdate \\w{1,100} set \\w{1,100}\\s{0,5}=|\\bdelete from \\w{1,100} where\\b",
                        "insert into ",
                        "select ",
                        "update ",
                        "delete from "),
                sure(
                        "L28",
                        "a message of a document store, broker or search engine",
                        "E11000 duplicate key|\\bMongo\\w{0,60}(?:Error|Exception)\\b|WRONGTYPE Operation|NOAUTH Authentication|KafkaException",
                        "e11000 duplicate key",
                        "mongo",
                        "wrongtype operation",
                        "noauth authentication",
                        "kafkaexception"));
    }
}
