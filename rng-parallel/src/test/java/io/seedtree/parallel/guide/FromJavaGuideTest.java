package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.TaskRandom;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The examples of docs/from-java.md. */
class FromJavaGuideTest extends GuideExample {

    @Test
    void javasMethodsHaveNumpysNumbers() {
        // guide: java-first
        RandomGenerator rng = Generator.defaultRng(42); // where new Random(42) was
        double u = rng.nextDouble();                    // 0.7739560485559633
        int die = rng.nextInt(1, 7);                    // 4
        double normal = rng.nextGaussian();             // 0.7504511958064572
        long word = rng.nextLong();                     // -5582574516464220019
        // end
        assertNumpys("java-first", u, die, normal, word);
    }

    @Test
    void oldApisTakeAView() {
        // guide: java-view
        Generator rng = Generator.defaultRng(42);
        List<Integer> cards = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        Collections.shuffle(cards, rng.asRandom());          // the JDK's order of swaps, our numbers
        BigInteger number = new BigInteger(100, rng.asRandom());
        rng.shuffle(cards);                                  // NumPy's shuffle
        // end
        Generator same = Generator.defaultRng(42);
        List<Integer> expected = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        for (int i = expected.size(); i > 1; i--) {
            Collections.swap(expected, i - 1, (int) same.integers(0, i));
        }
        assertEquals(new BigInteger(100, same.asRandom()), number);
        same.shuffle(expected);
        assertEquals(expected, cards);
    }

    @Test
    void splittingCountsAndChildrenDoNot() {
        // guide: java-split
        Generator rng = RandomNode.of(42).open();
        Generator next = rng.split();                              // child 0, then 1, 2, ...
        Generator seventh = RandomNode.of(42).child(7).open();     // child 7, whoever asks, whenever
        Generator rain = RandomNode.of(42).child("rain").open();
        // end
        assertEquals("PCG64DXSM:42/0", next.address().orElseThrow().toString());
        assertNumpys("java-split", next.random(), seventh.random(), rain.random());
    }

    private static double noise() {
        // guide: java-current
        double noise = TaskRandom.current().nextGaussian(); // where ThreadLocalRandom.current() was
        // end
        return noise;
    }

    @Test
    void theStreamOfATaskIsTheSeedableThreadLocalRandom() {
        List<Double> drawn = new ArrayList<>();
        TaskRandom.run(RandomNode.of(42).open(), rng -> drawn.add(noise()));
        assertNumpys("java-current", drawn);
    }

    @Test
    void javasOwnNumbersHaveNumpysDistributions() {
        // guide: java-adapt
        Generator old = Generator.of(BitGenerators.adapt(new SplittableRandom(42)));
        double gamma = old.gamma(2, 3);
        // end
        SplittableRandom words = new SplittableRandom(42);
        assertEquals(Generator.of(BitGenerators.adapt(words)).gamma(2, 3), gamma);
    }

    /** Words of a generator: its nextLong, so that the numbers are those that it would have drawn itself. */
    @Test
    void anAdapterDrawsTheWordsOfItsSource() {
        assertArrayEquals(new SplittableRandom(42).longs(5).toArray(),
                Generator.of(BitGenerators.adapt(new SplittableRandom(42))).longs(5).toArray());
    }

    @Test
    void anyLongIsASeed() {
        long seed = -7;
        // guide: java-seed
        SeedSequence bits = SeedSequence.of(new int[] {(int) seed, (int) (seed >>> 32)});
        // end
        assertEquals(SeedSequence.of(BigInteger.ONE.shiftLeft(64).add(BigInteger.valueOf(seed))), bits);
    }

    /** The first values of neighbouring seeds of Random lie side by side. */
    @Test
    void neighbouringSeedsOfRandomBeginAlike() {
        // guide: java-neighbours
        double of42 = new Random(42).nextDouble(); // 0.7275636800328681
        double of43 = new Random(43).nextDouble(); // 0.7274741131618243
        // end
        assertNumpys("java-neighbours", of42, of43);
        // guide: java-neighbours-here
        double here42 = Generator.defaultRng(42).nextDouble(); // 0.7739560485559633
        double here43 = Generator.defaultRng(43).nextDouble(); // 0.6522992627009107
        // end
        assertNumpys("java-neighbours-here", here42, here43);
    }
}
