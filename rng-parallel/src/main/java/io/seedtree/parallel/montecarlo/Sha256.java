package io.seedtree.parallel.montecarlo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of numbers and checkpoints. */
final class Sha256 {

    private static final int NUMBERS_AT_ONCE = 1024;

    private Sha256() {
    }

    static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The digest of numbers in order, each as the eight bytes of its IEEE form, the low one first; in
     * hexadecimal.
     */
    static String ofNumbers(List<double[]> parts) {
        MessageDigest sha = create();
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * NUMBERS_AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
        for (double[] part : parts) {
            for (int from = 0; from < part.length; from += NUMBERS_AT_ONCE) {
                int count = Math.min(NUMBERS_AT_ONCE, part.length - from);
                bytes.asDoubleBuffer().put(part, from, count);
                sha.update(bytes.array(), 0, Double.BYTES * count);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
