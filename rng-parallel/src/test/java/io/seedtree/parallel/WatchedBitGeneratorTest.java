package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.JumpableBitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A watched stream draws the numbers of an unwatched one and can do what it can. */
class WatchedBitGeneratorTest {

    private static final SeedSequence SEED = SeedSequence.of(42);
    private static final List<Class<? extends BitGenerator>> ABILITIES =
            List.of(AdvanceableBitGenerator.class,
                    JumpableBitGenerator.class, RestorableBitGenerator.class);

    private final StreamAudit audit = StreamAudit.start();

    @AfterEach
    void close() {
        audit.close();
    }

    private static BitGenerator watched(Function<SeedSequence, BitGenerator> algorithm) {
        BitGenerator bits = RandomNode.of(SEED, algorithm).open().bitGenerator();
        assertInstanceOf(WatchedBitGenerator.class, bits);
        return bits;
    }

    static Stream<Function<SeedSequence, BitGenerator>> algorithms() {
        return BitGenerators.names().stream().map(name -> seed -> BitGenerators.create(name, seed));
    }

    private static List<Object> everyDraw(BitGenerator bits) {
        byte[] bytes = new byte[13];
        bits.nextBytes(bytes);
        return List.of(bits.name(), bits.nextInt(), bits.nextLong(), bits.nextRaw(), bits.nextInt(),
                bits.nextDouble(),
                bits.nextFloat(), bits.nextBoolean(), Arrays.toString(bytes), bits.nextInt(7),
                bits.nextInt(3, 7),
                bits.nextLong(7), bits.nextLong(3, 7), bits.nextDouble(7), bits.nextDouble(3, 7),
                bits.nextFloat(7),
                bits.nextFloat(3, 7), bits.nextGaussian(), bits.nextGaussian(3, 7), bits.nextExponential());
    }

    private static List<Object> everyFill(BitGenerator bits) {
        long[] longs = new long[9];
        int[] ints = new int[9];
        double[] doubles = new double[9];
        float[] floats = new float[9];
        ByteBuffer bytes = ByteBuffer.allocate(75);
        bits.fill(longs, 1, 7);
        bits.fill(ints, 1, 7);
        bits.fill(doubles, 1, 7);
        bits.fill(floats, 1, 7);
        bits.fill(bytes);
        return List.of(Arrays.toString(longs), Arrays.toString(ints), Arrays.toString(doubles),
                Arrays.toString(floats), bytes.flip(), bits.toDouble(longs[1]));
    }

    private static List<Object> everyRelative(BitGenerator bits) {
        List<Object> drawn = new ArrayList<>(everyDraw(bits));
        Generator rng = Generator.of(bits);
        drawn.addAll(everyFill(bits));
        drawn.addAll(everyDraw(bits.copy()));
        drawn.addAll(everyDraw(rng.split().bitGenerator()));
        drawn.addAll(everyDraw(rng.copy().split().bitGenerator()));
        drawn.addAll(everyDraw(rng.spawn(2).get(1).spawn(1).get(0).bitGenerator()));
        drawn.add(rng.splits(20).parallel().map(RandomGenerator::nextLong).toList());
        drawn.add(rng.address());
        drawn.add(rng.toString());
        drawn.add(bits.seedSequence());
        drawn.add(bits.nextChild());
        drawn.add(bits.reseeded(SEED.child(7)).seedSequence());
        drawn.addAll(everyDraw(bits.reseeded(SEED.child(7))));
        drawn.add(Arrays.toString(rng.gamma(2.0, 3.0, 5)));
        drawn.add(Arrays.toString(rng.permutation(9)));
        if (bits instanceof JumpableBitGenerator jumpable) {
            drawn.addAll(everyDraw(jumpable.jumped(3)));
            drawn.addAll(everyDraw(jumpable.jumped().jumped()));
            drawn.add(jumpable.jumped().nextChild());
        }
        if (bits instanceof AdvanceableBitGenerator advanceable) {
            advanceable.advance(1_000_003);
            drawn.addAll(everyDraw(bits));
            advanceable.skipLongs(1_000_003);
            advanceable.skipInts(1_000_003);
            drawn.addAll(everyDraw(bits));
        }
        if (bits instanceof RestorableBitGenerator restorable) {
            drawn.add(restorable.state().toString());
            drawn.add(StreamState.of(restorable.copy()).toString());
        }
        return drawn;
    }

    private static List<Boolean> abilities(BitGenerator bits) {
        return ABILITIES.stream().map(ability -> ability.isInstance(bits)).toList();
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void drawsTheSame(Function<SeedSequence, BitGenerator> algorithm) {
        BitGenerator watched = watched(algorithm);
        BitGenerator unwatched = algorithm.apply(SEED);
        assertEquals(abilities(unwatched), abilities(watched));
        assertEquals(everyRelative(unwatched), everyRelative(watched));
        audit.findings().forEach(finding -> assertEquals(AuditFinding.Kind.OPENED_TWICE, finding.kind()));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void relativesAreWatchedAndHaveTheSameAbilities(Function<SeedSequence, BitGenerator> algorithm) {
        BitGenerator watched = watched(algorithm);
        List<BitGenerator> relatives =
                new ArrayList<>(List.of(watched.copy(), watched.reseeded(SEED.child(1)),
                        Generator.of(watched).split().bitGenerator(), watched.copy().copy()));
        if (watched instanceof JumpableBitGenerator jumpable) {
            relatives.add(jumpable.jumped());
        }
        for (BitGenerator relative : relatives) {
            assertInstanceOf(WatchedBitGenerator.class, relative);
            assertNotSame(watched, relative);
            assertEquals(abilities(watched), abilities(relative));
        }
    }

    static IntStream sets() {
        return IntStream.range(0, 1 << ABILITIES.size());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySetOfAbilitiesIsKept(int set) {
        BitGenerator able = withAbilities(set, new Pcg64(SEED));
        BitGenerator watched = watched(seed -> able);
        assertEquals(abilities(able), abilities(watched));
        assertEquals(everyDraw(new Pcg64(SEED)), everyDraw(watched));
        assertEquals(able.copy().nextLong(), watched.copy().nextLong());
    }

    /** A generator that can do some of what PCG64 can. */
    private static BitGenerator withAbilities(int set, Pcg64 bits) {
        List<Class<?>> types = new ArrayList<>(List.of(BitGenerator.class));
        for (int i = 0; i < ABILITIES.size(); i++) {
            if ((set >> i & 1) != 0) {
                types.add(ABILITIES.get(i));
            }
        }
        return (BitGenerator) Proxy.newProxyInstance(BitGenerator.class.getClassLoader(),
                types.toArray(new Class<?>[0]),
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(bits, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void whatAGeneratorDefinesAnewIsKept() {
        BitGenerator odd = (BitGenerator) Proxy.newProxyInstance(BitGenerator.class.getClassLoader(),
                new Class<?>[] {BitGenerator.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "nextGaussian" -> 17.0;
                    case "nextInt" -> 5;
                    case "toString" -> "an odd one";
                    default -> method.invoke(new Pcg64(SEED), arguments);
                });
        BitGenerator watched = watched(seed -> odd);
        assertEquals(17.0, watched.nextGaussian());
        assertEquals(17.0, watched.nextGaussian(1, 2));
        assertEquals(5, watched.nextInt(100));
        assertEquals("an odd one", watched.toString());
    }

    @Test
    void fillsAreTheSame() {
        double[] expected = Generator.of(new Pcg64(SEED)).random(1_000);
        assertArrayEquals(expected, Generator.of(watched(Pcg64::new)).random(1_000));
    }
}
