package dev.statusquo.examples.bookshop;

/** What an operation does, once the caller is known to be allowed to ask for it. */
@FunctionalInterface
interface Handler {
    Answer answer(Call call);
}
