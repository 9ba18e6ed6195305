package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and refuses what is not, with its line. For one thread at a time. */
final class StrictReader extends Reader {

    /*
     * Design. An InputStreamReader could refuse, too, but throws away the characters before the bad byte,
     * and with them the line.
     */

    private static final int BUFFER_BYTES = 8192;

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private boolean atEnd;
    private long line = 1;
    private char last;

    /**
     * Begins to read.
     *
     * @param file the name of the file, for messages
     * @param in its bytes
     */
    StrictReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Reads characters.
     *
     * @return how many; -1 at the end
     * @throws InputException if the next bytes are not UTF-8
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            // A character may be two chars. A BufferedReader always has more room.
            throw new IllegalArgumentException("read: length must be >= 2: " + length);
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        int start = chars.position();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        while (result.isUnderflow() && chars.position() == start && !atEnd) {
            fill();
            result = decoder.decode(bytes, chars, atEnd);
        }
        int count = chars.position() - start;
        countLines(target, offset, count);
        if (count == 0 && result.isError()) {
            throw new InputException(file + ", line " + line + ", is not UTF-8 text");
        }
        return count == 0 ? -1 : count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    /** A line ends with CR, LF, or both. */
    private void countLines(char[] chars, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (chars[i] == '\r' || chars[i] == '\n' && last != '\r') {
                line++;
            }
            last = chars[i];
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
