package io.seedtree.bench.conform;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.call.Session;
import io.seedtree.rng.legacy.RandomState;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fresh object that a case starts from.
 *
 * @param fields the fields of the case
 */
record Origin(Fields fields) {

    private static final String SEED = "seed";
    private static final String SPAWN_KEY = "spawn_key";
    private static final String POOL_SIZE = "pool_size";
    private static final String BIT_GENERATOR = "bit_generator";
    private static final int USUAL_POOL_SIZE = 4;

    /**
     * Makes the object.
     *
     * @throws IllegalArgumentException if a field is missing or has a value that there is not
     */
    Session open() {
        String api = fields.text("api");
        return switch (api) {
            case "seedsequence" -> Session.of(seedSequence());
            case "bitgenerator" -> Session.of(bitGenerator());
            case "generator" -> Session.of(Generator.of(bitGenerator()));
            case "randomstate" -> Session.of(randomState());
            default -> throw new IllegalArgumentException("unknown api: " + api);
        };
    }

    private SeedSequence seedSequence() {
        int poolSize = fields.has(POOL_SIZE) ? fields.count(POOL_SIZE) : USUAL_POOL_SIZE;
        SeedSequence root = fields.isList(SEED)
                ? SeedSequence.of(words(fields.integers(SEED)), poolSize)
                : SeedSequence.of(fields.integer(SEED), poolSize);
        return root.withSpawnKey(words(fields.integers(SPAWN_KEY)));
    }

    private BitGenerator bitGenerator() {
        String name = fields.text(BIT_GENERATOR);
        if (!fields.has("key")) {
            return BitGenerators.create(name, seedSequence());
        }
        if (!name.equals(Philox.NAME)) {
            throw new IllegalArgumentException("key is for " + Philox.NAME + " only: " + name);
        }
        return Philox.ofKey(number(fields.integers("key")), number(fields.integers("counter")));
    }

    /** A RandomState by seed; one that draws from a bit generator where the fields can mean nothing else. */
    private RandomState randomState() {
        boolean bySeed = !fields.has(BIT_GENERATOR)
                || fields.text(BIT_GENERATOR).equals(Mt19937.NAME) && fields.integers(SPAWN_KEY).isEmpty();
        if (!bySeed) {
            return new RandomState(bitGenerator());
        }
        if (fields.has(SPAWN_KEY) && !fields.integers(SPAWN_KEY).isEmpty()) {
            throw new IllegalArgumentException(
                    "a randomstate has no spawn_key: " + fields.integers(SPAWN_KEY));
        }
        return fields.isList(SEED)
                ? new RandomState(fields.integers(SEED).stream().mapToLong(Origin::seedWord).toArray())
                : new RandomState(seedWord(fields.integer(SEED)));
    }

    private static long seedWord(BigInteger seed) {
        if (seed.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("seed must be in [0, 4294967295]: " + seed);
        }
        return seed.longValue();
    }

    /** NumPy's coercion: each integer takes as many words as it needs, but one at least. */
    private static int[] words(List<BigInteger> integers) {
        return integers.stream().flatMapToInt(Origin::words).toArray();
    }

    private static IntStream words(BigInteger integer) {
        if (integer.signum() < 0) {
            throw new IllegalArgumentException("seeds and spawn keys must be >= 0: " + integer);
        }
        int count = Math.max(1, (integer.bitLength() + Integer.SIZE - 1) / Integer.SIZE);
        return IntStream.range(0, count).map(i -> integer.shiftRight(Integer.SIZE * i).intValue());
    }

    /** The number of 64-bit words, the lowest first. */
    private static BigInteger number(List<BigInteger> words) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < words.size(); i++) {
            number = number.add(words.get(i).shiftLeft(Long.SIZE * i));
        }
        return number;
    }
}
