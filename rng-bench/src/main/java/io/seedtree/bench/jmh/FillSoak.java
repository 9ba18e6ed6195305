package io.seedtree.bench.jmh;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Compares fills with the loop of single draws by the SHA-256 of all words, of all doubles and the state at the end: {@code
 * FillSoak [number]}, 10^9 of each bit generator if not told otherwise. Exit code 1 if one differs.
 */
public final class FillSoak {

    private static final long SEED = 20261125;
    private static final int LONGEST = 1 << 20;

    private FillSoak() {
    }

    /** What makes the words of an array. */
    private interface Way {

        void words(BitGenerator bits, long[] words, int count);
    }

    /**
     * Prints the digests.
     *
     * @param args the number of words
     * @throws NoSuchAlgorithmException never
     */
    public static void main(String[] args) throws NoSuchAlgorithmException {
        long count = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000_000L;
        boolean equal = true;
        for (String name : BitGenerators.names()) {
            String loop = digest(name, count, FillSoak::loop);
            equal &= compare(name + " words", loop, digest(name, count, FillSoak::fill));
            String doubles = digest(name, count, FillSoak::doubleLoop);
            equal &= compare(name + " doubles", doubles, digest(name, count, FillSoak::doubleFill));
        }
        System.out.println("kernels: " + BitGenerators.kernels());
        System.exit(equal ? 0 : 1);
    }

    private static boolean compare(String what, String loop, String fill) {
        System.out.printf("%-18s %s %s%n", what, loop.equals(fill) ? "equal " : "DIFFER",
                fill.substring(0, 64));
        return loop.equals(fill);
    }

    private static void fill(BitGenerator bits, long[] words, int count) {
        bits.fill(words, 0, count);
    }

    private static void doubleLoop(BitGenerator bits, long[] words, int count) {
        for (int i = 0; i < count; i++) {
            words[i] = Double.doubleToRawLongBits(bits.nextDouble());
        }
    }

    private static void doubleFill(BitGenerator bits, long[] words, int count) {
        double[] values = new double[count];
        bits.fill(values, 0, count);
        for (int i = 0; i < count; i++) {
            words[i] = Double.doubleToRawLongBits(values[i]);
        }
    }

    private static void loop(BitGenerator bits, long[] words, int count) {
        for (int i = 0; i < count; i++) {
            words[i] = bits.nextLong();
        }
    }

    /** The digest of the words, drawn in pieces of many lengths, and the state behind them. */
    private static String digest(String name, long count, Way way) throws NoSuchAlgorithmException {
        BitGenerator bits = BitGenerators.create(name, SeedSequence.of(SEED));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long[] words = new long[LONGEST];
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST * Long.BYTES);
        long left = count;
        int length = 1;
        while (left > 0) {
            length = length * 5 % (LONGEST - 1) + 1;
            int piece = (int) Math.min(length, left);
            way.words(bits, words, piece);
            bytes.clear().asLongBuffer().put(words, 0, piece);
            digest.update(bytes.limit(piece * Long.BYTES));
            left -= piece;
        }
        return HexFormat.of().formatHex(digest.digest()) + StreamState.of(bits);
    }
}
