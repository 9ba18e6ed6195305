package io.seedtree.bench.jmh;

import it.unimi.dsi.util.XoRoShiRo128PlusPlusRandom;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.simple.RandomSource;

/** The generators of others that ours are measured beside. */
public final class Rivals {

    /** The JDK's generator of splittable streams since Java 8. */
    public static final String SPLITTABLE = "SplittableRandom";
    /** The JDK's default since Java 17. */
    public static final String L64X128 = "L64X128MixRandom";
    /** The JDK's generator of each thread, which cannot be seeded. */
    public static final String THREAD_LOCAL = "ThreadLocalRandom";
    /** Apache Commons RNG's xoshiro256++ and its modified ziggurats. */
    public static final String COMMONS_XOSHIRO = "Commons xoshiro256++";
    /** Apache Commons RNG's Philox and its modified ziggurats. */
    public static final String COMMONS_PHILOX = "Commons Philox4x64";
    /**
     * The xoroshiro128++ of its inventors, whose other distributions are those of {@code
     * java.util.Random}.
     */
    public static final String DSIUTILS = "dsiutils xoroshiro128++";

    private Rivals() {
    }

    /**
     * Returns all names.
     *
     * @return the names
     */
    public static List<String> names() {
        return List.of(SPLITTABLE, L64X128, THREAD_LOCAL, COMMONS_XOSHIRO, COMMONS_PHILOX, DSIUTILS);
    }

    /**
     * Opens a generator, of seed 42 if it takes a seed, for the calling thread.
     *
     * @param name its name
     * @return the generator
     */
    static RandomGenerator open(String name) {
        return switch (name) {
            case SPLITTABLE -> new SplittableRandom(42);
            case L64X128 -> RandomGenerator.of(L64X128);
            case THREAD_LOCAL -> ThreadLocalRandom.current();
            case COMMONS_XOSHIRO -> new CommonsGenerator(RandomSource.XO_SHI_RO_256_PP);
            case COMMONS_PHILOX -> new CommonsGenerator(RandomSource.PHILOX_4X64);
            case DSIUTILS -> new XoRoShiRo128PlusPlusRandom(42);
            default -> throw new IllegalArgumentException("unknown rival: " + name);
        };
    }
}
