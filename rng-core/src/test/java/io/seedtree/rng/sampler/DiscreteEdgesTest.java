package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters at the ends of their ranges: the values, and how many words are drawn for them. */
class DiscreteEdgesTest {

    /** A distribution of which each draw gives one value and takes a fixed number of words. */
    record Certain(String text, LongSampler sampler, long value, int words) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Certain> certain() {
        return Stream.of(
                new Certain("poisson(0)", Poisson.of(0), 0, 0),
                new Certain("poisson(-0.0)", Poisson.of(-0.0), 0, 0),
                new Certain("binomial(0, 0.3)", Binomial.of(0, 0.3), 0, 0),
                new Certain("binomial(0, 1)", Binomial.of(0, 1), 0, 0),
                new Certain("binomial(9, 0)", Binomial.of(9, 0), 0, 0),
                new Certain("binomial(9, -0.0)", Binomial.of(9, -0.0), 0, 0),
                new Certain("binomial(9, 1)", Binomial.of(9, 1), 9, 1),
                new Certain("binomial(2^63 - 1, 1)", Binomial.of(Long.MAX_VALUE, 1), Long.MAX_VALUE, 1),
                new Certain("geometric(1)", Geometric.of(1), 1, 1),
                new Certain("zipf(1025)", Zipf.of(1025), 1, 0),
                new Certain("zipf(infinity)", Zipf.of(Double.POSITIVE_INFINITY), 1, 0),
                new Certain("logseries(0)", LogSeries.of(0), 1, 1),
                new Certain("hypergeometric(0, 0, 0)", Hypergeometric.of(0, 0, 0), 0, 0),
                new Certain("hypergeometric(5, 5, 0)", Hypergeometric.of(5, 5, 0), 0, 0),
                new Certain("hypergeometric(5, 5, 10)", Hypergeometric.of(5, 5, 10), 5, 0),
                new Certain("hypergeometric(0, 20, 5)", Hypergeometric.of(0, 20, 5), 0, 0),
                new Certain("hypergeometric(20, 0, 5)", Hypergeometric.of(20, 0, 5), 5, 0));
    }

    @ParameterizedTest
    @MethodSource("certain")
    void certainValuesTakeAsManyWordsAsInNumpy(Certain certain) {
        Words words = Words.of(new long[3 * certain.words]);

        assertEquals(certain.value, certain.sampler.draw(words.bits()));
        assertEquals(certain.words, words.touched(), "words of one draw");

        BitGenerator rest = Words.of(new long[2 * certain.words]).bits();
        assertArrayEquals(new long[] {certain.value, certain.value}, certain.sampler.draw(rest, 2));
    }

    /** A distribution near the end of its range, and the first four values of NumPy's default_rng(42). */
    record Extreme(String text, LongSampler sampler, long... values) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Extreme> extremes() {
        return Stream.of(
                new Extreme("binomial(2^63 - 1, 0.5)", Binomial.of(Long.MAX_VALUE, 0.5),
                        4611686015591023104L, 4611686015279917056L, 4611686017491412480L,
                        4611686016974260736L),
                new Extreme("binomial(2^63 - 1, 1e-18)", Binomial.of(Long.MAX_VALUE, 1e-18), 11, 9, 12, 11),
                new Extreme("binomial(10^15, 0.9)", Binomial.of(1_000_000_000_000_000L, 0.9),
                        900000017720190L, 900000005847507L, 900000009078414L, 899999999386245L),
                new Extreme("poisson(largest)", Poisson.of(9.223372006484771e18),
                        9223372009052187648L, 9223372010207760384L, 9223372001722359808L,
                        9223372008908425216L),
                new Extreme("geometric(1e-18)", Geometric.of(1e-18),
                        2404208603965994496L, 2336189655824453120L, 2384760999874254848L,
                        279794289851583200L),
                new Extreme("geometric(1e-20)", Geometric.of(1e-20),
                        Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE),
                new Extreme("hypergeometric(largest)",
                        Hypergeometric.of(999_999_999, 999_999_999, 1_000_000_000),
                        500001515, 499995591, 499992791, 500007428),
                new Extreme("zipf(smallest)", Zipf.of(Math.nextUp(1.0)),
                        353887435612303L, 19321599304405852L, 54, 214643579785942L),
                new Extreme("logseries(largest)", LogSeries.of(Math.nextDown(1.0)),
                        2574974, 20387327916L, 10640094567479368L, 949193128483L),
                new Extreme("negative_binomial(1e18, 0.5)", NegativeBinomial.of(1e18, 0.5),
                        1000000001530594176L, 999999998847006720L, 999999999612539392L, 999999999906834944L),
                new Extreme("negative_binomial(infinity, 1)",
                        NegativeBinomial.of(Double.POSITIVE_INFINITY, 1),
                        0, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void extremesAreNumpys(Extreme extreme) {
        assertArrayEquals(extreme.values, extreme.sampler.draw(seed42(), 4));
    }

    /** One per algorithm, with the same parameters once in a sampler and once in each call. */
    @Test
    void nextDrawsWhatTheSamplerDraws() {
        for (double lam : new double[] {0, 0.3, 9.99, 10, 123, 1e9}) {
            BitGenerator bits = seed42();
            assertArrayEquals(
                    LongStream.generate(() -> Poisson.next(bits, lam)).limit(1000).toArray(),
                    Poisson.of(lam).draw(seed42(), 1000), () -> "poisson " + lam);
        }
        for (double p : new double[] {0, 0.01, 0.3, 0.31, 0.5, 0.7, 0.99, 1}) {
            BitGenerator bits = seed42();
            assertArrayEquals(
                    LongStream.generate(() -> Binomial.next(bits, 100, p)).limit(1000).toArray(),
                    Binomial.of(100, p).draw(seed42(), 1000), () -> "binomial " + p);
        }
        for (long sample : new long[] {0, 3, 9, 10, 40, 90, 91, 97, 100}) {
            BitGenerator bits = seed42();
            assertArrayEquals(
                    LongStream.generate(() -> Hypergeometric.next(bits, 30, 70, sample))
                            .limit(1000).toArray(),
                    Hypergeometric.of(30, 70, sample).draw(seed42(), 1000), () -> "hypergeometric " + sample);
        }
    }

    private static BitGenerator seed42() {
        return new Pcg64(SeedSequence.of(42));
    }
}
