package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every bit generator of the list, and for those of them with a capability. */
class BitGeneratorContractTest {

    private static final SeedSequence SEED = SeedSequence.parse("20261123/7/\"contract\"");
    private static final String MT = "MT19937";

    static List<String> names() {
        return BitGenerators.names();
    }

    static List<String> advanceable() {
        return names().stream().filter(name -> fresh(name) instanceof AdvanceableBitGenerator).toList();
    }

    static List<String> jumpable() {
        return names().stream().filter(name -> fresh(name) instanceof JumpableBitGenerator).toList();
    }

    private static RestorableBitGenerator fresh(String name) {
        return BitGenerators.create(name, SEED);
    }

    /** In the middle of everything: a block begun, a half word pending, children handed out. */
    private static RestorableBitGenerator used(String name) {
        RestorableBitGenerator bits = fresh(name);
        draw(bits, 629);
        bits.nextInt();
        bits.nextChild();
        bits.nextChild();
        return bits;
    }

    private static long[] draw(BitGenerator bits, int count) {
        return LongStream.generate(bits::nextLong).limit(count).toArray();
    }

    /** All kinds of draws and a child, in one number each. */
    private static List<Object> future(BitGenerator bits) {
        return List.of(bits.nextInt(), bits.nextLong(), bits.nextInt(), bits.nextInt(), bits.nextDouble(),
                bits.nextFloat(), bits.nextRaw(), bits.nextChild(),
                LongStream.of(draw(bits, 1000)).boxed().toList(), bits.nextInt());
    }

    @Test
    void theListHasNumpysFive() {
        assertEquals(List.of(MT, "PCG64", "PCG64DXSM", "Philox", "SFC64"), names());
        assertEquals(List.of("PCG64", "PCG64DXSM", "Philox"), advanceable());
        assertEquals(List.of(MT, "PCG64", "PCG64DXSM", "Philox"), jumpable());
    }

    @Test
    void anUnknownNameIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> BitGenerators.create("pcg64", SEED));
        assertEquals("bit generator must be one of [MT19937, PCG64, PCG64DXSM, Philox, SFC64]: pcg64",
                refused.getMessage());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isNamedAndSeededAsAsked(String name) {
        assertEquals(name, fresh(name).name());
        assertEquals(SEED, fresh(name).seedSequence().orElseThrow());
        assertEquals(future(fresh(name)), future(fresh(name)));
        assertNotEquals(fresh(name).nextLong(), BitGenerators.create(name, SEED.child(0)).nextLong());
    }

    @ParameterizedTest
    @MethodSource("names")
    void reseededIsTheSameAlgorithmFromAnotherSeed(String name) {
        SeedSequence other = SeedSequence.of(5);
        assertEquals(BitGenerators.create(name, other).state(), StreamState.of(used(name).reseeded(other)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCopyGoesOnAloneAndAlike(String name) {
        RestorableBitGenerator bits = used(name);
        RestorableBitGenerator copy = bits.copy();
        StreamState before = bits.state();
        assertNotSame(bits, copy);
        assertEquals(before, copy.state());
        List<Object> expected = future(copy);
        assertEquals(before, bits.state());
        assertEquals(expected, future(bits));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRestoredGeneratorContinues(String name) {
        RestorableBitGenerator bits = used(name);
        StreamState state = bits.state();
        List<Object> expected = future(bits);
        assertEquals(expected, future(BitGenerators.restore(state)));
        assertEquals(expected, future(BitGenerators.restore(StreamState.parse(state.toString()))));
        assertEquals(2, state.spawned());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aGeneratorRestoredFromNumpysDictionaryDrawsTheSame(String name) {
        RestorableBitGenerator bits = used(name);
        StreamState state = StreamState.ofNumpyJson(bits.state().toNumpyJson());
        BitGenerator restored = BitGenerators.restore(state);
        assertEquals(bits.nextInt(), restored.nextInt());
        assertEquals(bits.nextLong(), restored.nextLong());
        assertEquals(bits.nextInt(), restored.nextInt());
        assertEquals(SEED, bits.seedSequence().orElseThrow());
        assertEquals(true, restored.seedSequence().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void halvesOfAWordWaitForThe32BitDraws(String name) {
        BitGenerator bits = fresh(name);
        BitGenerator words = fresh(name);
        if (name.equals(MT)) {
            assertEquals(words.nextRaw(), Integer.toUnsignedLong(bits.nextInt()));
            long high = words.nextRaw();
            assertEquals(high << 32 | words.nextRaw(), bits.nextLong());
            return;
        }
        long first = words.nextLong();
        long second = words.nextLong();
        long third = words.nextLong();
        assertEquals((int) first, bits.nextInt());
        assertEquals(second, bits.nextLong());
        assertEquals((third >>> 11) * 0x1.0p-53, bits.nextDouble());
        assertEquals((int) (first >>> 32), bits.nextInt());
        assertEquals((int) words.nextLong(), bits.nextInt());
    }

    @ParameterizedTest
    @MethodSource("names")
    void doublesAndFloatsAreTheirBits(String name) {
        BitGenerator bits = fresh(name);
        BitGenerator words = fresh(name);
        for (int i = 0; i < 1000; i++) {
            double expected = name.equals(MT)
                    ? ((words.nextRaw() >>> 5) * 67108864.0 + (words.nextRaw() >>> 6)) / 9007199254740992.0
                    : (words.nextRaw() >>> 11) / 9007199254740992.0;
            assertEquals(expected, bits.nextDouble());
            assertEquals((words.nextInt() >>> 8) / 16777216.0f, bits.nextFloat());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void childrenAreCountedAndDoNotMoveDraws(String name) {
        BitGenerator bits = fresh(name);
        BitGenerator drawsOnly = fresh(name);
        for (int i = 0; i < 5; i++) {
            assertEquals(SEED.child(i), bits.nextChild());
            assertEquals(drawsOnly.nextLong(), bits.nextLong());
        }
        assertEquals(SEED.child(5), bits.copy().nextChild());
        assertEquals(SEED.child(5), BitGenerators.restore(StreamState.of(bits)).nextChild());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theLastChildIsTheLast(String name) {
        StreamState state = fresh(name).state();
        BitGenerator bits = BitGenerators.restore(state.withChildren(SEED, false, 0xFFFFFFFE));
        assertEquals(SEED.child(0xFFFFFFFEL), bits.nextChild());
        assertThrows(IllegalStateException.class, bits::nextChild);
        assertEquals(0xFFFFFFFFL, StreamState.of(bits).spawned());
    }

    @ParameterizedTest
    @MethodSource("names")
    void withoutASeedSequenceOneIsDrawn(String name) {
        StreamState state = fresh(name).state().withChildren(null, false, 0);
        BitGenerator words = BitGenerators.restore(state);
        long low = words.nextLong();
        long high = words.nextLong();
        SeedSequence drawn = SeedSequence
                .of(new int[] {(int) low, (int) (low >>> 32), (int) high, (int) (high >>> 32)});
        BitGenerator bits = BitGenerators.restore(state);
        assertEquals(drawn.child(0), bits.nextChild());
        assertEquals(true, bits.seedSequence().isEmpty());
        BitGenerator again = BitGenerators.restore(StreamState.parse(StreamState.of(bits).toString()));
        assertEquals(drawn.child(1), bits.nextChild());
        assertEquals(drawn.child(1), again.nextChild());
        assertEquals(true, again.seedSequence().isEmpty());
        assertEquals(words.nextLong(), bits.nextLong());
    }

    @ParameterizedTest
    @MethodSource("advanceable")
    void advanceIsDrawing(String name) {
        int wordsPerUnit = name.equals("Philox") ? 4 : 1;
        BitGenerator drawn = fresh(name);
        draw(drawn, 1000 * wordsPerUnit);
        AdvanceableBitGenerator advanced = (AdvanceableBitGenerator) fresh(name);
        advanced.advance(1000);
        assertEquals(drawn.nextLong(), advanced.nextLong());
    }

    @ParameterizedTest
    @MethodSource("advanceable")
    void advancesAddUpAndCanBeUndone(String name) {
        BigInteger far = BigInteger.TWO.pow(200).add(BigInteger.valueOf(12345));
        AdvanceableBitGenerator twice = (AdvanceableBitGenerator) fresh(name);
        twice.advance(far);
        twice.advance(-77);
        AdvanceableBitGenerator once = (AdvanceableBitGenerator) fresh(name);
        once.advance(far.subtract(BigInteger.valueOf(77)));
        assertEquals(StreamState.of(once), StreamState.of(twice));
        once.advance(BigInteger.valueOf(77).subtract(far));
        assertEquals(fresh(name).state(), StreamState.of(once));
        once.advance(BigInteger.TWO.pow(256));
        assertEquals(fresh(name).state(), StreamState.of(once));
    }

    @ParameterizedTest
    @MethodSource("advanceable")
    void advanceDropsTheHalfWord(String name) {
        AdvanceableBitGenerator bits = (AdvanceableBitGenerator) fresh(name);
        bits.nextInt();
        bits.advance(0);
        assertEquals(false, StreamState.of(bits).halfPending());
        assertEquals(0, StreamState.of(bits).half());
    }

    @ParameterizedTest
    @MethodSource("advanceable")
    void skippingIsDrawing(String name) {
        for (int before = 0; before < 10; before++) {
            for (int count = 0; count < 20; count++) {
                AdvanceableBitGenerator skipping = (AdvanceableBitGenerator) fresh(name);
                IntStream.range(0, before).forEach(i -> skipping.nextInt());
                BitGenerator drawing = skipping.copy();
                skipping.skipLongs(count);
                draw(drawing, count);
                assertEquals(StreamState.of(drawing), StreamState.of(skipping), before + ", " + count);
                skipping.skipInts(count);
                IntStream.range(0, count).forEach(i -> drawing.nextInt());
                assertEquals(StreamState.of(drawing), StreamState.of(skipping), before + ", " + count);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("advanceable")
    void skipsAddUp(String name) {
        AdvanceableBitGenerator bits = (AdvanceableBitGenerator) used(name);
        AdvanceableBitGenerator twice = (AdvanceableBitGenerator) bits.copy();
        bits.skipLongs(0x7FFF_FFFF_FFFF_FFFEL);
        twice.skipLongs(0x7FFF_FFFF_FFFF_FFF1L);
        twice.skipLongs(13);
        assertEquals(StreamState.of(bits), StreamState.of(twice));
        bits.skipInts(0x7FFF_FFFF_FFFF_FFFEL);
        twice.skipInts(0x7FFF_FFFF_FFFF_FFF1L);
        twice.skipInts(13);
        assertEquals(StreamState.of(bits), StreamState.of(twice));
        assertThrows(IllegalArgumentException.class, () -> bits.skipLongs(-1));
        assertThrows(IllegalArgumentException.class, () -> bits.skipInts(-1));
    }

    @ParameterizedTest
    @MethodSource("jumpable")
    void jumpsAddUpAndLeaveTheOriginal(String name) {
        JumpableBitGenerator bits = (JumpableBitGenerator) used(name);
        StreamState before = StreamState.of(bits);
        JumpableBitGenerator jumped = bits.jumped();
        assertEquals(before, StreamState.of(bits));
        assertEquals(StreamState.of(bits.jumped(3)), StreamState.of(jumped.jumped(2)));
        assertEquals(SEED, bits.jumped(0).seedSequence().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> bits.jumped(-1));
    }

    @ParameterizedTest
    @MethodSource("jumpable")
    void aJumpedCopyHasItsOwnChildren(String name) {
        JumpableBitGenerator bits = (JumpableBitGenerator) used(name);
        SeedSequence child = bits.jumped(2).nextChild();
        assertEquals(SEED.withSpawnKey(0xFFFFFFFD, 2, 0).child(0), child);
        assertEquals(child, bits.jumped().jumped().nextChild());
        BitGenerator seedless = BitGenerators.restore(StreamState.of(bits).withChildren(null, false, 0));
        assertEquals(true, ((JumpableBitGenerator) seedless).jumped().seedSequence().isEmpty());
    }
}
