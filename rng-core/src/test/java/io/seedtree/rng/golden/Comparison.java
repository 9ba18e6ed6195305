package io.seedtree.rng.golden;

import io.seedtree.rng.call.Values;
import io.seedtree.rng.golden.Cases.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Compares results with golden values. */
final class Comparison {

    private final boolean neighboursAllowed;
    private long exact;
    private long withinOne;
    private long further;
    private int failures;
    private String firstFailure = "";

    /**
     * A comparison to the last bit, or one that lets floats be off.
     *
     * @param neighboursAllowed whether a float may be off by 1 ulp; then only the heads of long runs count
     */
    Comparison(boolean neighboursAllowed) {
        this.neighboursAllowed = neighboursAllowed;
    }

    /** Compares the result of one call; a call that only moves the generator has none. */
    void compare(String id, Call call, Optional<Values> result) {
        if (result.isPresent() != call.hasResult()) {
            fail(id, call, result.isPresent() ? "there is a result" : "there is no result");
        } else if (call.hasResult()) {
            compare(id, call, result.get());
        }
    }

    private void compare(String id, Call call, Values result) {
        if (!result.dtype().equals(call.dtype())) {
            fail(id, call, "dtype " + result.dtype() + " instead of " + call.dtype());
            return;
        }
        List<String> expected = call.values();
        if (call.isLong() ? result.size() < expected.size() : result.size() != expected.size()) {
            fail(id, call, result.size() + " values instead of " + expected.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!agree(result.dtype(), expected.get(i), result.text(i))) {
                fail(id, call, "value " + i + ": expected " + expected.get(i) + ", got " + result.text(i));
                return;
            }
        }
        if (call.isLong() && !neighboursAllowed && !digest(result.toBytes()).equals(call.digest())) {
            fail(id, call, "the head is right, but not the digest");
        }
    }

    /** Notes a failure. */
    void fail(String id, Object call, String reason) {
        failures++;
        if (firstFailure.isEmpty()) {
            firstFailure = id + " " + call + ": " + reason;
        }
    }

    int failures() {
        return failures;
    }

    @Override
    public String toString() {
        return exact + " floats exact, " + withinOne + " within 1 ulp, " + further + " further away; "
                + failures + " calls failed, first " + firstFailure;
    }

    private boolean agree(String dtype, String expected, String actual) {
        if (!dtype.startsWith("float")) {
            return expected.equals(actual);
        }
        if (expected.equals(actual)) {
            exact++;
            return true;
        }
        int unused = Long.SIZE - 4 * expected.length();
        long ulps = Math.abs(ordered(expected, unused) - ordered(actual, unused));
        if (ulps > 1 || ulps < 0) {
            further++;
            return false;
        }
        withinOne++;
        return neighboursAllowed;
    }

    /** The place of a float among all floats of its width; the two zeros share one. */
    private static long ordered(String bits, int unused) {
        long value = Long.parseUnsignedLong(bits, 16) << unused >> unused;
        return value < 0 ? (Long.MIN_VALUE >> unused) - value : value;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
