package io.seedtree.rng.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kernels that fills draw with.
 *
 * <p>The vector kernels need the module {@code jdk.incubator.vector}. The system property
 * {@code seedtree.kernel} forbids them with the value {@code scalar}, and with {@code vector} takes them at
 * once, without a trial of their bits and time. Both are looked at once.
 */
public final class Kernels {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String PROPERTY = "seedtree.kernel";
    /** The length of a call in a trial: that of a block, because longer calls get fast earlier. */
    private static final int TRIED = Words.BLOCK;
    /** The number of such calls: enough to be timed. */
    private static final int CALLS = 4;

    private static final String ASKED = System.getProperty(PROPERTY, "");
    private static final boolean FORBIDDEN = ASKED.equals("scalar");
    private static final boolean FORCED = ASKED.equals("vector");
    private static final boolean PRESENT = ModuleLayer.boot().findModule(MODULE).isPresent();

    private Kernels() {
    }

    /**
     * Returns the kernels of words of PCG64.
     *
     * @return the choice between them
     */
    public static Choice<Kernel<long[]>> pcg64Words() {
        return Pcg64Words.CHOICE;
    }

    /**
     * Returns the kernels of uniform values of PCG64.
     *
     * @return the choice between them
     */
    public static Choice<Kernel<double[]>> pcg64Doubles() {
        return Pcg64Doubles.CHOICE;
    }

    /**
     * Returns the kernels of words of PCG64DXSM.
     *
     * @return the choice between them
     */
    public static Choice<Kernel<long[]>> pcg64DxsmWords() {
        return Pcg64DxsmWords.CHOICE;
    }

    /**
     * Returns the kernels of uniform values of PCG64DXSM.
     *
     * @return the choice between them
     */
    public static Choice<Kernel<double[]>> pcg64DxsmDoubles() {
        return Pcg64DxsmDoubles.CHOICE;
    }

    /**
     * Returns the kernels of words of Philox.
     *
     * @return the choice between them
     */
    public static Choice<PhiloxKernel> philoxWords() {
        return PhiloxWords.CHOICE;
    }

    /**
     * Returns the kernels of candidates of ziggurats.
     *
     * @return the choice between them
     */
    public static Choice<ZigguratKernel> ziggurats() {
        return Ziggurats.CHOICE;
    }

    /**
     * Returns the kernels of halves of words.
     *
     * @return the choice between them
     */
    public static Choice<HalvesKernel> halves() {
        return Halves.CHOICE;
    }

    private static <K> Choice<K> choice(K scalar, K vector, Function<K, Object> work) {
        if (PRESENT && FORCED) {
            return Choice.ofVector(scalar, vector);
        }
        @Nullable K candidate = PRESENT && !FORBIDDEN ? vector : null;
        return new Choice<>(scalar, candidate, work, Kernels::start, System::nanoTime);
    }

    private static <A> Function<Kernel<A>, Object> pcg(IntFunction<A> create) {
        return kernel -> {
            Lcg128 state = state();
            A values = create.apply(CALLS * TRIED);
            for (int call = 0; call < CALLS; call++) {
                kernel.fill(state, values, call * TRIED, (call + 1) * TRIED);
            }
            return List.of(values, state.high, state.low).toArray();
        };
    }

    private static Object philox(PhiloxKernel kernel) {
        PhiloxCounter counter = new PhiloxCounter(0x0123456789abcdefL, 0xfedcba9876543210L);
        long[] words = new long[CALLS * TRIED];
        for (int call = 0; call < CALLS; call++) {
            kernel.fill(counter, words, call * TRIED, (call + 1) * TRIED);
        }
        return List.of(words, counter.word0).toArray();
    }

    private static Object ziggurat(ZigguratKernel kernel) {
        long[] words = new long[TRIED];
        Pcg64Loop.fill(state(), words, 0, TRIED);
        long[] inside = new long[256];
        Arrays.setAll(inside, layer -> (1L << 52) - (1L << 45) - layer);
        double[] width = new double[256];
        Arrays.setAll(width, layer -> (256.0 + layer) / 3.0);
        ZigguratTable table = ZigguratTable.signed(width, inside);
        double[] values = new double[CALLS * TRIED];
        long[] entries = new long[TRIED];
        long[] marks = new long[TRIED / Long.SIZE];
        int at = 0;
        for (int call = 0; call < CALLS; call++) {
            kernel.mark(table, words, TRIED, entries, marks);
            at = kernel.decode(table, words, TRIED, entries, marks, values, at);
        }
        return List.of(values, entries, marks).toArray();
    }

    private static Object halves(HalvesKernel kernel) {
        long[] words = new long[TRIED];
        Pcg64Loop.fill(state(), words, 0, TRIED);
        int[] ints = new int[2 * TRIED];
        float[] floats = new float[2 * TRIED];
        long[] apart = new long[2 * TRIED];
        for (int call = 0; call < CALLS; call++) {
            kernel.toInts(words, TRIED, ints, 0);
            kernel.toFloats(words, TRIED, floats, 0);
            System.arraycopy(words, 0, apart, TRIED, TRIED);
            kernel.takeApart(apart, 0, 2 * TRIED);
        }
        return List.of(ints, floats, apart).toArray();
    }

    private static Lcg128 state() {
        return new Lcg128(0x0123456789abcdefL, 0xfedcba9876543210L, 0xdeadbeefcafebabeL, 0xfffffffffffffff1L);
    }

    /** A daemon, so that no program waits for its end. */
    private static void start(Runnable trial) {
        Thread thread = new Thread(null, trial, "seedtree-kernel-trial", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }

    private static Map<String, Choice<?>> all() {
        return Map.of("words of PCG64", pcg64Words(), "doubles of PCG64", pcg64Doubles(),
                "words of PCG64DXSM",
                pcg64DxsmWords(), "doubles of PCG64DXSM", pcg64DxsmDoubles(), "words of Philox",
                philoxWords(),
                "ziggurats", ziggurats(), "halves of words", halves());
    }

    /**
     * Says which kernels are in use.
     *
     * @return a sentence without a full stop; it begins with "vector" if a vector kernel is in use
     */
    public static String description() {
        if (FORBIDDEN) {
            return "scalar: " + PROPERTY + "=scalar";
        }
        if (!PRESENT) {
            return "scalar: " + MODULE + " is not among the modules";
        }
        Map<String, String> byState = new TreeMap<>((one, other) -> other.compareTo(one));
        all().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> byState
                .merge(entry.getValue().toString(), entry.getKey(), (some, more) -> some + ", " + more));
        String unknown = ASKED.isEmpty() || FORCED ? ""
                : "; not known, only scalar and vector are: " + PROPERTY + "=" + ASKED;
        return byState.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; ", "", unknown));
    }

    /** Loads the class of the kernel when it is used. */
    static final class VectorZiggurat implements ZigguratKernel {

        @Override
        public void mark(ZigguratTable table, long[] words, int count, long[] entries, long[] marks) {
            ZigguratVector.mark(table, words, count, entries, marks);
        }

        @Override
        public int decode(ZigguratTable table, long[] words, int count, long[] entries, long[] drops,
                double[] values, int at) {
            return ZigguratVector.decode(table, words, count, entries, drops, values, at);
        }
    }

    /** As that. */
    static final class VectorHalves implements HalvesKernel {

        @Override
        public void toInts(long[] words, int count, int[] halves, int at) {
            HalvesVector.toInts(words, count, halves, at);
        }

        @Override
        public void toFloats(long[] words, int count, float[] values, int at) {
            HalvesVector.toFloats(words, count, values, at);
        }

        @Override
        public void takeApart(long[] words, int from, int to) {
            HalvesVector.takeApart(words, from, to);
        }
    }

    /*
     * Each choice in a class of its own, which is loaded when it is asked for: to make all of them takes some ten
     * milliseconds of a process that may never fill. No method references for the vector kernels: these would load the
     * classes when the choice is made.
     */

    private static final class Pcg64Words {

        static final Choice<Kernel<long[]>> CHOICE = choice(Pcg64Loop::fill,
                (state, words, from, to) -> Pcg64Vector.fill(state, words, from, to), pcg(long[]::new));
    }

    private static final class Pcg64Doubles {

        static final Choice<Kernel<double[]>> CHOICE = choice(Pcg64Loop::fill,
                (state, values, from, to) -> Pcg64Vector.fill(state, values, from, to), pcg(double[]::new));
    }

    private static final class Pcg64DxsmWords {

        static final Choice<Kernel<long[]>> CHOICE = choice(Pcg64DxsmLoop::fill,
                (state, words, from, to) -> Pcg64DxsmVector.fill(state, words, from, to), pcg(long[]::new));
    }

    private static final class Pcg64DxsmDoubles {

        static final Choice<Kernel<double[]>> CHOICE = choice(Pcg64DxsmLoop::fill,
                (state, values, from, to) -> Pcg64DxsmVector.fill(state, values, from, to),
                pcg(double[]::new));
    }

    private static final class PhiloxWords {

        static final Choice<PhiloxKernel> CHOICE = choice(PhiloxLoop::fill,
                (counter, words, from, to) -> PhiloxVector.fill(counter, words, from, to), Kernels::philox);
    }

    private static final class Ziggurats {

        static final Choice<ZigguratKernel> CHOICE =
                choice(new ZigguratLoop(), new VectorZiggurat(), Kernels::ziggurat);
    }

    private static final class Halves {

        static final Choice<HalvesKernel> CHOICE =
                choice(new HalvesLoop(), new VectorHalves(), Kernels::halves);
    }
}
