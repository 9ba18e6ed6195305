package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** A way to fill arrays, and the single draws that it must equal. */
public record FillCase<A>(String name, Type<A> type, Fill<A> fill, Draw<A> draw) {

    /** What lies about a filled range must not change. */
    private static final int MARGIN = 5;

    /** What a fill is. */
    public interface Fill<A> {
        void fill(BitGenerator bits, A array, int from, int to);
    }

    /** A single draw, into one element. */
    public interface Draw<A> {
        void into(BitGenerator bits, A array, int index);
    }

    /** What arrays of a type can do. Elements are compared by their bits. */
    public record Type<A>(IntFunction<A> create, Equality<A> equality, Cleaner<A> cleaner) {

        public static final Type<long[]> LONGS =
                new Type<>(long[]::new, Arrays::equals, (a, from, to) -> Arrays.fill(a, from, to, 0));
        public static final Type<int[]> INTS =
                new Type<>(int[]::new, Arrays::equals, (a, from, to) -> Arrays.fill(a, from, to, 0));
        public static final Type<double[]> DOUBLES =
                new Type<>(double[]::new, Arrays::equals, (a, from, to) -> Arrays.fill(a, from, to, 0.0));
        public static final Type<float[]> FLOATS =
                new Type<>(float[]::new, Arrays::equals, (a, from, to) -> Arrays.fill(a, from, to, 0.0f));

        /** Whether two ranges have the same elements. */
        public interface Equality<A> {
            boolean test(A one, int from, int to, A other, int otherFrom, int otherTo);
        }

        /** Makes all elements of a range zeros. */
        public interface Cleaner<A> {
            void clean(A array, int from, int to);
        }
    }

    /** The same under another name. */
    public FillCase<A> named(String other) {
        return new FillCase<>(other, type, fill, draw);
    }

    /**
     * Fills ranges of the wanted lengths up to the longest, at changing places, each from the same state:
     * values and the state afterwards are those of the loop, and nothing else is written.
     */
    public void checkLengths(RestorableBitGenerator start, int longest, IntPredicate isWanted) {
        int size = longest + 2 * MARGIN;
        A drawn = type.create.apply(longest);
        A filled = type.create.apply(size);
        A blank = type.create.apply(size);
        RestorableBitGenerator loop = start.copy();
        for (int length = 0; length <= longest; length++) {
            if (isWanted.test(length)) {
                int from = length % MARGIN;
                int to = from + length;
                RestorableBitGenerator bits = start.copy();
                fill.fill(bits, filled, from, to);
                boolean isEqual = type.equality.test(drawn, 0, length, filled, from, to);
                type.cleaner.clean(filled, from, to);
                boolean isClean = type.equality.test(blank, 0, size, filled, 0, size);
                String what = start.name() + ", " + name + ", " + length;
                assertTrue(isEqual, () -> what + ": values");
                assertTrue(isClean, () -> what + ": written outside of the range");
                assertEquals(loop.state(), bits.state(), what);
            }
            if (length < longest) {
                draw.into(loop, drawn, length);
            }
        }
    }

    /** Goes on with both: the fill makes what the loop makes. */
    public void checkNext(BitGenerator loop, BitGenerator bits, int length) {
        A expected = type.create.apply(length);
        for (int i = 0; i < length; i++) {
            draw.into(loop, expected, i);
        }
        A filled = type.create.apply(length);
        fill.fill(bits, filled, 0, length);
        String what = loop.name() + ", " + name + ", " + length;
        assertTrue(type.equality.test(expected, 0, length, filled, 0, length), () -> what + ": values");
    }

    @Override
    public String toString() {
        return name;
    }
}
