package io.seedtree.rng;

import io.seedtree.rng.kernel.Kernels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The list of the bit generators, by NumPy's names: {@code MT19937}, {@code PCG64}, {@code PCG64DXSM}, {@code
 * Philox} and {@code SFC64}.
 *
 * <p>Safe for use by several threads.
 */
/*
 * Design. The list is the library's own, because java.util.random.RandomGeneratorFactory takes none from
 * others since JDK 23. All that is said of bit generators in general is tested over this list.
 */
public final class BitGenerators {

    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

    static {
        add(Mt19937.LAYOUT, Mt19937::new, Mt19937::restore);
        add(Pcg64.LAYOUT, Pcg64::new, Pcg64::restore);
        add(Pcg64Dxsm.LAYOUT, Pcg64Dxsm::new, Pcg64Dxsm::restore);
        add(Philox.LAYOUT, Philox::new, Philox::restore);
        add(Sfc64.LAYOUT, Sfc64::new, Sfc64::restore);
    }

    private record Entry(StateLayout layout, Function<SeedSequence, RestorableBitGenerator> create,
            Function<StreamState, RestorableBitGenerator> restore) {
    }

    private BitGenerators() {
    }

    private static void add(StateLayout layout, Function<SeedSequence, RestorableBitGenerator> create,
            Function<StreamState, RestorableBitGenerator> restore) {
        ENTRIES.put(layout.bitGenerator(), new Entry(layout, create, restore));
    }

    /**
     * Returns the names of all bit generators.
     *
     * @return NumPy's names, in alphabetical order
     */
    public static List<String> names() {
        return List.copyOf(ENTRIES.keySet());
    }

    /**
     * Makes a bit generator by name.
     *
     * @param name NumPy's name
     * @param seed the identity of the stream
     * @return the bit generator
     * @throws IllegalArgumentException if there is none of that name
     */
    public static RestorableBitGenerator create(String name, SeedSequence seed) {
        return entry(name).create.apply(seed);
    }

    /**
     * Makes a bit generator that continues from a state. The cached normal of a {@code RandomState} is not
     * its affair.
     *
     * @param state the state
     * @return the bit generator
     * @throws IllegalArgumentException if no generator can be in that state, such as a PCG64 with an even
     *     increment
     */
    public static RestorableBitGenerator restore(StreamState state) {
        return entry(state.bitGenerator()).restore.apply(state);
    }

    /**
     * Makes a bit generator of any generator of Java's: its {@code nextLong()} are the words, 32 bits come by
     * halves, the low one first. It has no seed sequence until {@link BitGenerator#nextChild()} derives one
     * from 128 drawn bits; its {@link BitGenerator#reseeded} generators are {@link Pcg64Dxsm}.
     *
     * <p>A copy draws the same words, although a foreign generator cannot be copied: once there are two, the
     * words drawn by one of them are kept until the other has drawn them, too. Copies may be used by
     * different threads.
     *
     * @param source the generator, not to be used otherwise from now on
     * @return the adapter, or the source itself if it is a bit generator
     */
    public static BitGenerator adapt(RandomGenerator source) {
        return source instanceof BitGenerator bits ? bits : new AdaptedBitGenerator(source);
    }

    /**
     * Says which kernels the fills of PCG64, PCG64DXSM and Philox and of normals and exponentials use, the scalar
     * or the vector ones, and why. These take the place of the scalar ones when the module
     * {@code jdk.incubator.vector} is present, the system property {@code seedtree.kernel} is not {@code scalar},
     * and they have proved faster, which takes some long fills. Until then a daemon thread compares them, for
     * some tenths of a second, on busy machines for seconds. A program that knows it has vectors and runs long
     * can do without: with the value {@code vector} they are used from the first fill on, slowly until the
     * compiler has seen to them. The values are the same.
     *
     * @return a sentence without a full stop
     */
    public static String kernels() {
        return Kernels.description();
    }

    static void requireKnown(String name) {
        entry(name);
    }

    /** The shape of the state, or null if there is no bit generator of that name. */
    static @Nullable StateLayout layout(String name) {
        Entry entry = ENTRIES.get(name);
        return entry == null ? null : entry.layout;
    }

    private static Entry entry(String name) {
        Entry entry = ENTRIES.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("bit generator must be one of " + names() + ": " + name);
        }
        return entry;
    }
}
