package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.SeedSweep;
import io.seedtree.junit.Seeded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exact sums: Python's, in any order and any grouping. */
class ExactSumTest {

    /** A line of the golden file. */
    private record Case(String text, double sum, double[] values) {

        static Case parse(String line) {
            String[] columns = line.split("\t", -1);
            DoubleStream values = Arrays.stream(columns[2].split(" ")).filter(word -> !word.isEmpty())
                    .flatMapToDouble(Case::run);
            return new Case(line, number(columns[1]), values.toArray());
        }

        private static DoubleStream run(String word) {
            String[] parts = word.split("\\*");
            long length = parts.length == 1 ? 1 : Long.parseLong(parts[1]);
            double value = number(parts[0]);
            return DoubleStream.generate(() -> value).limit(length);
        }

        private static double number(String digits) {
            return Double.longBitsToDouble(Long.parseUnsignedLong(digits, 16));
        }

        void check(ExactSum found) {
            assertEquals(Long.toHexString(Double.doubleToRawLongBits(sum)),
                    Long.toHexString(Double.doubleToRawLongBits(found.value())),
                    () -> text.substring(0, Math.min(300, text.length())));
        }
    }

    private static List<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ExactSumTest.class.getResourceAsStream("/golden/parallel/exact-sums.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Case::parse).toList();
        }
    }

    private static ExactSum sum(double... values) {
        ExactSum sum = new ExactSum();
        sum.addAll(values);
        return sum;
    }

    @Test
    void sumsArePythons() throws IOException {
        List<Case> cases = cases();
        assertTrue(cases.size() > 250);
        for (Case one : cases) {
            one.check(sum(one.values));
        }
    }

    @Seeded(42)
    @SeedSweep(5)
    void orderAndGroupingDoNotMatter(Random random) throws IOException {
        for (Case one : cases()) {
            List<Double> values = new ArrayList<>(DoubleStream.of(one.values).boxed().toList());
            Collections.shuffle(values, random);
            one.check(grouped(values, random));
        }
    }

    private static ExactSum grouped(List<Double> values, RandomGenerator random) {
        if (values.size() < 2 || random.nextInt(5) == 0) {
            ExactSum sum = new ExactSum();
            values.forEach(sum::add);
            return sum;
        }
        int cut = random.nextInt(values.size());
        ExactSum left = grouped(values.subList(0, cut), random);
        left.merge(grouped(values.subList(cut, values.size()), random));
        return left;
    }

    @Test
    void sumsAreThoseOfDecimals(@Seeded(42) RandomGenerator random) {
        for (int n = 0; n < 300; n++) {
            int spread = random.nextInt(1, 1900);
            double[] values = random.doubles(random.nextInt(1, 80))
                    .map(value -> Math.scalb(value - 0.5, random.nextInt(spread) - spread / 2)).toArray();
            BigDecimal decimal = Arrays.stream(values).mapToObj(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(decimal.doubleValue(), sum(values).value(), () -> Arrays.toString(values));
        }
    }

    /**
     * So many values that the digits must hand on their carries, in one direction and back. A value just
     * below 4 fills a digit fastest: all of its bits but one go into the upper one of its two.
     */
    @Test
    void longSumsDoNotOverflow() {
        for (double value : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1.5,
            0x1.fffffffffffffp1}) {
            ExactSum sum = new ExactSum();
            for (int i = 0; i < 100_000; i++) {
                sum.add(value);
            }
            BigDecimal decimal = new BigDecimal(value).multiply(BigDecimal.valueOf(100_000));
            assertEquals(decimal.doubleValue(), sum.value());
            for (int i = 0; i < 99_999; i++) {
                sum.add(-value);
            }
            assertEquals(value, sum.value());
        }
    }

    /** Doubling by merging with itself uses up the room of the digits as fast as can be. */
    @Test
    void mergesDoNotOverflow() {
        for (int additions : new int[] {1, 999, 1000, 1001, 1999, 2000, 2001, 5000}) {
            ExactSum sum =
                    sum(DoubleStream.generate(() -> -0x1.fffffffffffffp-31).limit(additions).toArray());
            for (int i = 0; i < 60; i++) {
                ExactSum more = sum();
                more.merge(sum);
                more.merge(sum);
                more.add(0x1.fffffffffffffp-31);
                more.add(-0x1.fffffffffffffp-31);
                sum = more;
            }
            BigDecimal decimal = new BigDecimal(-0x1.fffffffffffffp-31)
                    .multiply(BigDecimal.valueOf(additions)).multiply(BigDecimal.valueOf(1L << 60));
            assertEquals(decimal.doubleValue(), sum.value());
            sum.merge(sum);
            assertEquals(2 * decimal.doubleValue(), sum.value());
        }
    }

    @Test
    void readingASumDoesNotChangeIt() {
        ExactSum sum = sum(0.1, 0.2);
        ExactSum other = sum(0.3);

        assertEquals(0.1 + 0.2, sum.value());
        assertEquals(sum.value(), sum.value());
        sum.merge(other);
        assertEquals(0.3, other.value());
        assertEquals(0.6, sum.value());
        assertEquals("0.6", sum.toString());
    }

    @Test
    void aClearedSumIsNew() {
        ExactSum sum = sum(1e300, Double.NaN, Double.POSITIVE_INFINITY);
        sum.clear();
        assertEquals(0.0, sum.value());
        sum.addAll(IntStream.range(0, 100).mapToDouble(i -> 0.1).toArray());
        assertEquals(10.0, sum.value());
    }

    @Test
    void aSumThatReturnsFromBeyondIsExact() {
        assertEquals(1.0,
                sum(Double.MAX_VALUE, Double.MAX_VALUE, 1.0, -Double.MAX_VALUE, -Double.MAX_VALUE).value());
        assertEquals(Double.POSITIVE_INFINITY, sum(Double.MAX_VALUE, Double.MAX_VALUE).value());
        assertEquals(Double.NEGATIVE_INFINITY, sum(-Double.MAX_VALUE, -Double.MAX_VALUE).value());
    }
}
