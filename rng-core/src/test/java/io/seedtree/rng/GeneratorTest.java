package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The identity, the children and Java's methods of a generator. */
class GeneratorTest {

    /** Left to the JDK: whether the class is marked as deprecated. */
    private static final Set<String> INHERITED = Set.of("isDeprecated");

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    static List<String> names() {
        return BitGenerators.names();
    }

    @Test
    void everyMethodOfJavasInterfacesIsOverridden() throws NoSuchMethodException {
        List<String> missing = new ArrayList<>();
        for (Method method : SplittableGenerator.class.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) || INHERITED.contains(method.getName())) {
                continue;
            }
            Method own = Generator.class.getMethod(method.getName(), method.getParameterTypes());
            if (!own.getDeclaringClass().getPackage().equals(Generator.class.getPackage())) {
                missing.add(method.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void aGeneratorIsOneField() {
        List<String> fields = Arrays.stream(Generator.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName).toList();

        assertEquals(List.of("bits"), fields);
    }

    @ParameterizedTest
    @MethodSource("names")
    void javasMethodsAreNumpys(String name) {
        Generator java = Generator.of(BitGenerators.create(name, SeedSequence.of(7)));
        Generator numpy = java.copy();
        for (int round = 0; round < 50; round++) {
            assertEquals(numpy.integersUInt32(0, 1L << 32, 1)[0], java.nextInt());
            assertEquals(numpy.integers(Long.MIN_VALUE, Long.MAX_VALUE, 1, true)[0] + Long.MIN_VALUE,
                    java.nextLong());
            assertEquals(numpy.integers(100), java.nextInt(100));
            assertEquals(numpy.integers(-5, 6), java.nextInt(-5, 6));
            assertEquals(numpy.integers(1L << 40), java.nextLong(1L << 40));
            assertEquals(numpy.integers(-(1L << 40), 3), java.nextLong(-(1L << 40), 3));
            assertEquals(numpy.integersBool(0, 2, 1)[0], java.nextBoolean());
            assertEquals(numpy.random(), java.nextDouble());
            assertEquals(numpy.randomFloat(), java.nextFloat());
            assertEquals(numpy.uniform(0.0, 3.5), java.nextDouble(3.5));
            assertEquals(numpy.uniform(-1.0, 3.5), java.nextDouble(-1.0, 3.5));
            assertEquals(3.5f * numpy.randomFloat(), java.nextFloat(3.5f));
            assertEquals(-1.0f + 4.5f * numpy.randomFloat(), java.nextFloat(-1.0f, 3.5f));
            assertEquals(numpy.standardNormal(), java.nextGaussian());
            assertEquals(numpy.normal(3.0, 2.0), java.nextGaussian(3.0, 2.0));
            assertEquals(numpy.standardExponential(), java.nextExponential());
            byte[] bytes = new byte[round % 7];
            java.nextBytes(bytes);
            assertArrayEquals(numpy.bytes(round % 7), bytes);
        }
    }

    @Test
    void javasBoundsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> rng().nextInt(0));
        assertThrows(IllegalArgumentException.class, () -> rng().nextInt(5, 5));
        assertThrows(IllegalArgumentException.class, () -> rng().nextLong(-1));
        assertThrows(IllegalArgumentException.class, () -> rng().nextLong(2, 1));
        assertThrows(IllegalArgumentException.class, () -> rng().nextDouble(0.0));
        assertThrows(IllegalArgumentException.class, () -> rng().nextDouble(1.0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> rng().nextFloat(-1.0f));
        assertThrows(IllegalArgumentException.class, () -> rng().nextFloat(1.0f, 1.0f));
        assertThrows(IllegalArgumentException.class, () -> rng().nextGaussian(0.0, -1.0));
        assertTrue(Double.isNaN(rng().nextGaussian(0.0, Double.NaN)), "neither Java nor NumPy refuses that");
    }

    @Test
    void everyFormOfASeedIsTheSame() {
        assertEquals(0.7739560485559633, rng().random());
        assertEquals(0.7739560485559633, Generator.defaultRng(BigInteger.valueOf(42)).random());
        assertEquals(0.7739560485559633, Generator.defaultRng(new int[] {42}).random());
        assertEquals(0.7739560485559633, Generator.defaultRng(SeedSequence.of(42)).random());
        assertThrows(IllegalArgumentException.class, () -> Generator.defaultRng(-1));
    }

    @Test
    void aSeedFromTheSystemCanBeReadOff() {
        Generator rng = Generator.defaultRng();
        Generator again = Address.parse(rng.address().orElseThrow().toString()).open();

        assertEquals(rng.nextLong(), again.nextLong());
    }

    @Test
    void spawnIsNumpys() {
        Generator rng = rng();
        List<Generator> two = rng.spawn(2);
        List<Generator> third = rng.spawn(1);

        assertEquals(0.9167441575549085, two.get(0).random());
        assertEquals(0.4674907799518424, two.get(1).random());
        assertEquals(0.07123920291270869, third.get(0).random());
        assertEquals(List.of(), rng.spawn(0));
        assertEquals(rng().nextLong(), rng.nextLong(), "children do not move draws");
    }

    /** Spawn, split, splits and rngs take their children from one counter. */
    @Test
    void oneCounterNamesAllChildren() {
        Generator rng = rng();
        SeedSequence root = SeedSequence.of(42);

        assertEquals(root.child(0), rng.split().seedSequence().orElseThrow());
        assertEquals(root.child(1), rng.spawn(1).get(0).seedSequence().orElseThrow());
        assertEquals(root.child(2).child(1), seed(rng.splits(3).skip(1).findFirst()));
        assertEquals(root.child(3).child(0), seed(rng.rngs(1).findFirst()));
        assertEquals(root.child(4).child(2), seed(rng.splits().skip(2).findFirst()));
        assertEquals(root.child(5).child(0), seed(rng.rngs().findFirst()));
        assertEquals(root.child(6), rng.copy().split().seedSequence().orElseThrow());
        assertEquals(root.child(6), rng.split().seedSequence().orElseThrow());
    }

    @Test
    void splitsAreNumbered() {
        double[] firsts = rng().splits(3).mapToDouble(RandomGenerator::nextDouble).toArray();

        assertArrayEquals(new double[] {0.846528956714028, 0.7557613710887287, 0.6412905360153492}, firsts);
    }

    @Test
    void aSourceGivesTheIdentity() {
        Generator philox = Generator.of(new Philox(SeedSequence.of(1)));
        Generator source = rng();
        Generator split = philox.split(source);

        assertEquals("Philox:42/0", split.address().orElseThrow().toString());
        assertEquals(SeedSequence.parse("42/1/0"), seed(philox.splits(source).findFirst()));
        assertEquals(SeedSequence.parse("42/2/4"), seed(philox.splits(5, source).skip(4).findFirst()));
        assertEquals(SeedSequence.parse("1/0"), philox.split().seedSequence().orElseThrow());
    }

    @Test
    void aForeignSourceGives128Bits() {
        SplittableRandom expected = new SplittableRandom(5);
        long low = expected.nextLong();
        long high = expected.nextLong();
        SeedSequence root = SeedSequence.of(
                new int[] {(int) low, (int) (low >>> 32), (int) high, (int) (high >>> 32)});
        SplittableGenerator source = SplittableGenerator.of("L64X128MixRandom");

        assertEquals(root.child(0), rng().split(new Foreign(5)).seedSequence().orElseThrow());
        assertTrue(rng().split(source).address().isPresent());
    }

    @Test
    void withoutASeedSequenceSplitDerivesOneAndSpawnRefuses() {
        Generator byKey = Generator.of(Philox.ofKey(BigInteger.TEN));
        var refusal = assertThrows(IllegalStateException.class, () -> byKey.spawn(1));
        Generator child = byKey.split();

        assertEquals("spawn: this Philox has no seed sequence", refusal.getMessage());
        assertEquals(child.nextLong(), Generator.of(Philox.ofKey(BigInteger.TEN)).split().nextLong());
        assertEquals(Optional.empty(), byKey.address());
        assertEquals("Generator(Philox)", byKey.toString());
        assertEquals("spawn: n_children must be >= 0: -1",
                assertThrows(IllegalArgumentException.class, () -> rng().spawn(-1)).getMessage());
    }

    @Test
    void addressesAreThoseOfTheStream() {
        Generator rng = Generator.of(new Pcg64Dxsm(SeedSequence.of(42).child(3).child("rain")));
        rng.nextLong();

        assertEquals("PCG64DXSM:42/3/\"rain\"", rng.address().orElseThrow().toString());
        assertEquals("Generator(PCG64DXSM) at PCG64DXSM:42/3/\"rain\"", rng.toString());
        assertEquals(Optional.empty(),
                Generator.of(new Pcg64(SeedSequence.of(42)).jumped(1)).address(), "a jumped copy");
        assertEquals(Optional.empty(),
                Generator.of(BitGenerators.adapt(new SplittableRandom(1))).address(), "a foreign one");
    }

    @Test
    void copiesGoOnAlike() {
        Generator rng = rng();
        rng.nextInt();
        rng.split();
        Generator copy = rng.copy();

        assertEquals(rng.nextInt(), copy.nextInt());
        assertEquals(rng.split().nextLong(), copy.split().nextLong());
        assertEquals(rng.nextLong(), copy.nextLong());
    }

    @Test
    void theBitGeneratorIsShared() {
        Pcg64 bits = new Pcg64(SeedSequence.of(42));
        Generator rng = Generator.of(bits);
        rng.nextLong();

        assertSame(bits, rng.bitGenerator());
        assertEquals(0x705a5661a791ffc1L, bits.nextLong());
        assertFalse(Serializable.class.isAssignableFrom(Generator.class), "a closure would clone the stream");
    }

    private static SeedSequence seed(Optional<? extends RandomGenerator> generator) {
        return ((Generator) generator.orElseThrow()).seedSequence().orElseThrow();
    }

    /** A splittable generator that is none of ours. */
    private record Foreign(SplittableRandom words, long seed) implements SplittableGenerator {

        Foreign(long seed) {
            this(new SplittableRandom(seed), seed);
        }

        @Override
        public long nextLong() {
            return words.nextLong();
        }

        @Override
        public SplittableGenerator split() {
            return this;
        }

        @Override
        public SplittableGenerator split(SplittableGenerator source) {
            return this;
        }

        @Override
        public Stream<SplittableGenerator> splits(long size) {
            return Stream.of(this);
        }

        @Override
        public Stream<SplittableGenerator> splits(SplittableGenerator source) {
            return Stream.of(this);
        }

        @Override
        public Stream<SplittableGenerator> splits(long size, SplittableGenerator source) {
            return Stream.of(this);
        }
    }
}
