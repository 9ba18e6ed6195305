package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Objects;

/**
 * Uniform bytes: {@code bytes(length)} of NumPy's {@code Generator}.
 *
 * <p>Bytes come from 32-bit words, the lowest first; what is left of the last word of a call is dropped. So
 * two calls for 3 bytes each are not one call for 6, and a call for no bytes drops a whole word, as in NumPy.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
public final class RawBytes {

    private RawBytes() {
    }

    /**
     * Draws an array of bytes.
     *
     * @param bits the source of random words
     * @param length the number of bytes, at least 0
     * @return the bytes
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public static byte[] draw(BitGenerator bits, int length) {
        if (length < 0) {
            throw new IllegalArgumentException("bytes: length must be >= 0: " + length);
        }
        byte[] bytes = new byte[length];
        fill(bits, bytes);
        return bytes;
    }

    /**
     * Fills an array.
     *
     * @param bits the source of random words
     * @param bytes the array to fill
     */
    public static void fill(BitGenerator bits, byte[] bytes) {
        fill(bits, bytes, 0, bytes.length);
    }

    /**
     * Fills a range of an array with the bytes of one call for that length.
     *
     * @param bits the source of random words
     * @param bytes the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void fill(BitGenerator bits, byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        if (from == to) {
            bits.nextInt();
            return;
        }
        IntBuffer words = ByteBuffer.wrap(bytes, from, to - from).slice().order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer();
        int[] block = new int[Math.min(words.remaining(), Words.BLOCK)];
        while (words.hasRemaining()) {
            int count = Math.min(words.remaining(), block.length);
            bits.fill(block, 0, count);
            words.put(block, 0, count);
        }
        int i = from + words.position() * Integer.BYTES;
        if (i < to) {
            int word = bits.nextInt();
            for (; i < to; i++) {
                bytes[i] = (byte) word;
                word >>>= 8;
            }
        }
    }
}
