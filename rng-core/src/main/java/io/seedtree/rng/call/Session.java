package io.seedtree.rng.call;

import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.JumpableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.SeedSpawner;
import io.seedtree.rng.legacy.RandomState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A random object of NumPy's on which methods are called by name, one after the other: a
 * {@code SeedSequence}, a bit generator, a {@code Generator} or a {@code RandomState}. For one thread at a
 * time.
 */
/*
 * Design. Methods of the bit generator work on the wrapped one, too. A call of jumped replaces the object by
 * its jumped copy, and spawn gives the first word of each child, as in the conformance files.
 */
public final class Session {

    private Object subject;

    private Session(Object subject) {
        this.subject = subject;
    }

    /**
     * Starts with a seed sequence.
     *
     * @param seed the seed sequence
     * @return the session
     */
    public static Session of(SeedSequence seed) {
        return new Session(new SeedSpawner(seed));
    }

    /**
     * Starts with a bit generator.
     *
     * @param bits the bit generator
     * @return the session
     */
    public static Session of(BitGenerator bits) {
        return new Session(bits);
    }

    /**
     * Starts with a generator.
     *
     * @param generator the generator
     * @return the session
     */
    public static Session of(Generator generator) {
        return new Session(generator);
    }

    /**
     * Starts with a {@code RandomState}.
     *
     * @param random the generator
     * @return the session
     */
    public static Session of(RandomState random) {
        return new Session(random);
    }

    /**
     * Calls a method.
     *
     * @param method NumPy's name of the method
     * @param arguments the keyword arguments except {@code size} and {@code dtype}
     * @param size the number of values, or null for NumPy's call without a size
     * @param dtype NumPy's name of the type, or null for the method's own
     * @return the values; none for {@code advance}, {@code jumped} and {@code seed}
     * @throws IllegalArgumentException if there is no such method, or it refuses the arguments; the message
     *     says which and why
     */
    public Optional<Values> call(
            String method, Arguments arguments, @Nullable Integer size, @Nullable String dtype) {
        switch (method) {
            case "advance" -> {
                advance(arguments.of(method, Set.of("delta")));
                return Optional.empty();
            }
            case "jumped" -> {
                jump(arguments.of(method, Set.of("jumps")).withDefault("jumps", 1));
                return Optional.empty();
            }
            case "seed" -> {
                seed(arguments.of(method, Set.of("seed")));
                return Optional.empty();
            }
            default -> {
                return Optional.of(values(method, arguments, size, dtype));
            }
        }
    }

    private Values values(String method, Arguments arguments, @Nullable Integer size,
            @Nullable String dtype) {
        if (subject instanceof Generator generator) {
            return GeneratorCalls.call(generator, method, arguments, size, dtype);
        }
        if (subject instanceof SeedSpawner spawner) {
            return seedWords(spawner, method, arguments, dtype);
        }
        if (method.equals("random_raw") || method.equals("spawn")) {
            return GeneratorCalls.call(Generator.of(bits(method)), method, arguments, size, dtype);
        }
        if (subject instanceof RandomState random) {
            return RandomStateCalls.call(random, method, arguments, size, dtype);
        }
        throw unknown(method);
    }

    private static Values seedWords(
            SeedSpawner spawner, String method, Arguments arguments, @Nullable String dtype) {
        if (method.equals("spawn")) {
            List<SeedSequence> children =
                    spawner.spawn(arguments.of(method, Set.of("n_children")).count("n_children"));
            return new Values.Integers(
                    "uint64", children.stream().mapToLong(child -> child.generateState64(1)[0]).toArray());
        }
        if (!method.equals("generate_state")) {
            throw unknown(method);
        }
        int words = arguments.of(method, Set.of("n_words")).count("n_words");
        return switch (dtype == null ? "uint32" : dtype) {
            case "uint32" -> new Values.Integers("uint32", unsigned(spawner.parent().generateState(words)));
            case "uint64" -> new Values.Integers("uint64", spawner.parent().generateState64(words));
            default -> throw new IllegalArgumentException(
                    "generate_state: dtype must be uint32 or uint64: " + dtype);
        };
    }

    private static long[] unsigned(int[] words) {
        long[] wide = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            wide[i] = Integer.toUnsignedLong(words[i]);
        }
        return wide;
    }

    private void advance(Arguments given) {
        if (!(bits("advance") instanceof AdvanceableBitGenerator advanceable)) {
            throw new IllegalArgumentException("advance: " + bits("advance").name() + " cannot advance");
        }
        advanceable.advance(given.bigInteger("delta"));
    }

    private void jump(Arguments given) {
        if (!(bits("jumped") instanceof JumpableBitGenerator jumpable)) {
            throw new IllegalArgumentException("jumped: " + bits("jumped").name() + " cannot jump");
        }
        BitGenerator jumped = jumpable.jumped(given.integer("jumps"));
        if (subject instanceof Generator) {
            subject = Generator.of(jumped);
        } else {
            subject = subject instanceof RandomState ? new RandomState(jumped) : jumped;
        }
    }

    private void seed(Arguments given) {
        if (!(subject instanceof RandomState random)) {
            throw unknown("seed");
        }
        if (given.value("seed") instanceof List<?>) {
            random.seed(given.integers("seed"));
        } else {
            random.seed(given.integer("seed"));
        }
    }

    private BitGenerator bits(String method) {
        if (subject instanceof Generator generator) {
            return generator.bitGenerator();
        }
        if (subject instanceof RandomState random) {
            return random.bitGenerator();
        }
        if (subject instanceof BitGenerator bits) {
            return bits;
        }
        throw unknown(method);
    }

    private static IllegalArgumentException unknown(String method) {
        return new IllegalArgumentException("unknown method: " + method);
    }
}
