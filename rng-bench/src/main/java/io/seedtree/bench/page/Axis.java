package io.seedtree.bench.page;

import java.util.List;

/**
 * A range of values that a picture lays out along a line, straight or logarithmic. Immutable.
 */
public final class Axis {

    private final String name;
    private final double low;
    private final double high;
    private final boolean isLogarithmic;
    private final List<Tick> ticks;

    private Axis(String name, double low, double high, boolean isLogarithmic, List<Tick> ticks) {
        this.name = name;
        this.low = low;
        this.high = high;
        this.isLogarithmic = isLogarithmic;
        this.ticks = List.copyOf(ticks);
    }

    /**
     * Makes an axis on which equal differences are equally far apart.
     *
     * @param name what it shows, with the unit
     * @param low the lower end, finite
     * @param high the upper end, finite, not less; if it is the same, everything lies in the middle
     * @return the axis, with round numbers as its ticks
     * @throws IllegalArgumentException if the ends are not such
     */
    public static Axis linear(String name, double low, double high) {
        return new Axis(name, checked(low, high), high, false, Ticks.linear(low, high));
    }

    /**
     * Makes an axis on which equal ratios are equally far apart.
     *
     * @param name what it shows, with the unit
     * @param low the lower end, greater than 0
     * @param high the upper end, finite, not less
     * @return the axis, with powers of ten as its ticks, and between them 2 and 5 if there is room
     * @throws IllegalArgumentException if the ends are not such
     */
    public static Axis logarithmic(String name, double low, double high) {
        if (!(low > 0.0)) {
            throw new IllegalArgumentException("the lower end of a logarithmic axis must be > 0: " + low);
        }
        return new Axis(name, checked(low, high), high, true, Ticks.logarithmic(low, high));
    }

    private static double checked(double low, double high) {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException(
                    "an axis must go from a number to one not less: " + low + ", " + high);
        }
        return low;
    }

    /**
     * Returns the axis with other ticks.
     *
     * @param others the ticks
     * @return an axis of the same range
     */
    public Axis withTicks(List<Tick> others) {
        return new Axis(name, low, high, isLogarithmic, others);
    }

    /**
     * Returns what the axis shows.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the places with labels.
     *
     * @return the ticks
     */
    public List<Tick> ticks() {
        return ticks;
    }

    /**
     * Says where a value lies.
     *
     * @param value the value; one beyond an end is taken for the end
     * @return 0 for the lower end, 1 for the upper one
     */
    public double share(double value) {
        if (low == high) {
            return 0.5;
        }
        double inside = Math.clamp(value, low, high);
        return isLogarithmic ? (Math.log(inside) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (inside - low) / (high - low);
    }
}
