package io.seedtree.rng;

import java.util.Locale;

/**
 * The address of a stream: a bit generator and a seed sequence, such as {@code PCG64DXSM:42/3/"rain"}. The
 * address alone recreates the stream, here by {@link #open()} and in Python by {@link #toNumpy()}.
 *
 * <pre>
 * address  = name ":" sequence            name of the bit generator, NumPy's: PCG64DXSM
 * sequence = seed [ "@" pool ] { "/" step }   pool size in words, if it is not 4
 * step     = index                        a child by index: 0 to 9223372036854775807
 *          | '"' { character } '"'        a child by name; \" and \\ and &#92;u0000 inside
 *          | "+" jumps                    the seed sequence of a copy jumped so often
 *          | "#" word                     a spawn word of NumPy's that spells none of these
 * seed, pool, index, jumps, word = decimal, or hexadecimal after 0x
 * </pre>
 *
 * <p>The printed form is canonical: equal streams print equal addresses. A jumped copy has no address of its
 * own, because its state does not come from its seed sequence; its children have.
 *
 * <p>Immutable and safe to share.
 *
 * @param bitGenerator NumPy's name of the bit generator
 * @param seed the identity of the stream
 */
public record Address(String bitGenerator, SeedSequence seed) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no bit generator of that name, or the seed sequence is
     *     that of a jumped copy
     */
    public Address {
        BitGenerators.requireKnown(bitGenerator);
        if (JumpedSeeds.contains(seed)) {
            throw new IllegalArgumentException(
                    "a jumped copy has no address, only its children have: " + seed);
        }
    }

    /**
     * Reads an address.
     *
     * @param text the text
     * @return the address
     * @throws IllegalArgumentException if the text is malformed; the message says where
     */
    public static Address parse(CharSequence text) {
        String address = text.toString();
        int colon = address.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "malformed address: expected a bit generator, a colon and a seed, as in PCG64DXSM:42/3: "
                            + address);
        }
        return new Address(address.substring(0, colon), SeedText.parse(address, colon + 1));
    }

    /**
     * Makes the generator at the beginning of the stream.
     *
     * @return a new generator
     */
    public Generator open() {
        return Generator.of(BitGenerators.create(bitGenerator, seed));
    }

    /**
     * Returns the Python expression that makes the same generator.
     *
     * @return the expression; it needs the names {@code Generator}, {@code SeedSequence} and the bit
     *     generator's from {@code numpy.random}
     */
    public String toNumpy() {
        StringBuilder sequence = new StringBuilder(seed.entropy().toString());
        int[] spawnKey = seed.spawnKey();
        if (spawnKey.length > 0) {
            sequence.append(", spawn_key=(");
            for (int word : spawnKey) {
                sequence.append(Integer.toUnsignedString(word)).append(", ");
            }
            sequence.setLength(sequence.length() - (spawnKey.length == 1 ? 1 : 2));
            sequence.append(')');
        }
        if (seed.poolSize() != MixedPool.DEFAULT_POOL_SIZE) {
            sequence.append(", pool_size=").append(seed.poolSize());
        }
        return String.format(Locale.ROOT, "Generator(%s(SeedSequence(%s)))", bitGenerator, sequence);
    }

    /** Returns the text form, readable by {@link #parse}. */
    @Override
    public String toString() {
        return bitGenerator + ":" + seed;
    }
}
