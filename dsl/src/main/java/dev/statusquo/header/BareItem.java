package dev.statusquo.header;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** A value of a structured field without its parameters (RFC 9651, section 3.3); its text is the canonical one. */
sealed interface BareItem {

    BareItem TRUE = new BooleanItem(true);

    record IntegerItem(long number) implements BareItem {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** A decimal, without trailing zeros but for one after the point. */
    record DecimalItem(BigDecimal number) implements BareItem {
        public DecimalItem {
            number = number.stripTrailingZeros();
            number = number.scale() < 1 ? number.setScale(1) : number;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    record StringItem(String text) implements BareItem {
        @Override
        public String toString() {
            StringBuilder wire = new StringBuilder(text.length() + 2);
            Parameters.appendQuoted(wire, text);
            return wire.toString();
        }
    }

    record TokenItem(String text) implements BareItem {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A byte sequence, kept as its base64 text with padding. */
    record BytesItem(String base64) implements BareItem {
        static BytesItem of(byte[] bytes) {
            return new BytesItem(Base64.getEncoder().encodeToString(bytes));
        }

        @Override
        public String toString() {
            return ':' + base64 + ':';
        }
    }

    record BooleanItem(boolean value) implements BareItem {
        @Override
        public String toString() {
            return value ? "?1" : "?0";
        }
    }

    record DateItem(long epochSecond) implements BareItem {
        @Override
        public String toString() {
            return "@" + epochSecond;
        }
    }

    record DisplayItem(String text) implements BareItem {
        @Override
        public String toString() {
            StringBuilder wire = new StringBuilder("%\"");
            for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
                if (octet < ' ' || octet == 0x7F || octet == '"' || octet == '%') {
                    wire.append('%').append(HexFormat.of().toHexDigits(octet));
                } else {
                    wire.append((char) octet);
                }
            }
            return wire.append('"').toString();
        }
    }
}
