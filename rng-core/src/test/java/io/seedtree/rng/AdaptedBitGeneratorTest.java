package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AdaptedBitGeneratorTest {

    private static BitGenerator adapted() {
        return BitGenerators.adapt(new SplittableRandom(42));
    }

    @Test
    void wordsAreThoseOfTheSource() {
        SplittableRandom source = new SplittableRandom(42);
        BitGenerator bits = adapted();
        long first = source.nextLong();
        assertEquals((int) first, bits.nextInt());
        assertEquals(source.nextLong(), bits.nextLong());
        assertEquals((int) (first >>> 32), bits.nextInt());
        assertEquals((source.nextLong() >>> 11) * 0x1.0p-53, bits.nextDouble());
        assertEquals("java:SplittableRandom", bits.name());
        assertEquals("java:RandomGenerator", BitGenerators.adapt(source::nextLong).name());
    }

    @Test
    void aBitGeneratorIsNotAdapted() {
        BitGenerator bits = new Pcg64(SeedSequence.of(1));
        assertSame(bits, BitGenerators.adapt(bits));
    }

    @Test
    void aCopyOfACopyDrawsTheSameInAnyOrder() {
        BitGenerator bits = adapted();
        bits.nextInt();
        BitGenerator copy = bits.copy();
        SplittableRandom source = new SplittableRandom(42);
        int half = (int) (source.nextLong() >>> 32);
        long[] expected = source.longs(5).toArray();
        assertEquals(expected[0], copy.nextLong());
        assertEquals(expected[1], copy.nextLong());
        assertEquals(expected[0], bits.nextLong());
        BitGenerator second = bits.copy();
        for (int i = 1; i < 5; i++) {
            assertEquals(expected[i], bits.nextLong());
        }
        for (int i = 2; i < 5; i++) {
            assertEquals(expected[i], copy.nextLong());
        }
        for (int i = 1; i < 5; i++) {
            assertEquals(expected[i], second.nextLong());
        }
        assertEquals(half, bits.nextInt());
        assertEquals(half, copy.nextInt());
        assertEquals(half, second.nextInt());
    }

    @Test
    void copiesInTwoThreadsDrawTheSame() throws Exception {
        long[] expected = new SplittableRandom(42).longs(200_000).toArray();
        BitGenerator bits = adapted();
        BitGenerator copy = bits.copy();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = pool.submit(draws(bits, expected));
            Future<Boolean> other = pool.submit(draws(copy, expected));
            assertEquals(true, one.get() && other.get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Boolean> draws(BitGenerator bits, long[] expected) {
        return () -> {
            boolean same = true;
            for (long word : expected) {
                same &= bits.nextLong() == word;
            }
            return same;
        };
    }

    @Test
    void childrenComeFrom128DrawnBits() {
        BitGenerator bits = adapted();
        assertEquals(true, bits.seedSequence().isEmpty());
        BitGenerator copy = bits.copy();
        SeedSequence child = bits.nextChild();
        assertEquals(child, copy.nextChild());
        assertEquals(copy.nextChild(), bits.nextChild());
        assertEquals(true, bits.seedSequence().isEmpty());
        SplittableRandom source = new SplittableRandom(42);
        source.nextLong();
        source.nextLong();
        assertEquals(source.nextLong(), bits.nextLong());
        assertInstanceOf(Pcg64Dxsm.class, bits.reseeded(child));
    }

    @Test
    void itHasNoStateText() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> StreamState.of(adapted()));
        assertEquals("the state of this bit generator cannot be written down: java:SplittableRandom",
                refused.getMessage());
    }
}
