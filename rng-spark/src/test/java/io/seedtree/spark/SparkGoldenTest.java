package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.SeedSequence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What NumPy draws at the addresses of elements, blocks and keys. */
class SparkGoldenTest {

    private static SparkSession spark;
    private static JavaSparkContext context;

    /** A line of the file that make_spark.py writes. */
    private record Line(String name, String[] parameters, String values) {

        static Line parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Line(columns[0], columns[1].split(" "), columns[2]);
        }

        RandomNode node() {
            return RandomNode.of(SeedSequence.parse(parameters[0]));
        }

        int number(int index) {
            return Integer.parseInt(parameters[index]);
        }

        double real(int index) {
            return Double.parseDouble(parameters[index]);
        }

        /** What stands behind the node. */
        String call() {
            return Arrays.stream(parameters).skip(1).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return name + " " + String.join(" ", parameters);
        }
    }

    @BeforeAll
    static void start() {
        spark = SparkForTests.local();
        context = SparkForTests.context(spark);
    }

    static List<Line> elements() throws IOException {
        return lines().stream().filter(line -> !line.name.equals("sql")).toList();
    }

    private static List<Line> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SparkGoldenTest.class.getResourceAsStream("/golden/spark/spark.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Line::parse).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("elements")
    void elementsDrawNumpysValues(Line line) {
        assertEquals(line.values, switch (line.name) {
            case "map" -> text(SeededRdd.mapWithRandom(numbers(line), line.node(),
                    (rng, number) -> rng.standardNormal() + rng.gamma(2.0, 3.0)).collect());
            case "sample" -> text(SeededRdd.sample(numbers(line), line.node(), line.real(2)).collect());
            case "copies" ->
                    text(SeededRdd.sampleWithReplacement(numbers(line), line.node(), line.real(2)).collect());
            case "split" -> SeededRdd
                    .randomSplit(numbers(line), line.node(), line.real(2), line.real(3), line.real(4))
                    .stream().map(split -> text(split.collect())).collect(Collectors.joining("|"));
            case "shuffle" -> text(SeededRdd.shuffle(numbers(line), line.node(), 5).collect());
            case "exactly" -> text(SeededRdd.sampleExactly(numbers(line), line.node(), line.number(2)));
            case "normal" -> {
                List<Double> values = SeededRdd.normal(context, line.node(), line.number(1), 3).collect();
                yield text(Arrays.stream(line.parameters).skip(2).map(Integer::valueOf).map(values::get)
                        .toList());
            }
            default -> throw new AssertionError("no test for " + line.name);
        });
    }

    @Test
    void functionsDrawNumpysValues() throws IOException {
        List<Line> calls = lines().stream().filter(line -> line.name.equals("sql")).toList();
        SeededFunctions.register(spark, "golden", calls.get(0).node());
        Row found = spark.sql(calls.stream().map(Line::call).collect(Collectors.joining(", ", "SELECT ", "")))
                .first();
        for (int i = 0; i < calls.size(); i++) {
            assertEquals(calls.get(i).values, text(List.of(found.get(i))), calls.get(i)::toString);
        }
        for (String name : SeededFunctions.names()) {
            assertTrue(calls.stream().anyMatch(line -> line.call().startsWith("golden_" + name + "(")), name);
        }
    }

    private static JavaRDD<Integer> numbers(Line line) {
        return context.parallelize(IntStream.range(0, line.number(1)).boxed().toList(), 3);
    }

    /** Doubles by their bits, whole numbers in decimal. */
    private static String text(List<?> values) {
        return values.stream()
                .map(value -> value instanceof Double real
                        ? "%016x".formatted(Double.doubleToRawLongBits(real))
                        : value.toString())
                .collect(Collectors.joining(" "));
    }
}
