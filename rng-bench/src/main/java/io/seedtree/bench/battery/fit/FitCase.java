package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.Setting;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.SeedSequence;
import java.util.List;

/**
 * A method with arguments, and the law that its values must have.
 *
 * @param name the call, as in {@code gamma(3, 2)}
 * @param method the name of the method that it draws with, of {@code RandomState} with the class's name
 * @param source makes a stream of the values
 * @param law the law
 * @param size how many values are drawn
 */
record FitCase(String name, String method, Source source, Law law, Size size) {

    private static final int PIECE = 100_000;

    /** How many values are drawn in the short form and in the long one. */
    record Size(int ofShort, int ofLong) {

        static final Size USUAL = new Size(100_000, 10_000_000);

        int of(Setting setting) {
            return setting.extent().of(ofShort, ofLong);
        }

        /** That of values which cost so much more. */
        Size over(int divisor) {
            return new Size(ofShort / divisor, ofLong / divisor);
        }
    }

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

    /** Draws a sample and tests it. */
    List<Finding> run(Setting setting) {
        return Goodness.of(name, sample(setting), law);
    }

    private double[] sample(Setting setting) {
        Stream stream = source.open(setting, setting.seed().child(name));
        double[] sample = new double[size.of(setting)];
        for (int from = 0; from < sample.length; from += PIECE) {
            double[] piece = stream.draw(Math.min(PIECE, sample.length - from));
            System.arraycopy(piece, 0, sample, from, piece.length);
        }
        return sample;
    }
}
