package io.seedtree.rng;

import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.DoubleSampler;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Equidistant doubles of an interval: all multiples of the smallest distance of which all are doubles. */
/*
 * Design. The values of java.util.random's equiDoubles (since JDK 22), whose stream shares its generator
 * among all workers. The distance is that of two neighbours at the end further from zero, on its inner side.
 * It is a power of two, so that the ends have exact decimal quotients by it.
 */
final class EquidistantDoubles implements DoubleSampler {

    private final BoundedIntegers multiples;
    private final double distance;

    private EquidistantDoubles(BoundedIntegers multiples, double distance) {
        this.multiples = multiples;
        this.distance = distance;
    }

    static EquidistantDoubles of(double left, double right, boolean isLeftIncluded, boolean isRightIncluded) {
        double first = isLeftIncluded ? left : Math.nextUp(left);
        double last = isRightIncluded ? right : Math.nextDown(right);
        if (!Double.isFinite(left) || !Double.isFinite(right) || first > last) {
            throw new IllegalArgumentException(
                    "equiDoubles: the ends must be finite and the interval not empty: " + left + ", "
                            + right);
        }
        double distance = left <= -right ? Math.nextUp(left) - left : right - Math.nextDown(right);
        long lowest = isLeftIncluded
                ? multiple(left, distance, RoundingMode.CEILING)
                : multiple(left, distance, RoundingMode.FLOOR) + 1;
        long highest = isRightIncluded
                ? multiple(right, distance, RoundingMode.FLOOR)
                : multiple(right, distance, RoundingMode.CEILING) - 1;
        return new EquidistantDoubles(BoundedIntegers.ofClosed(lowest, highest), distance);
    }

    private static long multiple(double end, double distance, RoundingMode rounding) {
        return new BigDecimal(end).divide(new BigDecimal(distance)).setScale(0, rounding).longValueExact();
    }

    @Override
    public double draw(BitGenerator bits) {
        return multiples.draw(bits) * distance;
    }
}
