package io.seedtree.bench.explain;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What an address means. Words are hexadecimal texts with {@code 0x}, because JSON has no numbers for them.
 *
 * @param address the address
 * @param bitGenerator NumPy's name of the bit generator
 * @param entropy the seed, an integer of any size
 * @param poolSize the number of words in the pool
 * @param path the steps from the root
 * @param pool the pool
 * @param stateWords the first words that {@code generate_state} gives, of 64 bits
 * @param firstWords the first words of the bit generator
 * @param firstDoubles the first draws of {@code random}
 * @param children the first children
 * @param python the lines of Python that make the stream
 */
record Explanation(String address, String bitGenerator, String entropy, int poolSize, List<Step> path,
        List<String> pool, List<String> stateWords, List<String> firstWords, List<Double> firstDoubles,
        List<Child> children, List<String> python) {

    private static final int SHOWN = 4;
    private static final int CHILDREN = 3;

    /**
     * A step of a path.
     *
     * @param step the step as it stands in an address
     * @param words its spawn words
     * @param meaning what the words are
     */
    record Step(String step, List<Long> words, String meaning) {
    }

    /**
     * A child.
     *
     * @param address its address
     * @param firstDouble its first draw of {@code random}
     */
    record Child(String address, double firstDouble) {
    }

    /** Explains an address. */
    static Explanation of(Address address) {
        SeedSequence seed = address.seed();
        Generator rng = address.open();
        return new Explanation(address.toString(), address.bitGenerator(), seed.entropy().toString(),
                seed.poolSize(), PathSteps.of(seed).stream().map(Explanation::step).toList(),
                Arrays.stream(seed.pool()).mapToObj(Explanation::hex).toList(),
                words64(Arrays.stream(seed.generateState64(SHOWN))), rawWords(address.open().bitGenerator()),
                DoubleStream.generate(rng::random).limit(SHOWN).boxed().toList(),
                IntStream.range(0, CHILDREN)
                        .mapToObj(i -> child(new Address(address.bitGenerator(), seed.child(i)))).toList(),
                List.of("from numpy.random import Generator, SeedSequence, " + address.bitGenerator(),
                        "rng = " + address.toNumpy(),
                        "rng.random(" + SHOWN + ").tolist()  # the first doubles",
                        "[child.random() for child in rng.spawn(" + CHILDREN + ")]  # of the children"));
    }

    private static Step step(PathSteps.Step step) {
        return new Step(step.text(),
                Arrays.stream(step.words()).mapToObj(Integer::toUnsignedLong).toList(), step.meaning());
    }

    private static Child child(Address address) {
        return new Child(address.toString(), address.open().random());
    }

    private static List<String> rawWords(BitGenerator bits) {
        LongStream words = LongStream.generate(bits::nextRaw).limit(SHOWN);
        return bits.name().equals(Mt19937.NAME) ? words.mapToObj(word -> hex((int) word)).toList()
                : words64(words);
    }

    private static List<String> words64(LongStream words) {
        return words.mapToObj(word -> "0x" + HexFormat.of().toHexDigits(word)).toList();
    }

    private static String hex(int word) {
        return "0x" + HexFormat.of().toHexDigits(word);
    }
}
