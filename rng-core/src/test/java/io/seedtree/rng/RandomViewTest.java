package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomViewTest {

    /** What of Random and RandomGenerator has no numbers. */
    private static final Set<String> OTHER = Set.of("isDeprecated", "from", "of", "getDefault");

    private final Generator rng = Generator.defaultRng(42);
    private final Generator expected = Generator.defaultRng(42);
    private final Random view = rng.asRandom();

    @Test
    void everyMethodDrawsFromTheGenerator() {
        byte[] bytes = new byte[5];
        view.nextBytes(bytes);
        assertArrayEquals(expected.bytes(5), bytes);
        assertEquals(expected.nextInt(), view.nextInt());
        assertEquals(expected.nextInt(9), view.nextInt(9));
        assertEquals(expected.nextInt(-3, 9), view.nextInt(-3, 9));
        assertEquals(expected.nextLong(), view.nextLong());
        assertEquals(expected.nextLong(9), view.nextLong(9));
        assertEquals(expected.nextLong(-3, 9), view.nextLong(-3, 9));
        assertEquals(expected.nextBoolean(), view.nextBoolean());
        assertEquals(expected.nextFloat(), view.nextFloat());
        assertEquals(expected.nextFloat(2f), view.nextFloat(2f));
        assertEquals(expected.nextFloat(1f, 2f), view.nextFloat(1f, 2f));
        assertEquals(expected.nextDouble(), view.nextDouble());
        assertEquals(expected.nextDouble(2), view.nextDouble(2));
        assertEquals(expected.nextDouble(1, 2), view.nextDouble(1, 2));
        assertEquals(expected.nextGaussian(), view.nextGaussian());
        assertEquals(expected.nextGaussian(1, 2), view.nextGaussian(1, 2));
        assertEquals(expected.nextExponential(), view.nextExponential());
        assertArrayEquals(expected.ints(5).toArray(), view.ints(5).toArray());
        assertArrayEquals(expected.ints(5, 1, 9).toArray(), view.ints(5, 1, 9).toArray());
        assertArrayEquals(expected.ints().limit(5).toArray(), view.ints().limit(5).toArray());
        assertArrayEquals(expected.ints(1, 9).limit(5).toArray(), view.ints(1, 9).limit(5).toArray());
        assertArrayEquals(expected.longs(5).toArray(), view.longs(5).toArray());
        assertArrayEquals(expected.longs(5, 1, 9).toArray(), view.longs(5, 1, 9).toArray());
        assertArrayEquals(expected.longs().limit(5).toArray(), view.longs().limit(5).toArray());
        assertArrayEquals(expected.longs(1, 9).limit(5).toArray(), view.longs(1, 9).limit(5).toArray());
        assertArrayEquals(expected.doubles(5).toArray(), view.doubles(5).toArray());
        assertArrayEquals(expected.doubles(5, 1, 9).toArray(), view.doubles(5, 1, 9).toArray());
        assertArrayEquals(expected.doubles().limit(5).toArray(), view.doubles().limit(5).toArray());
        assertArrayEquals(expected.doubles(1, 9).limit(5).toArray(), view.doubles(1, 9).limit(5).toArray());
        assertArrayEquals(expected.equiDoubles(1, 9, true, true).limit(5).toArray(),
                ((RandomView) view).equiDoubles(1, 9, true, true).limit(5).toArray());
        assertEquals(expected.nextLong(), rng.nextLong(), "nothing else was drawn");
    }

    @Test
    void everyMethodIsOverridden() {
        List<String> missing = new ArrayList<>();
        for (Method method : Random.class.getMethods()) {
            boolean numbers = method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers()) && !OTHER.contains(method.getName());
            boolean declared = Arrays.stream(RandomView.class.getDeclaredMethods()).anyMatch(
                    own -> own.getName().equals(method.getName())
                            && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
            if (numbers && !declared) {
                missing.add(method.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Collections.shuffle draws nextInt(i) from the end down. */
    @Test
    void collectionsCanBeShuffled() {
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        List<Integer> swapped = new ArrayList<>(shuffled);
        Collections.shuffle(shuffled, view);
        for (int i = swapped.size(); i > 1; i--) {
            Collections.swap(swapped, i - 1, expected.nextInt(i));
        }

        assertEquals(swapped, shuffled);
    }

    /** BigInteger takes its bits by nextBytes; other old code calls next(bits) through subclasses only. */
    @Test
    void bigIntegersCanBeDrawn() {
        byte[] magnitude = expected.bytes(16);

        assertEquals(new BigInteger(1, magnitude), new BigInteger(128, view));
    }

    @Test
    void itIsNotReseeded() {
        var refusal = assertThrows(IllegalStateException.class, () -> view.setSeed(1));

        assertEquals("the view of a generator cannot be reseeded: 1", refusal.getMessage());
    }

    @Test
    void itIsNotSerialized() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(view));
        }
    }
}
