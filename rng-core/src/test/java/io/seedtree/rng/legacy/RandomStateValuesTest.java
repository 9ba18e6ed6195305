package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * First values of each method, from NumPy 2.4.6: {@code numpy.random.RandomState(42).<call>}, printed by
 * {@code repr}. Where 2.5 differs (multinomial) they come from the C code of NumPy's main branch of 21
 * August 2026.
 */
class RandomStateValuesTest {

    /** A call, written as in Python, and what NumPy returns for it. */
    record Case(String call, Function<RandomState, Object> here, Object expected) {

        @Override
        public String toString() {
            return call;
        }
    }

    private static Case doubles(String call, Function<RandomState, Object> here, double... expected) {
        return new Case(call, here, expected);
    }

    private static Case longs(String call, Function<RandomState, Object> here, long... expected) {
        return new Case(call, here, expected);
    }

    static List<Case> locations() {
        return List.of(
                doubles("random_sample(3)", r -> r.randomSample(3),
                        0.3745401188473625, 0.9507143064099162, 0.7319939418114051),
                doubles("random(3)", r -> r.random(3),
                        0.3745401188473625, 0.9507143064099162, 0.7319939418114051),
                doubles("rand(3)", r -> r.rand(3),
                        0.3745401188473625, 0.9507143064099162, 0.7319939418114051),
                doubles("randn(3)", r -> r.randn(3),
                        0.4967141530112327, -0.13826430117118466, 0.6476885381006925),
                doubles("standard_normal(3)", r -> r.standardNormal(3),
                        0.4967141530112327, -0.13826430117118466, 0.6476885381006925),
                doubles("normal(10,2,3)", r -> r.normal(10, 2, 3),
                        10.993428306022466, 9.723471397657631, 11.295377076201385),
                doubles("lognormal(0,1,3)", r -> r.lognormal(0, 1, 3),
                        1.6433127155860012, 0.8708684897640193, 1.9111182426600926),
                doubles("uniform(3,-1,3)", r -> r.uniform(3, -1, 3),
                        1.50183952461055, -0.8028572256396647, 0.07202423275437964),
                doubles("standard_cauchy(3)", r -> r.standardCauchy(3),
                        -3.5924974762375737, 0.425263191903688, 1.000070120387526),
                doubles("wald(1,2,3)", r -> r.wald(1, 2, 3),
                        1.418286130790718, 1.1026636235806195, 0.8475691105266471),
                doubles("laplace(0,1,3)", r -> r.laplace(0, 1, 3),
                        -0.28890917477433936, 2.316974250357576, 0.6235985129855038),
                doubles("gumbel(0,1,3)", r -> r.gumbel(0, 1, 3),
                        0.7565810534288353, -1.101980420444563, -0.27516330885803314),
                doubles("logistic(0,1,3)", r -> r.logistic(0, 1, 3),
                        -0.5127882653574256, 2.9595797554777894, 1.0047626522764483),
                doubles("triangular(0,1,4,3)", r -> r.triangular(0, 1, 4, 3),
                        1.2603798486228697, 3.2309562281111655, 2.206658789225224),
                doubles("vonmises(0,4,3)", r -> r.vonmises(0, 4, 3),
                        0.3298952162362734, -0.6589000957030078, -0.6638836061386755),
                doubles("vonmises(1,1e-6,3)", r -> r.vonmises(1, 1e-6, 3),
                        2.176651562520016, -0.8807401436120497, 1.1824748678175796),
                doubles("vonmises(1,1e-9,3)", r -> r.vonmises(1, 1e-9, 3),
                        -0.7882876818987491, 2.8319215077704234, 1.4576609265440963),
                doubles("vonmises(1,1e8,3)", r -> r.vonmises(1, 1e8, 3),
                        1.0000667134256247, 0.9998629699740054, 0.9998618536377242));
    }

    static List<Case> shapes() {
        return List.of(
                doubles("standard_exponential(3)", r -> r.standardExponential(3),
                        0.4692680899768591, 3.010121430917521, 1.3167456935454493),
                doubles("exponential(2,3)", r -> r.exponential(2, 3),
                        0.9385361799537182, 6.020242861835042, 2.6334913870908987),
                doubles("pareto(3,3)", r -> r.pareto(3, 3),
                        0.16932036645405568, 1.7274682836709054, 0.5510238033601347),
                doubles("weibull(2,3)", r -> r.weibull(2, 3),
                        0.6850314518157974, 1.7349701527454358, 1.1474954002284494),
                doubles("weibull(0,3)", r -> r.weibull(0, 3), 0.0, 0.0, 0.0),
                doubles("power(3,3)", r -> r.power(3, 3),
                        0.7208298808378721, 0.983293895741171, 0.9012303919814004),
                doubles("rayleigh(1,3)", r -> r.rayleigh(1, 3),
                        0.968780769810032, 2.453618320325116, 1.622803557763816),
                doubles("standard_gamma(.5,3)", r -> r.standardGamma(0.5, 3),
                        0.14028030062619642, 0.6590180328421851, 0.024341816165506288),
                doubles("standard_gamma(3,3)", r -> r.standardGamma(3, 3),
                        3.5628186625547027, 2.4471943983022544, 2.302280566853262),
                doubles("gamma(1,2,3)", r -> r.gamma(1, 2, 3),
                        0.9385361799537182, 6.020242861835042, 2.6334913870908987),
                doubles("gamma(0,2,3)", r -> r.gamma(0, 2, 3), 0.0, 0.0, 0.0),
                doubles("beta(.5,.5,3)", r -> r.beta(0.5, 0.5, 3),
                        0.5992069666276891, 0.5000773047714704, 0.0044765792479401325),
                doubles("beta(2,3,3)", r -> r.beta(2, 3, 3),
                        0.4944725879278468, 0.3751527747114991, 0.5298115439843974),
                doubles("beta(1e-4,1e-5,3)", r -> r.beta(1e-4, 1e-5, 3), 0.0, 1.0, 1.0),
                doubles("chisquare(4,3)", r -> r.chisquare(4, 3),
                        4.787358779738473, 2.988929460431175, 2.764567168741907),
                doubles("noncentral_chisquare(3,2,3)", r -> r.noncentralChisquare(3, 2, 3),
                        1.0299416915118464, 3.3428827765451437, 2.9867895397531816),
                doubles("noncentral_chisquare(.5,2,3)", r -> r.noncentralChisquare(0.5, 2, 3),
                        3.3742507019473, 2.2763784382687446e-05, 9.785849884411165),
                doubles("noncentral_chisquare(3,0,3)", r -> r.noncentralChisquare(3, 0, 3),
                        3.579246352985752, 2.0472117146208575, 1.8631756716660912),
                doubles("f(3,5,3)", r -> r.f(3, 5, 3),
                        1.5144841529844133, 0.8438401973899289, 1.8259000198296174),
                doubles("noncentral_f(3,5,2,3)", r -> r.noncentralF(3, 5, 2, 3),
                        0.321359448830478, 0.6190828977116032, 0.41390155545874274),
                doubles("standard_t(4,3)", r -> r.standardT(4, 3),
                        0.5746173004062043, -1.08169023656249, 1.3190585166237778));
    }

    static List<Case> counts() {
        return List.of(
                longs("poisson(3,3)", r -> r.poisson(3, 3), 4, 1, 3),
                longs("poisson(100,3)", r -> r.poisson(100, 3), 96, 107, 88),
                longs("binomial(10,.3,6)", r -> r.binomial(10, 0.3, 6), 2, 5, 4, 3, 2, 2),
                longs("binomial(1000,.3,3)", r -> r.binomial(1000, 0.3, 3), 289, 286, 302),
                longs("binomial(1000,.7,3)", r -> r.binomial(1000, 0.7, 3), 711, 714, 698),
                longs("negative_binomial(5,.3,3)", r -> r.negativeBinomial(5, 0.3, 3), 15, 11, 7),
                longs("negative_binomial(2,0,1)", r -> r.negativeBinomial(2, 0, 1), Long.MIN_VALUE),
                longs("geometric(.5,3)", r -> r.geometric(0.5, 3), 1, 5, 2),
                longs("geometric(.1,3)", r -> r.geometric(0.1, 3), 5, 29, 13),
                longs("geometric(1e-20,1)", r -> r.geometric(1e-20, 1), Long.MIN_VALUE),
                longs("logseries(.9,6)", r -> r.logseries(0.9, 6), 9, 2, 2, 20, 3, 35),
                longs("zipf(2,6)", r -> r.zipf(2, 6), 1, 3, 1, 1, 2, 1),
                longs("hypergeometric(15,25,5,6)", r -> r.hypergeometric(15, 25, 5, 6), 2, 2, 2, 0, 0, 1),
                longs("hypergeometric(25,15,30,6)", r -> r.hypergeometric(25, 15, 30, 6),
                        19, 19, 16, 19, 18, 19),
                longs("hypergeometric(150,250,50,3)", r -> r.hypergeometric(150, 250, 50, 3), 20, 21, 16),
                longs("hypergeometric(250,150,300,3)", r -> r.hypergeometric(250, 150, 300, 3),
                        189, 192, 189),
                longs("tomaxint(2)", r -> r.tomaxint(2), 3454522818714476249L, 8768791796696926855L),
                longs("randint(0,10,5)", r -> r.randint(0, 10, 5), 6, 3, 7, 4, 6),
                longs("randint(0,2**40,2)", r -> r.randint(0, 1L << 40, 2), 441507790259L, 395924837646L),
                longs("randint(-2**63,2**63-1,2)", r -> r.randint(Long.MIN_VALUE, Long.MAX_VALUE, 2),
                        -2314326399425823309L, 8314211556539077902L),
                longs("random_integers(1,6,5)", r -> r.randomIntegers(1, 6, 5), 4, 5, 3, 5, 5),
                longs("random_integers(-2**63,2**63-1,2)",
                        r -> r.randomIntegers(Long.MIN_VALUE, Long.MAX_VALUE, 2),
                        -2314326399425823309L, 8314211556539077902L));
    }

    @ParameterizedTest
    @MethodSource({"locations", "shapes", "counts"})
    void numpysValues(Case values) {
        Object actual = values.here.apply(new RandomState(42));
        if (values.expected instanceof double[] expected) {
            assertArrayEquals(expected, (double[]) actual);
        } else {
            assertArrayEquals((long[]) values.expected, (long[]) actual);
        }
    }

    @Test
    void matricesAreFilledRowByRow() {
        double[][] normals = {
            {0.4967141530112327, -0.13826430117118466, 0.6476885381006925},
            {1.5230298564080254, -0.23415337472333597, -0.23413695694918055}};
        assertArrayEquals(normals, new RandomState(42).randn(2, 3));
        double[][] uniforms = {
            {0.3745401188473625, 0.9507143064099162},
            {0.7319939418114051, 0.5986584841970366}};
        assertArrayEquals(uniforms, new RandomState(42).rand(2, 2));
    }

    @Test
    void dirichlet() {
        double[][] expected = {
            {0.10925336826910685, 0.14059620682266438, 0.7501504249082288},
            {0.18644263906725048, 0.4310320815156517, 0.3825252794170978}};
        assertArrayEquals(expected, new RandomState(42).dirichlet(new double[] {1, 2, 3}, 2));
        assertArrayEquals(new double[0], new RandomState(42).dirichlet(new double[0]));
    }

    @Test
    void multinomial() {
        double[] quarters = {0.25, 0.25, 0.25, 0.25};
        assertArrayEquals(new long[][] {{240, 255, 236, 269}, {256, 224, 267, 253}},
                new RandomState(42).multinomial(1000, quarters, 2));
        assertArrayEquals(new long[0], new RandomState(42).multinomial(3, new double[0]));
        assertArrayEquals(new long[] {3}, new RandomState(42).multinomial(3, new double[] {1}));
    }

    @Test
    void multinomialOfProbabilityZeroConsumesAUniformSinceNumpy25() {
        RandomState random = new RandomState(42);
        double[] pvals = {0, 0.3, 0, 0.7};
        assertArrayEquals(new long[][] {{0, 9, 0, 11}, {0, 4, 0, 16}}, random.multinomial(20, pvals, 2));
        assertEquals(0.05808361216819946, random.randomSample());
    }

    @Test
    void multinomialOfNoTrialsConsumesOneUniformARow() {
        RandomState random = new RandomState(42);
        assertArrayEquals(new long[][] {{0, 0}, {0, 0}}, random.multinomial(0, new double[] {0.5, 0.5}, 2));
        assertEquals(0.7319939418114051, random.randomSample());
    }

    @Test
    void binomialHasNoShortCut() {
        RandomState random = new RandomState(42);
        assertEquals(0, random.binomial(0, 0.5));
        assertEquals(0, random.binomial(5, 0));
        assertEquals(0.7319939418114051, random.randomSample());
    }

    @Test
    void multivariateNormalHasNumpysNormals() {
        double[][] cov = {{4, 0}, {0, 1}};
        assertArrayEquals(new double[] {1.9934283060224653, -1.1382643011711846},
                new RandomState(42).multivariateNormal(new double[] {1, -1}, cov));
        RandomState random = new RandomState(42);
        double[][] rows = random.multivariateNormal(new double[] {1, -1}, cov, 3);
        assertEquals(new RandomState(42).randn(6)[4] * 2 + 1, rows[2][0]);
        RandomState normals = new RandomState(42);
        normals.randn(6);
        assertEquals(normals.legacyState(), random.legacyState());
    }

    @Test
    void notANumberPassesWhereNumpyLetsItPass() {
        RandomState random = new RandomState(42);
        for (double value : new double[] {random.gamma(Double.NaN, 1), random.wald(Double.NaN, 1),
            random.vonmises(0, Double.NaN), random.noncentralChisquare(0.5, Double.NaN),
            random.normal(0, Double.NaN)}) {
            assertEquals(Double.NaN, value);
        }
        assertEquals(0, new RandomState(42).negativeBinomial(Double.NaN, 0.5));
    }
}
