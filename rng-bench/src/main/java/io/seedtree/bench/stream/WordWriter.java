package io.seedtree.bench.stream;

import io.seedtree.bench.cli.StandardOutput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/** Prints words as bytes, the lowest of each word first. */
final class WordWriter {

    /** What a pipe of Linux takes at once. */
    private static final int BYTES = 1 << 16;

    private final long[] words = new long[BYTES / Long.BYTES];
    private final byte[] bytes = new byte[BYTES];
    private final LongBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    private final WordSource source;
    private final StandardOutput out;

    /**
     * Makes a writer.
     *
     * @param source where the words come from
     * @param out where the bytes go
     */
    WordWriter(WordSource source, StandardOutput out) {
        this.source = source;
        this.out = out;
    }

    /**
     * Writes a number of bytes; of the last word perhaps not all.
     *
     * @param count the number, at least 0
     */
    void write(long count) {
        for (long remaining = count; remaining > 0; remaining -= BYTES) {
            int length = (int) Math.min(remaining, BYTES);
            int whole = Math.ceilDiv(length, Long.BYTES);
            source.fill(words, 0, whole);
            view.put(0, words, 0, whole);
            out.write(bytes, 0, length);
        }
        out.flush();
    }
}
