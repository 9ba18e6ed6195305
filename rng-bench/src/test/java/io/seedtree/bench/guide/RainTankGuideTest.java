package io.seedtree.bench.guide;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.Comparison;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Workers;
import io.seedtree.rng.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The example of docs/recipes.md that needs the weather of Seattle. */
class RainTankGuideTest {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");

    // guide: recipe-tank
    record Tank(double roof, double capacity, double demand) {

        /** How many days of a year, put together from the months of past years, the tank can serve. */
        int goodDays(Map<YearMonth, double[]> rain, Generator rng) {
            double water = capacity / 2;
            int good = 0;
            for (Month month : Month.values()) {
                int year = (int) rng.integers(2012, 2016);
                for (double millimetres : rain.get(YearMonth.of(year, month))) {
                    water = Math.min(capacity, water + roof * millimetres); // 1 mm on 1 m² is 1 litre
                    if (water >= demand) {
                        water -= demand;
                        good++;
                    }
                }
            }
            return good;
        }
    }
    // end

    private static Map<YearMonth, double[]> rain(Path csv) throws IOException {
        // guide: recipe-rain
        Map<YearMonth, double[]> rain = Files.readAllLines(csv).stream().skip(1)
                .map(line -> line.split(","))
                .collect(groupingBy(cells -> YearMonth.from(LocalDate.parse(cells[0])),
                        collectingAndThen(toList(), days -> days.stream()
                                .mapToDouble(cells -> Double.parseDouble(cells[1])).toArray())));
        // end
        return rain;
    }

    private static Comparison compare(Map<YearMonth, double[]> rain, Workers workers) throws IOException {
        // guide: recipe-tanks
        Tank small = new Tank(100, 5_000, 150);
        Tank large = new Tank(100, 10_000, 150);
        Comparison tanks = MonteCarlo
                .compare(rng -> small.goodDays(rain, rng), rng -> large.goodDays(rain, rng))
                .replications(10_000).on(workers).run(RandomNode.of(42)).statistic();
        double before = tanks.first().value();           // 321.00
        double gained = tanks.estimate().value();        // 28.58
        double error = tanks.estimate().standardError(); // 0.088
        double gain = tanks.varianceRatio();             // 11.68
        // end
        assertEquals(numpy(), List.of(
                rounded(before, numpy().get(0)), rounded(gained, numpy().get(1)),
                rounded(error, numpy().get(2)), rounded(gain, numpy().get(3))));
        return tanks;
    }

    private static String rounded(double value, String like) {
        return new BigDecimal(value).setScale(new BigDecimal(like).scale(), RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static List<String> numpy() throws IOException {
        InputStream golden = Objects.requireNonNull(RainTankGuideTest.class.getResourceAsStream("guide.tsv"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(golden, StandardCharsets.UTF_8))) {
            List<String> columns = lines.lines().map(line -> List.of(line.split("\t")))
                    .filter(line -> line.get(0).equals("recipe-tanks")).findFirst().orElseThrow();
            return columns.subList(1, columns.size());
        }
    }

    @Test
    void tanksAreComparedUnderTheSameWeather() throws IOException {
        Map<YearMonth, double[]> rain =
                rain(RESOURCES.resolve("io/seedtree/bench/bootstrap/seattle-weather.csv"));
        Comparison tanks = compare(rain, Workers.forkJoin());
        assertEquals(tanks.estimate(), compare(rain, Workers.sequential()).estimate());
        assertEquals(tanks.estimate(), compare(rain, Workers.virtual(3)).estimate());
    }
}
