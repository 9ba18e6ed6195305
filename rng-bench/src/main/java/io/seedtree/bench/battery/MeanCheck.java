package io.seedtree.bench.battery;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** The error of a mean of values drawn in parallel is what its standard error says. */
final class MeanCheck implements Check {

    private static final int MEANS = 300;
    private static final int RACING = 1_000_000;

    @Override
    public String name() {
        return "variance of a parallel mean";
    }

    @Override
    public String looksAt() {
        return "300 means of uniform values, of a parallel stream and of one child for each value: the sum of "
                + "their squared errors";
    }

    @Override
    public Outcome run(Setting setting) {
        int size = setting.extent().of(10_000, 1_000_000);
        return Outcome.of(List.of(
                squaredErrors("parallel stream", setting, size,
                        seed -> RandomNode.of(seed, setting::open).open().doubles(size).parallel().sum()),
                squaredErrors("child for each value", setting, size,
                        seed -> RandomStreams.range(RandomNode.of(seed, setting::open), 0, size)
                                .mapToDouble((rng, i) -> rng.nextDouble()).parallel().sum())));
    }

    /** Each error in units of its standard deviation, squared, has one degree of freedom. */
    private static Finding squaredErrors(String name, Setting setting, int size,
            ToDoubleFunction<SeedSequence> sum) {
        double squares = 0.0;
        for (int i = 0; i < MEANS; i++) {
            double error = sum.applyAsDouble(setting.root(i)) / size - 0.5;
            squares += error * error * 12.0 * size;
        }
        return PValue.chiSquare(name, squares, MEANS);
    }

    @Override
    public List<Control> controls() {
        return List.of(new Race("SplittableRandom.doubles(n).parallel()", 2, MeanCheck::race),
                new FirstValues());
    }

    private static Outcome race(Setting setting) {
        return Outcome.of(List.of(squaredErrors("parallel stream", setting, RACING,
                seed -> new SplittableRandom(seed.generateState64(1)[0]).doubles(RACING).parallel().sum())));
    }

    /** The first values of {@code new Random(seed + i)}, which are close to one another for neighbours. */
    private record FirstValues() implements Control {

        @Override
        public String name() {
            return "java.util.Random with seed + i for each value";
        }

        @Override
        public Outcome run(Setting setting) {
            int size = 10_000;
            return Outcome.of(List.of(squaredErrors("seed for each value", setting, size, seed -> {
                long first = seed.generateState64(1)[0];
                double sum = 0.0;
                for (int i = 0; i < size; i++) {
                    sum += new Random(first + i).nextDouble();
                }
                return sum;
            })));
        }
    }
}
