package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.Setting;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * A method with arguments, and the law that its values must have.
 *
 * @param name the call, as in {@code gamma(3, 2)}
 * @param methods the names of the methods that it draws with
 * @param source makes a stream of the values
 * @param law the law
 * @param divisor by how much fewer values are drawn than usual, because one costs much
 */
record FitCase(String name, List<String> methods, Source source, Law law, int divisor) {

    private static final int SHORT_SIZE = 100_000;
    private static final int LONG_SIZE = 10_000_000;
    private static final int PIECE = 100_000;

    /** Makes a stream of values from a seed. */
    @FunctionalInterface
    interface Source {

        Stream open(Setting setting, SeedSequence seed);
    }

    /** Draws arrays of values, one after the other. */
    @FunctionalInterface
    interface Stream {

        double[] draw(int size);
    }

    FitCase {
        methods = List.copyOf(methods);
    }

    /** The number of values in a run. */
    int size(Setting setting) {
        return setting.extent().of(SHORT_SIZE, LONG_SIZE) / divisor;
    }

    /** Draws a sample and tests it. */
    List<Finding> run(Setting setting) {
        return Goodness.of(name, sample(setting), law);
    }

    private double[] sample(Setting setting) {
        Stream stream = source.open(setting, setting.seed().child(name));
        double[] sample = new double[size(setting)];
        for (int from = 0; from < sample.length; from += PIECE) {
            double[] piece = stream.draw(Math.min(PIECE, sample.length - from));
            System.arraycopy(piece, 0, sample, from, piece.length);
        }
        return sample;
    }

    /** The same with other values: for controls. */
    FitCase with(String otherName, Source other) {
        return new FitCase(otherName, methods, other, law, divisor);
    }

    @Override
    public String toString() {
        return name + " of " + Arrays.toString(methods.toArray());
    }
}
