package io.seedtree.rng;

import java.math.BigInteger;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Prints and reads the text form of a {@link StreamState}; the grammar stands there. */
final class StateText {

    private static final String MAGIC = "seedtree-state/";
    private static final int VERSION = 1;
    private static final String CHILDLESS = " children=none";
    private static final long LAST_SPAWNED = 0xFFFFFFFFL;
    /** How much of a malformed text is repeated in the message. */
    private static final int EXCERPT = 20;

    private final String text;
    private int at;

    private StateText(String text) {
        this.text = text;
    }

    static String print(StreamState state) {
        StringBuilder out = new StringBuilder(MAGIC).append(VERSION).append(' ').append(state.bitGenerator());
        long[] words = state.words();
        int start = 0;
        for (StateField field : state.layout().fields()) {
            out.append(' ').append(field.name());
            for (int i = 0; i < field.count(); i++) {
                out.append(i == 0 ? '=' : ',').append(field.print(field.get(words, start, i)));
            }
            start += field.length();
        }
        HexFormat hex = HexFormat.of();
        if (state.layout().hasHalf()) {
            out.append(" half=").append(state.halfPending() ? "1:" : "0:")
                    .append(hex.toHexDigits(state.half()));
        }
        state.gaussian().ifPresent(cached -> out.append(" gauss=").append(cached.pending() ? "1:" : "0:")
                .append(hex.toHexDigits(Double.doubleToRawLongBits(cached.value()))));
        if (state.root() != null) {
            out.append(" spawned=").append(state.spawned()).append(state.derived() ? " derived=" : " seed=")
                    .append(state.root());
        }
        if (state.childless()) {
            out.append(CHILDLESS);
        }
        return out.toString();
    }

    static StreamState parse(String text) {
        return new StateText(text).state();
    }

    private StreamState state() {
        header();
        StreamState state = words(layout());
        if (state.layout().hasHalf()) {
            expect(" half=");
            boolean pending = flag();
            state = state.withHalf(pending, hexadecimal(8).intValue());
        }
        if (accept(" gauss=")) {
            state = gaussian(state, flag());
        }
        if (accept(CHILDLESS)) {
            state = state.withoutChildren();
        } else if (accept(" spawned=")) {
            int spawned = decimal(BigInteger.valueOf(LAST_SPAWNED)).intValue();
            boolean derived = accept(" derived=");
            if (!derived) {
                expect(" seed=");
            }
            state = state.withChildren(seed(), derived, spawned);
        }
        if (at < text.length()) {
            throw malformed("expected the end");
        }
        return state;
    }

    private void header() {
        expect(MAGIC);
        int start = at;
        BigInteger version = decimal(BigInteger.valueOf(Integer.MAX_VALUE));
        if (version.intValue() != VERSION) {
            at = start;
            throw malformed("this release reads version " + VERSION);
        }
        expect(" ");
    }

    private StateLayout layout() {
        int end = text.indexOf(' ', at);
        String name = text.substring(at, end < 0 ? text.length() : end);
        StateLayout layout = BitGenerators.layout(name);
        if (layout == null) {
            throw malformed("expected one of " + BitGenerators.names());
        }
        at += name.length();
        return layout;
    }

    private StreamState words(StateLayout layout) {
        long[] words = new long[layout.length()];
        int start = 0;
        for (StateField field : layout.fields()) {
            expect(" " + field.name());
            for (int i = 0; i < field.count(); i++) {
                expect(i == 0 ? "=" : ",");
                int digits = field.digits();
                field.set(words, start, i, digits == 0 ? decimal(field.last()) : hexadecimal(digits));
            }
            start += field.length();
        }
        return new StreamState(layout, words);
    }

    private StreamState gaussian(StreamState state, boolean pending) {
        int start = at;
        double value = Double.longBitsToDouble(hexadecimal(16).longValue());
        if (!Double.isFinite(value)) {
            at = start;
            throw malformed("expected a finite number");
        }
        return state.withGaussian(new StreamState.CachedGaussian(pending, value));
    }

    private SeedSequence seed() {
        try {
            SeedSequence seed = SeedSequence.parse(text.substring(at));
            at = text.length();
            return seed;
        } catch (IllegalArgumentException e) {
            throw malformed("expected a seed sequence (" + e.getMessage() + ")", e);
        }
    }

    private boolean flag() {
        boolean set = accept("1:");
        if (!set && !accept("0:")) {
            throw malformed("expected \"0:\" or \"1:\"");
        }
        return set;
    }

    private BigInteger hexadecimal(int digits) {
        int end = at;
        while (end < text.length() && end < at + digits && isHexadecimal(text.charAt(end))) {
            end++;
        }
        if (end < at + digits) {
            throw malformed("expected " + digits + " hexadecimal digits in lower case");
        }
        BigInteger value = new BigInteger(text.substring(at, end), 16);
        at = end;
        return value;
    }

    private BigInteger decimal(BigInteger last) {
        int end = at;
        while (end < text.length() && end <= at + 10 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean padded = end > at + 1 && text.charAt(at) == '0';
        BigInteger value = end == at || padded ? null : new BigInteger(text.substring(at, end));
        if (value == null || value.compareTo(last) > 0) {
            throw malformed("expected a number in [0, " + last + "]");
        }
        at = end;
        return value;
    }

    private static boolean isHexadecimal(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    private boolean accept(String literal) {
        boolean found = text.startsWith(literal, at);
        at += found ? literal.length() : 0;
        return found;
    }

    private void expect(String literal) {
        if (!accept(literal)) {
            throw malformed("expected \"" + literal + "\"");
        }
    }

    private IllegalArgumentException malformed(String reason) {
        return malformed(reason, null);
    }

    private IllegalArgumentException malformed(String reason, @Nullable Throwable cause) {
        int end = Math.min(text.length(), at + EXCERPT);
        String found = at == text.length() ? "the end" : "\"" + text.substring(at, end) + "\"";
        return new IllegalArgumentException(
                "stream state, position " + at + ": " + reason + ", found " + found, cause);
    }
}
