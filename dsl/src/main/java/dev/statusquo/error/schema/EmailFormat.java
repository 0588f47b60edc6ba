package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;

/**
 * The formats {@code email} and {@code idn-email}: a mailbox of RFC 5321, section 4.1.2. The validator's own asks for a
 * registered top-level domain and so refuses {@code ann@shop.example} and {@code root@localhost}, which the RFC allows.
 */
final class EmailFormat implements Format {

    static final Format ASCII = new EmailFormat("email", false);
    static final Format INTERNATIONAL = new EmailFormat("idn-email", true);

    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_ADDRESS = 320;

    private final String name;
    private final boolean unicode;

    private EmailFormat(String name, boolean unicode) {
        this.name = name;
        this.unicode = unicode;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
        return !value.isTextual() || isMailbox(value.textValue());
    }

    private boolean isMailbox(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1 || address.length() > LONGEST_ADDRESS) {
            return false;
        }
        String local = address.substring(0, at);
        String domain = address.substring(at + 1);
        return (isQuoted(local) || isDotted(local, false)) && (isLiteral(domain) || isDotted(domain, true));
    }

    private static boolean isQuoted(String local) {
        if (local.length() < 2 || local.charAt(0) != '"' || local.charAt(local.length() - 1) != '"') {
            return false;
        }
        for (int i = 1; i < local.length() - 1; i++) {
            char c = local.charAt(i);
            if (c == '\\') {
                i++;
                if (i == local.length() - 1) {
                    return false;
                }
            } else if (c == '"' || c < ' ' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private boolean isDotted(String text, boolean domain) {
        for (String part : text.split("\\.", -1)) {
            if (part.isEmpty() || domain && !isLabel(part) || !domain && !isAtom(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAtom(String part) {
        return part.chars().allMatch(c -> isLetterOrDigit(c) || ATOM.indexOf(c) >= 0);
    }

    private boolean isLabel(String part) {
        return part.length() <= LONGEST_LABEL
                && part.charAt(0) != '-'
                && part.charAt(part.length() - 1) != '-'
                && part.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
    }

    private boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || unicode && c > 0x7F;
    }

    private static boolean isLiteral(String domain) {
        if (!domain.startsWith("[") || !domain.endsWith("]")) {
            return false;
        }
        String address = domain.substring(1, domain.length() - 1);
        if (address.startsWith("IPv6:")) {
            String v6 = address.substring("IPv6:".length());
            return v6.indexOf(':') >= 0
                    && v6.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
        }
        String[] octets = address.split("\\.", -1);
        boolean sound = octets.length == 4;
        for (String octet : octets) {
            sound = sound
                    && !octet.isEmpty()
                    && octet.length() <= 3
                    && octet.chars().allMatch(c -> c >= '0' && c <= '9')
                    && Integer.parseInt(octet) <= 255;
        }
        return sound;
    }
}
