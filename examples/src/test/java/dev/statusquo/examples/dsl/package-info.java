/** The DSL guide's examples, one class a family of statuses; {@code docs/dsl.md} quotes them. */
package dev.statusquo.examples.dsl;
