package io.seedtree.bench.stream;

import io.seedtree.bench.cli.Choice;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;
import picocli.CommandLine.ITypeConverter;

/** A list of streams that are not independent. A battery that does not say so cannot see such a fault. */
enum Control {

    /** Stream <i>i</i> is {@code new java.util.Random(seed + i)}, whatever the bit generator. */
    JAVA_RANDOM {
        @Override
        LongFunction<BitGenerator> streams(String bitGenerator, SeedSequence root) {
            long seed = root.entropy().longValue();
            return i -> BitGenerators.adapt(new Random(seed + i));
        }
    },
    /**
     * Stream <i>i</i> is a PCG64 or PCG64DXSM in a state of its own, but for the 58 low bits and the increment,
     * which all have in common.
     */
    EQUAL_LOW_BITS {
        @Override
        LongFunction<BitGenerator> streams(String bitGenerator, SeedSequence root) {
            if (!bitGenerator.startsWith("PCG64")) {
                throw new IllegalArgumentException(
                        "control " + this + " takes PCG64 or PCG64DXSM: " + bitGenerator);
            }
            BigInteger low = number(root, 0).and(LOW_BITS);
            BigInteger increment = number(root, 2).setBit(0);
            return i -> {
                BigInteger state = number(root.child(i), 0).andNot(LOW_BITS).or(low);
                return BitGenerators.restore(StreamState.ofNumpyJson(String.format(Locale.ROOT,
                        "{\"bit_generator\": \"%s\", \"state\": {\"state\": %d, \"inc\": %d},"
                                + " \"has_uint32\": 0, \"uinteger\": 0}",
                        bitGenerator, state, increment)));
            };
        }
    };

    private static final BigInteger LOW_BITS = BigInteger.ONE.shiftLeft(58).subtract(BigInteger.ONE);

    /** The number of 128 bits whose low half is the state word of an index, the next one the high half. */
    private static BigInteger number(SeedSequence seed, int index) {
        long[] words = seed.generateState64(index + 2);
        return new BigInteger(Long.toUnsignedString(words[index + 1])).shiftLeft(Long.SIZE)
                .or(new BigInteger(Long.toUnsignedString(words[index])));
    }

    /**
     * Returns the streams by number.
     *
     * @param bitGenerator NumPy's name of a bit generator
     * @param root what stands for the seed
     * @return the streams
     * @throws IllegalArgumentException if the control is not for that bit generator
     */
    abstract LongFunction<BitGenerator> streams(String bitGenerator, SeedSequence root);

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /** Reads the name of a control. */
    static final class Converter implements ITypeConverter<Control> {

        /** Makes a converter. */
        Converter() {
            // Nothing to set up.
        }

        @Override
        public Control convert(String text) {
            return Choice.parse("control", Control.class, text);
        }
    }
}
