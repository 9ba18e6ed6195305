package io.seedtree.bench.bootstrap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of doubles: their IEEE bits, little-endian, every NaN as {@code 0x7ff8000000000000}. In Python
 * {@code hashlib.sha256(values.astype("<f8"))}.
 */
final class Digest {

    private static final int BLOCK = 1024;

    private final MessageDigest sha256 = sha256();
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BLOCK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** Makes the digest of nothing. */
    Digest() {
        // Values are added afterwards.
    }

    /**
     * Returns a fresh SHA-256.
     *
     * @return the algorithm, which every Java has
     */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Adds values.
     *
     * @param values the values
     * @param count how many of them
     */
    void add(double[] values, int count) {
        for (int from = 0; from < count; from += BLOCK) {
            int length = Math.min(BLOCK, count - from);
            buffer.clear();
            for (int i = from; i < from + length; i++) {
                buffer.putLong(Double.doubleToLongBits(values[i]));
            }
            sha256.update(buffer.array(), 0, buffer.position());
        }
    }

    /**
     * Returns the digest of what was added and starts afresh.
     *
     * @return 64 hexadecimal digits
     */
    String text() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
