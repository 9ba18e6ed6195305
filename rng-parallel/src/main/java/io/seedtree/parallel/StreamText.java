package io.seedtree.parallel;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;

/** What a stream is called in messages: its address, or what comes closest to it. */
final class StreamText {

    private StreamText() {
    }

    static String of(Generator rng) {
        return rng.address().map(Address::toString).orElseGet(() -> withoutAddress(rng.bitGenerator()));
    }

    private static String withoutAddress(BitGenerator bits) {
        return bits.seedSequence().map(seed -> bits.name() + ":" + seed).orElseGet(() -> withoutSeed(bits));
    }

    /** A Philox by key tells the key itself, also from under a watch. */
    private static String withoutSeed(BitGenerator bits) {
        return bits.name().equals(Philox.NAME) ? bits.toString() : bits.name() + " without a seed sequence";
    }
}
