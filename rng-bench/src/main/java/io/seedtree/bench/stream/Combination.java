package io.seedtree.bench.stream;

import io.seedtree.bench.cli.Choice;
import picocli.CommandLine.ITypeConverter;

/**
 * How two streams become one, word by word. Words of independent streams stay uniform; streams that are alike
 * leave zeros, or a pattern that a battery finds sooner than in the streams themselves.
 */
enum Combination {

    /** The bits in which the two differ. */
    XOR {
        @Override
        void combine(long[] words, int from, long[] others, int count) {
            for (int i = 0; i < count; i++) {
                words[from + i] ^= others[i];
            }
        }
    },
    /** The first minus the second, modulo 2^64. */
    DIFFERENCE {
        @Override
        void combine(long[] words, int from, long[] others, int count) {
            for (int i = 0; i < count; i++) {
                words[from + i] -= others[i];
            }
        }
    };

    private static final int BLOCK = 1024;

    /** Combines words, in place, with the first of some others. */
    abstract void combine(long[] words, int from, long[] others, int count);

    /**
     * Combines two sources.
     *
     * @param first the one
     * @param second the other
     * @return the source of the combined words
     */
    WordSource of(WordSource first, WordSource second) {
        return (words, from, to) -> {
            long[] others = new long[Math.min(to - from, BLOCK)];
            for (int at = from; at < to; at += others.length) {
                int count = Math.min(to - at, others.length);
                first.fill(words, at, at + count);
                second.fill(others, 0, count);
                combine(words, at, others, count);
            }
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /** Reads the name of a combination. */
    static final class Converter implements ITypeConverter<Combination> {

        /** Makes a converter. */
        Converter() {
            // Nothing to set up.
        }

        @Override
        public Combination convert(String text) {
            return Choice.parse("combination", Combination.class, text);
        }
    }
}
