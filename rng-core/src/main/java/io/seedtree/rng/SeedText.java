package io.seedtree.rng;

import java.math.BigInteger;

/**
 * Reads and prints the text form of seed sequences and paths: the grammar of {@link Address} without the bit
 * generator.
 */
final class SeedText {

    /** A larger pool in a text is taken for a mistake: mixing it takes the square of its size. */
    private static final int MAX_POOL_SIZE = 1024;

    /** The entropy of the largest pool. */
    private static final int MAX_SEED_BITS = 32 * MAX_POOL_SIZE;

    /** How much of a malformed text is repeated in the message. */
    private static final int MAX_EXCERPT = 100;

    private static final BigInteger MAX_SEED =
            BigInteger.ONE.shiftLeft(MAX_SEED_BITS).subtract(BigInteger.ONE);
    private static final BigInteger MAX_INDEX = BigInteger.valueOf(Long.MAX_VALUE);

    private final String subject;
    private final String text;
    private int at;

    private SeedText(String subject, String text, int at) {
        this.subject = subject;
        this.text = text;
        this.at = at;
    }

    /** Reads a whole seed sequence that begins at a position of a text. */
    static SeedSequence parse(String text, int from) {
        SeedText reader = new SeedText("seed sequence", text, from);
        return reader.steps(reader.root());
    }

    static SeedSequence descend(SeedSequence from, String path) {
        if (path.isEmpty()) {
            return from;
        }
        SeedText reader = new SeedText("path", path, 0);
        return reader.steps(from.descend(reader.element()));
    }

    private SeedSequence root() {
        BigInteger seed = number("a seed", MAX_SEED);
        if (!take('@')) {
            return SeedSequence.of(seed);
        }
        int start = at;
        int poolSize = number("a pool size", BigInteger.valueOf(MAX_POOL_SIZE)).intValue();
        if (poolSize < MixedPool.DEFAULT_POOL_SIZE) {
            throw malformed("pool size must be >= 4: " + poolSize, start);
        }
        return SeedSequence.of(seed, poolSize);
    }

    private SeedSequence steps(SeedSequence from) {
        SeedSequence seed = from;
        while (at < text.length()) {
            if (!take('/')) {
                throw malformed("expected '/' or the end", at);
            }
            seed = seed.descend(element());
        }
        return seed;
    }

    private PathElement element() {
        if (take('"')) {
            return name();
        }
        if (take('+')) {
            return jumps();
        }
        if (take('#')) {
            return new PathElement.Raw(number("a spawn word", BigInteger.valueOf(0xFFFFFFFFL)).intValue());
        }
        if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            return new PathElement.Index(number("a child index", MAX_INDEX).longValue());
        }
        throw malformed("expected a child index, a \"name\", +jumps or #word", at);
    }

    private PathElement.Name name() {
        int start = at - 1;
        String name = quoted();
        if (!PathElement.isWellFormed(name)) {
            throw malformed("the name has an unpaired surrogate", start);
        }
        return new PathElement.Name(name);
    }

    private PathElement.Jumps jumps() {
        int start = at;
        long jumps = number("a number of jumps", MAX_INDEX).longValue();
        if (jumps == 0) {
            throw malformed("a number of jumps must be at least 1", start);
        }
        return new PathElement.Jumps(jumps);
    }

    /** Decimal digits, or hexadecimal ones after 0x. */
    private BigInteger number(String what, BigInteger limit) {
        int start = at;
        int radix = text.startsWith("0x", at) ? 16 : 10;
        at += radix == 16 ? 2 : 0;
        int digits = at;
        while (at < text.length() && Character.digit(text.charAt(at), radix) >= 0 && text.charAt(at) < 128) {
            at++;
        }
        if (at == digits) {
            throw malformed("expected " + what, start);
        }
        if (at - digits > MAX_SEED_BITS) {
            throw malformed(what + " of " + (at - digits) + " digits is too long", start);
        }
        BigInteger value = new BigInteger(text.substring(digits, at), radix);
        if (value.compareTo(limit) > 0) {
            throw malformed(what + " must be " + limit(limit), start);
        }
        return value;
    }

    private static String limit(BigInteger limit) {
        return limit.bitLength() > 64 ? "less than 2^" + limit.bitLength() : "at most " + limit;
    }

    private String quoted() {
        int start = at - 1;
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return name.toString();
            }
            name.append(c == '\\' ? escaped() : c);
        }
        throw malformed("the name has no closing quote", start);
    }

    private char escaped() {
        int start = at - 1;
        if (take('"')) {
            return '"';
        }
        if (take('\\')) {
            return '\\';
        }
        if (take('u') && text.length() - at >= 4 && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw malformed("a backslash is followed by \", by \\ or by u and four hexadecimal digits", start);
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private IllegalArgumentException malformed(String reason, int position) {
        return new IllegalArgumentException(
                "malformed " + subject + " at position " + position + ": " + reason + ": " + excerpt());
    }

    private String excerpt() {
        return text.length() <= MAX_EXCERPT ? text : text.substring(0, MAX_EXCERPT) + "...";
    }

    static String print(SeedSequence seed) {
        StringBuilder out = new StringBuilder(seed.entropy().toString());
        if (seed.poolSize() != MixedPool.DEFAULT_POOL_SIZE) {
            out.append('@').append(seed.poolSize());
        }
        for (PathElement element : PathElement.decode(seed.spawnKey())) {
            out.append('/');
            print(element, out);
        }
        return out.toString();
    }

    private static void print(PathElement element, StringBuilder out) {
        if (element instanceof PathElement.Index index) {
            out.append(index.index());
        } else if (element instanceof PathElement.Name name) {
            quote(name.name(), out);
        } else if (element instanceof PathElement.Jumps jumps) {
            out.append('+').append(jumps.count());
        } else if (element instanceof PathElement.Raw raw) {
            out.append('#').append(Integer.toUnsignedString(raw.word()));
        }
    }

    private static void quote(String name, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
