package io.seedtree.rng;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One step of a path in the seed tree, and its spawn words. */
/*
 * Design. A plain index is one word, NumPy's spawn. The sixteen highest words are kept for tags, so that an
 * index that would collide with a tag is itself tagged. The words are part of the API: changing one changes
 * streams.
 */
sealed interface PathElement {

    /** The largest index that is one word. */
    long LAST_PLAIN_INDEX = 0xFFFFFFEFL;

    /** Tag of an index of 64 bits: low word, high word. */
    int INDEX_TAG = 0xFFFFFFFE;

    /** Tag of a name: length in bytes, then UTF-8 in little-endian words, padded with zeros. */
    int NAME_TAG = 0xFFFFFFFF;

    /** Tag of a jumped copy: number of jumps, low word, high word. */
    int JUMPS_TAG = 0xFFFFFFFD;

    /** The spawn words of this step. */
    int[] words();

    /** A child by index. */
    record Index(long index) implements PathElement {

        public Index {
            if (index < 0) {
                throw new IllegalArgumentException(
                        "child index must be in [0, 9223372036854775807]: " + index);
            }
        }

        @Override
        public int[] words() {
            boolean plain = index <= LAST_PLAIN_INDEX;
            return plain ? new int[] {(int) index} : tagged(INDEX_TAG, index);
        }
    }

    /** A child by name. */
    record Name(String name) implements PathElement {

        public Name {
            if (!isWellFormed(name)) {
                throw new IllegalArgumentException("child name has an unpaired surrogate: " + name);
            }
        }

        @Override
        public int[] words() {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            int[] words = new int[2 + (bytes.length + 3) / 4];
            words[0] = NAME_TAG;
            words[1] = bytes.length;
            for (int i = 0; i < bytes.length; i++) {
                words[2 + i / 4] |= (bytes[i] & 0xFF) << 8 * (i % 4);
            }
            return words;
        }
    }

    /** The seed sequence of a jumped copy. */
    record Jumps(long count) implements PathElement {

        public Jumps {
            if (count <= 0) {
                throw new IllegalArgumentException(
                        "number of jumps must be in [1, 9223372036854775807]: " + count);
            }
        }

        @Override
        public int[] words() {
            return tagged(JUMPS_TAG, count);
        }
    }

    /** A spawn word of NumPy's that spells none of the others. */
    record Raw(int word) implements PathElement {

        @Override
        public int[] words() {
            return new int[] {word};
        }
    }

    /** Whether a name is well-formed UTF-16, so that it has a UTF-8 form. */
    static boolean isWellFormed(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    private static int[] tagged(int tag, long value) {
        return new int[] {tag, (int) value, (int) (value >>> 32)};
    }

    /** Reads spawn words from left to right; what is no well-formed step is raw, word by word. */
    static List<PathElement> decode(int[] words) {
        List<PathElement> path = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            PathElement element = decodeAt(words, at);
            path.add(element);
            at += element.words().length;
        }
        return path;
    }

    private static PathElement decodeAt(int[] words, int at) {
        int word = words[at];
        if (Integer.toUnsignedLong(word) <= LAST_PLAIN_INDEX) {
            return new Index(Integer.toUnsignedLong(word));
        }
        if (word == NAME_TAG && at + 1 < words.length) {
            return decodeName(words, at);
        }
        if ((word == INDEX_TAG || word == JUMPS_TAG) && at + 2 < words.length) {
            long value = SeedWords.join(words[at + 1], words[at + 2]);
            if (word == INDEX_TAG && value > LAST_PLAIN_INDEX) {
                return new Index(value);
            }
            if (word == JUMPS_TAG && value > 0) {
                return new Jumps(value);
            }
        }
        return new Raw(word);
    }

    private static PathElement decodeName(int[] words, int at) {
        int length = words[at + 1];
        long end = at + 2L + (length + 3L) / 4;
        if (length >= 0 && end <= words.length) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (words[at + 2 + i / 4] >>> 8 * (i % 4));
            }
            try {
                CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                Name name = new Name(text.toString());
                if (Arrays.equals(name.words(), Arrays.copyOfRange(words, at, (int) end))) {
                    return name;
                }
            } catch (CharacterCodingException e) {
                return new Raw(NAME_TAG);
            }
        }
        return new Raw(NAME_TAG);
    }
}
