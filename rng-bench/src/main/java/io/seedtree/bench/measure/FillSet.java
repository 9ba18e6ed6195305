package io.seedtree.bench.measure;

import io.seedtree.bench.jmh.FillBenchmark;
import io.seedtree.bench.jmh.Pieces;
import io.seedtree.bench.jmh.RivalFillBenchmark;
import io.seedtree.bench.jmh.Rivals;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.Pcg64Dxsm;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole arrays: the usual draws at three lengths, the other distributions, orders, and the first fill
 * of a program.
 */
final class FillSet {

    private static final int USUAL_LENGTH = 100_000;
    private static final List<Usual> USUAL = List.of(
            new Usual("raw words", "random_raw()", "words", 1),
            new Usual("doubles", "random()", "uniforms", 5),
            new Usual("normals", "standard_normal()", "normals", 5),
            new Usual("exponentials", "standard_exponential()", "exponentials", 3),
            new Usual("integers below 100", "integers(low=0,high=100)", "integers", 3),
            new Usual("integers below 10^12", "integers(low=0,high=1000000000000)", "wideIntegers", 3),
            new Usual("floats", "random(dtype=float32)", "floats", 1));
    private static final List<String> OTHER_DISTRIBUTIONS = List.of(
            "uniform(low=1,high=3)", "normal(loc=1,scale=2)", "exponential(scale=2)",
            "lognormal(mean=0,sigma=1)",
            "standard_gamma(shape=0.5)", "gamma(shape=3,scale=2)", "beta(a=2,b=3)", "chisquare(df=4)",
            "noncentral_chisquare(df=4,nonc=2)", "f(dfnum=4,dfden=6)", "noncentral_f(dfnum=4,dfden=6,nonc=2)",
            "standard_t(df=5)", "standard_cauchy()", "pareto(a=3)", "weibull(a=2)", "power(a=2)",
            "laplace()", "gumbel()", "logistic()", "rayleigh()", "wald(mean=1,scale=2)",
            "vonmises(mu=0,kappa=4)", "triangular(left=0,mode=1,right=3)",
            "poisson(lam=3)", "poisson(lam=100)", "binomial(n=10,p=0.3)", "binomial(n=100,p=0.3)",
            "negative_binomial(n=5,p=0.3)", "geometric(p=0.5)", "geometric(p=0.1)", "zipf(a=3)",
            "logseries(p=0.6)", "hypergeometric(ngood=30,nbad=50,nsample=20)",
            "standard_normal(dtype=float32)", "standard_exponential(dtype=float32)",
            "standard_gamma(shape=3,dtype=float32)");

    /**
     * What is drawn most.
     *
     * @param title what it is
     * @param call how NumPy says it
     * @param rivalMethod how {@link RivalFillBenchmark} says it
     * @param times the budget with the vector kernel: how many times as fast as NumPy
     */
    private record Usual(String title, String call, String rivalMethod, double times) {
    }

    private FillSet() {
    }

    static List<Work> works(Scale scale) {
        List<Integer> lengths =
                scale.isQuick() ? List.of(USUAL_LENGTH) : List.of(1_000, USUAL_LENGTH, Pieces.LONGEST);
        List<Work> works = new ArrayList<>();
        for (Usual usual : USUAL) {
            lengths.forEach(length -> works.add(usual(usual, length, scale.isVector())));
        }
        works.add(againstNumpy("other distributions", OTHER_DISTRIBUTIONS, USUAL_LENGTH).withLeastMean(2));
        lengths.forEach(
                length -> works.add(againstNumpy("orders", List.of("shuffle()", "permutation()"), length)));
        works.add(first(1_000));
        works.add(first(Pieces.LONGEST));
        return works;
    }

    /** All competitors at the usual length, the two defaults, the JDK's and NumPy at the others. */
    private static Work usual(Usual usual, int length, boolean isVector) {
        boolean isUsual = length == USUAL_LENGTH;
        List<String> bitGenerators =
                isUsual ? BitGenerators.names() : List.of(Pcg64.NAME, Pcg64Dxsm.NAME);
        List<Entry> entries = new ArrayList<>();
        for (String name : bitGenerators) {
            boolean isFast = isVector && name.equals(Pcg64.NAME) && length >= USUAL_LENGTH;
            entries.add(ours(name, name, usual.call(), length).against(numpy(name), Rivals.L64X128)
                    .within(new Budget.AtLeastTimes(isFast ? usual.times() : 1, numpy(name))));
        }
        for (String rival : isUsual ? rivals(usual) : List.of(Rivals.L64X128)) {
            entries.add(Entry.other(rival, JmhSource.of(RivalFillBenchmark.class, usual.rivalMethod())
                    .with("rival", rival).with("length", length).per(length)).against(numpy(Pcg64.NAME)));
        }
        for (String name : bitGenerators) {
            entries.add(Entry.other(numpy(name), new NumpySource(name, usual.call(), length)));
        }
        return Work.of(BenchmarkSet.FILLS, Numbers.count(length) + " " + usual.title(), "a value", entries);
    }

    /** dsiutils' normals and exponentials are those of {@code java.util.Random}. */
    private static List<String> rivals(Usual usual) {
        boolean isZiggurat = usual.title().equals("normals") || usual.title().equals("exponentials");
        return Rivals.names().stream().filter(name -> !isZiggurat || !name.equals(Rivals.DSIUTILS))
                .toList();
    }

    private static Work againstNumpy(String title, List<String> calls, int length) {
        List<Entry> entries = new ArrayList<>();
        for (String call : calls) {
            entries.add(ours(call, Pcg64.NAME, call, length).against(numpy(call))
                    .within(new Budget.AtLeastTimes(1, numpy(call))));
            entries.add(Entry.other(numpy(call), new NumpySource(Pcg64.NAME, call, length)));
        }
        String longTitle = title + ", " + Numbers.count(length) + " values of PCG64";
        return Work.of(BenchmarkSet.FILLS, longTitle, "a value", entries);
    }

    /** Before anything is compiled. */
    private static Work first(int length) {
        JmhSource fill = source(Pcg64.NAME, "random()", length).cold();
        String single = "as many nextDouble()";
        return Work.of(BenchmarkSet.FILLS,
                "the first " + Numbers.count(length) + " doubles of a new process", "a value", List.of(
                        Entry.ours("fill", fill).against(single),
                        Entry.ours(single, fill.by("singleDoubles"))));
    }

    private static Entry ours(String entry, String bitGenerator, String call, long length) {
        return Entry.ours(entry, source(bitGenerator, call, length));
    }

    /**
     * Chooses a fill of ours.
     *
     * @param bitGenerator the bit generator
     * @param call the call
     * @param length the number of values
     * @return the source, of one value
     */
    static JmhSource source(String bitGenerator, String call, long length) {
        return JmhSource.of(FillBenchmark.class, "fill").with("bitGenerator", bitGenerator).with("call", call)
                .with("length", length).per(length);
    }

    private static String numpy(String name) {
        return "NumPy " + name;
    }
}
