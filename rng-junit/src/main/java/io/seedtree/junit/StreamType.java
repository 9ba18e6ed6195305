package io.seedtree.junit;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.legacy.RandomState;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The types of parameters that a test may have for its streams. */
enum StreamType {

    GENERATOR(Generator.class, Pcg64Dxsm.NAME, Address::open),
    RANDOM_GENERATOR(RandomGenerator.class, Pcg64Dxsm.NAME, Address::open),
    BIT_GENERATOR(BitGenerator.class, Pcg64Dxsm.NAME, address -> address.open().bitGenerator()),
    RANDOM(Random.class, Pcg64Dxsm.NAME, address -> address.open().asRandom()),
    RANDOM_STATE(RandomState.class, Mt19937.NAME,
            address -> new RandomState(address.open().bitGenerator())),
    SEED_SEQUENCE(SeedSequence.class, Pcg64Dxsm.NAME, Address::seed);

    private final Class<?> type;
    private final String bitGenerator;
    private final Function<Address, Object> opened;

    StreamType(Class<?> type, String bitGenerator, Function<Address, Object> opened) {
        this.type = type;
        this.bitGenerator = bitGenerator;
        this.opened = opened;
    }

    static Optional<StreamType> of(Class<?> type) {
        return Arrays.stream(values()).filter(known -> known.type == type).findFirst();
    }

    /** The names of all types, for messages. */
    static String names() {
        return Arrays.stream(values()).map(known -> known.type.getName()).collect(Collectors.joining(", "));
    }

    /** The bit generator unless another is asked for. */
    String bitGenerator() {
        return bitGenerator;
    }

    /** What the parameter is given. */
    Object open(Address address) {
        return opened.apply(address);
    }

    /** How a failure names it: a seed sequence does not draw by a bit generator. */
    String text(Address address) {
        return this == SEED_SEQUENCE ? address.seed().toString() : address.toString();
    }
}
