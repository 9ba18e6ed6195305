package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Control;
import io.seedtree.bench.battery.Outcome;
import io.seedtree.bench.battery.Setting;
import io.seedtree.bench.battery.fit.law.ContinuousLaws;
import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.bench.battery.fit.law.VonMisesLaw;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;

/** Samplers with faults that are easily made, and some of which were: the controls of the fit. */
final class FaultyCases {

    private static final int BYTE_VALUES = 192;
    private static final long WORD_VALUES = 3L << 30;
    private static final double OFF = 1.01;
    /** More than usual in the short form, because the faults are small. */
    private static final FitCase.Size SIZE = new FitCase.Size(1_000_000, 10_000_000);
    private static final FitCase.Size GREAT = new FitCase.Size(4_000_000, 10_000_000);

    private FaultyCases() {
    }

    /** Runs a case that must fail. */
    private record Faulty(FitCase faulty) implements Control {

        @Override
        public String name() {
            return faulty.name();
        }

        @Override
        public Outcome run(Setting setting) {
            return Outcome.of(faulty.run(setting));
        }
    }

    static Control directions() {
        return of("vonmises with a kappa 3 % off", VonMisesLaw.of(0.0, 4.0),
                (g, n) -> g.vonmises(0.0, 4.12, n));
    }

    static Control remainder() {
        return of("32-bit words modulo 3 2^30", CountLaws.below(WORD_VALUES), (g, n) -> Values.repeat(n,
                () -> Integer.toUnsignedLong(g.bitGenerator().nextInt()) % WORD_VALUES));
    }

    /** What is left of Lemire's method if a wrong threshold never rejects: NumPy 1.17's nearly (#14777). */
    static Control withoutRejection() {
        return of("bytes by Lemire's product without rejection", CountLaws.below(BYTE_VALUES),
                (g, n) -> Values.repeat(n,
                        () -> (g.bitGenerator().nextInt() & 0xFF) * BYTE_VALUES >>> Byte.SIZE));
    }

    static Control layer() {
        NormalLayers cut = new NormalLayers(NormalLayers.COUNT - 1);
        return of("normals without the top layer of 128 of a ziggurat",
                ContinuousLaws.normal(0.0, 1.0), GREAT,
                (g, n) -> Values.repeat(n, () -> cut.draw(g.bitGenerator())));
    }

    static Control shape() {
        return of("gamma with a shape 1 % off", ContinuousLaws.gamma(3.0, 1.0),
                (g, n) -> g.standardGamma(3.0 * OFF, n));
    }

    static Control poisson() {
        return of("poisson with a mean 1 % off", CountLaws.poisson(100.0),
                (g, n) -> Values.of(g.poisson(100.0 * OFF, n)));
    }

    /** NumPy's fault before 1.18.3 (#15872): the factor L of the covariance from the wrong side. */
    static Control factor() {
        double[][] lower = {{2.0, 0.0}, {1.0, 3.0}};
        return of("multivariate normals by x L instead of x L'",
                ContinuousLaws.normal(0.0, Math.hypot(lower[1][0], lower[1][1])),
                (g, n) -> Values.of(Values.pairs(g.standardNormal(2 * n)),
                        x -> x[0] * lower[0][1] + x[1] * lower[1][1]));
    }

    static Control shuffle() {
        return of("a shuffle that swaps with any element", CountLaws.below(120),
                (g, n) -> Values.repeat(n, () -> swappedWithAny(g.bitGenerator()), Values::rank));
    }

    private static int[] swappedWithAny(BitGenerator bits) {
        int[] order = Values.range(5);
        for (int i = 0; i < order.length; i++) {
            int j = bits.nextInt(order.length);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }

    private static Control of(String name, Law law, CaseList.Draw draw) {
        return of(name, law, SIZE, draw);
    }

    private static Control of(String name, Law law, FitCase.Size size, CaseList.Draw draw) {
        return new Faulty(new FitCase(name, "", (setting, seed) -> {
            Generator random = Generator.of(setting.open(seed));
            return count -> draw.values(random, count);
        }, law, size));
    }
}
