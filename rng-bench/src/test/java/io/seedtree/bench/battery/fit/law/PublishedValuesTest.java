package io.seedtree.bench.battery.fit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distribution functions that Commons Statistics has not, against published values and identities. */
class PublishedValuesTest {

    /**
     * M. C. Wang and W. J. Kennedy, "Self-Validating Computations of Probabilities for Selected Central and
     * Noncentral Univariate Probability Functions", Journal of the American Statistical Association 89
     * (1994), table 6.
     */
    @ParameterizedTest
    @CsvSource({"1, 6, 0.00393, 0.2498463724258039e-2", "5, 1, 9.23636, 0.8272918751175548",
        "11, 21, 24.72497, 0.2539481822183126", "31, 6, 44.98534, 0.8125198785064969",
        "51, 1, 38.56038, 0.8519497361859118e-1", "100, 16, 82.35814, 0.1184348822747824e-1",
        "300, 16, 331.78852, 0.7355956710306709", "1, 1, 0.00016, 0.6121428929881423e-2",
        "1, 1, 0.00393, 0.3033814229753780e-1"})
    void noncentralChiSquare(double df, double nonc, double x, double probability) {
        assertClose(probability, PoissonMixture.chiSquare(df, nonc).cdf().applyAsDouble(x), 2e-14);
    }

    /** By Mathematica, as in the tests of Boost.Math (J. Maddock, 2008). */
    @ParameterizedTest
    @CsvSource({"5, 2, 1, 1.5, 0.49845842011686358665", "2, 5, 1, 2, 0.64938711196845800322",
        "100, 5, 15, 105, 0.99996207325249555786", "100, 5, 15, 1.5, 0.57592315596686179870",
        "5, 100, 102, 25, 0.74993383259829917593", "85, 100, 0.5, 1.25, 0.85228624977948142884"})
    void noncentralF(double dfnum, double dfden, double nonc, double x, double probability) {
        assertClose(probability, PoissonMixture.f(dfnum, dfden, nonc).cdf().applyAsDouble(x), 1e-13);
    }

    /** Moments from the same places. */
    @Test
    void noncentralMoments() {
        assertEquals(new Moments(20.0, 64.0, 0.65625), PoissonMixture.chiSquare(8.0, 12.0).moments());
        Moments f = PoissonMixture.f(20.0, 15.0, 30.0).moments();
        assertClose(2.8846153846153846, f.mean(), 1e-15);
        assertClose(2.1422807961269499, f.variance(), 1e-15);
    }

    /** By R's SuppDists, as in the tests of Boost.Math (P. A. Bristow, 2010). */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0.66810200122317065", "1, 1, 0.1, 0.0040761113207110162",
        "1, 1, 0.2, 0.063753567519976254", "1, 1, 0.5, 0.3649755481729598", "1, 1, 0.9, 0.62502320258649202",
        "1, 1, 2, 0.88547542598600637", "1, 1, 10, 0.99964958546279115", "2, 3, 1, 0.28738674440477374",
        "2, 3, 1.5122506636053668, 0.5"})
    void wald(double mean, double scale, double x, double probability) {
        assertClose(probability, WaldLaw.of(mean, scale).cdf().applyAsDouble(x), 1e-13);
    }

    /** K. V. Mardia and P. E. Jupp, "Directional Statistics" (2000), by J. Burkardt's TEST_VALUES. */
    @ParameterizedTest
    @CsvSource({"1, -2.617993877991494, 0.02535089956281180", "1, -1.570796326794897, 0.1097539041177346",
        "1, 1.047197551196598, 0.8043381312498558", "1, 2.094395102393195, 0.9417460124555197",
        "2, 0, 0.5", "2, 0.2, 0.6018204118446155", "2, 0.4, 0.6959356933122230", "2, 1, 0.8895777369550366",
        "3, 2, 0.9960322705517925", "3, 1, 0.9404336090170247", "3, -1, 0.05956639098297530",
        "3, -2, 0.003967729448207649", "3, -3, 0.0002321953958111930", "4, 0.7853981633974483, "
                + "0.9291058600568743",
        "5, 0.7853981633974483, 0.9514289900655436"})
    void vonMises(double kappa, double x, double probability) {
        assertClose(probability, VonMisesLaw.of(0.0, kappa).cdf().applyAsDouble(x), 1e-12);
    }

    /** Far from 0 it is normal, with the next term of the series: G. W. Hill, Algorithm 518 (1977). */
    @Test
    void vonMisesIsNormalIfConcentrated() {
        double kappa = 1e6;
        Law normal = ContinuousLaws.normal(0.0, Math.sqrt(1.0 / kappa));
        Law law = VonMisesLaw.of(0.0, kappa);
        for (double x = -0.004; x <= 0.004; x += 0.0005) {
            assertEquals(normal.cdf().applyAsDouble(x), law.cdf().applyAsDouble(x), 1.0 / kappa);
        }
    }

    @Test
    void vonMisesTurns() {
        Law central = VonMisesLaw.of(0.0, 4.0);
        Law turned = VonMisesLaw.of(3.0, 4.0);
        double wrapped = 1.0 - central.cdf().applyAsDouble(Math.PI - 3.0);
        assertEquals(wrapped, turned.cdf().applyAsDouble(3.0 - Math.PI - 1e-9), 1e-3);
        assertEquals(0.5, turned.cdf().applyAsDouble(3.0) - wrapped
                + central.cdf().applyAsDouble(-2.0 * Math.PI + Math.PI), 1e-3);
    }

    /** Euler's values and Apery's; zeta(3/2) is OEIS A078434. */
    @ParameterizedTest
    @CsvSource({"2, 1, 1.6449340668482264", "4, 1, 1.0823232337111382", "3, 1, 1.2020569031595943",
        "1.5, 1, 2.6123753486854883", "2, 1.5, 0.9348022005446793"})
    void hurwitzZeta(double s, double q, double value) {
        assertClose(value, HurwitzZeta.of(s, q), 4e-16);
    }

    /** zeta(s, q) - zeta(s, q + n) is a sum of n terms. */
    @ParameterizedTest
    @CsvSource({"1.05, 1", "1.5, 7", "2, 1000", "8, 3"})
    void hurwitzZetaRecurs(double s, double q) {
        double sum = 0.0;
        for (int k = 99; k >= 0; k--) {
            sum += Math.pow(q + k, -s);
        }
        assertClose(HurwitzZeta.of(s, q), HurwitzZeta.of(s, q + 100.0) + sum, 1e-14);
    }

    @Test
    void zipfBeginsWithOneOverZeta() {
        assertClose(6.0 / (Math.PI * Math.PI), CountLaws.zipf(2.0).cdf().applyAsDouble(1.0), 1e-15);
        assertClose(1.0, CountLaws.zipf(1.05).cdf().applyAsDouble(0x1.0p63 - 1.0), 1e-15);
    }

    /** R. A. Fisher's lady tasting tea (1935): 1, 16, 36, 16, 1 of 70. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 17", "2, 53", "3, 69", "4, 70"})
    void hypergeometric(int x, double of70) {
        assertClose(of70 / 70.0, CountLaws.hypergeometric(4, 4, 4).cdf().applyAsDouble(x), 1e-15);
    }

    @Test
    void seriesBeginAsTheyShould() {
        assertClose(-0.7 / Math.log(0.3), CountLaws.logSeries(0.7).cdf().applyAsDouble(1.0), 1e-14);
        Law half = CountLaws.negativeBinomial(0.5, 0.3);
        assertClose(Math.sqrt(0.3), half.cdf().applyAsDouble(0.0), 1e-14);
        assertClose(Math.sqrt(0.3) * 1.35, half.cdf().applyAsDouble(1.0), 1e-14);
        assertClose(0.271, CountLaws.geometric(0.1).cdf().applyAsDouble(3.0), 1e-15);
        assertClose(2.0 / 126.0, CountLaws.hypergeometricOutcomes(4, 3, 2, 4).cdf().applyAsDouble(0.0)
                + CountLaws.hypergeometricOutcomes(4, 3, 2, 4).cdf().applyAsDouble(0.9), 1e-14);
        assertClose(0.1 * 0.2 / 0.9, CountLaws.successivePairs(0.1, 0.2, 0.3, 0.4).cdf().applyAsDouble(1.0),
                1e-14);
        assertClose(0.125, CountLaws.multinomialOutcomes(3, 0.2, 0.3, 0.5).cdf().applyAsDouble(0.0), 1e-14);
    }

    private static void assertClose(double expected, double value, double relative) {
        assertEquals(expected, value, relative * Math.abs(expected));
    }
}
