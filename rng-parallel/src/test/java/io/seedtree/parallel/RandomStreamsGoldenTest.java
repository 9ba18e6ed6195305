package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.math.Stats;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What NumPy draws at the addresses of the elements, and what Python sums over the same tree. */
class RandomStreamsGoldenTest {

    /** A line of the file that make_streams.py writes. */
    private record Line(String name, String[] parameters, String values) {

        static Line parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Line(columns[0], columns[1].split(" "), columns[2]);
        }

        long number(int index) {
            return Long.parseLong(parameters[index]);
        }

        RandomNode node() {
            return RandomNode.of(SeedSequence.parse(parameters[0]));
        }

        void check(Supplier<LongStream> found) {
            for (int workers : new int[] {1, 3}) {
                String words = Pools.inPool(workers, () -> String.join(" ",
                        found.get().mapToObj("%016x"::formatted).toList()));
                assertEquals(values, words);
            }
        }

        void checkDoubles(Supplier<DoubleStream> found) {
            check(() -> found.get().mapToLong(Double::doubleToRawLongBits));
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                RandomStreamsGoldenTest.class.getResourceAsStream("/golden/parallel/streams.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Line::parse).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void valuesAreNumpys(Line line) {
        switch (line.name) {
            case "range" -> line.checkDoubles(() -> range(line, 1)
                    .mapToDouble((rng, i) -> rng.random() + rng.standardNormal()));
            case "words" ->
                    line.check(() -> RandomStreams.range(RandomNode.of(line.node().seed(), Philox::new),
                            line.number(1), line.number(2)).parallel().mapToLong((rng, i) -> rng.nextLong()));
            case "dice" ->
                    line.check(() -> range(line, 1).mapToInt((rng, i) -> rng.nextInt(1, 7)).asLongStream());
            case "blocks" -> line.checkDoubles(() -> range(line, 2).blocks(line.number(1))
                    .mapToDouble((rng, i) -> i % 3 == 0 ? rng.gamma(2.0, 3.0) : rng.random()));
            case "zip" -> line.checkDoubles(() -> RandomStreams.zip(line.node(),
                    IntStream.range(0, (int) line.number(1)).boxed().parallel().filter(i -> i % 3 == 0),
                    (rng, i) -> rng.normal(i, 2.0)).mapToDouble(value -> value));
            case "nested" -> line.checkDoubles(() -> range(line, 0, line.number(1))
                    .mapToObj((rng, i) -> loopsInATask(rng)).flatMapToDouble(Arrays::stream));
            case "sum" ->
                    line.checkDoubles(() -> DoubleStream.of(range(line, 0, line.number(1)).sum(this::reduced),
                            range(line, 0, line.number(1)).exactSum(this::reduced)));
            case "statistics" -> line.checkDoubles(() -> statistics(range(line, 0, line.number(1))));
            default -> throw new AssertionError("no test for " + line.name);
        }
    }

    private static RandomElements range(Line line, int from) {
        return range(line, line.number(from), line.number(from + 1));
    }

    private static RandomElements range(Line line, long from, long to) {
        return RandomStreams.range(line.node(), from, to).parallel();
    }

    private static double[] loopsInATask(Generator rng) {
        double before = rng.random();
        DoubleStream first =
                RandomStreams.range(rng, 0, 3).parallel().mapToDouble((stream, i) -> stream.random());
        DoubleStream second = RandomStreams.zip(rng, Stream.of("a", "b"), (stream, text) -> stream.random())
                .mapToDouble(value -> value);
        return DoubleStream
                .concat(DoubleStream.concat(DoubleStream.of(before), DoubleStream.concat(first, second)),
                        DoubleStream.of(rng.random()))
                .toArray();
    }

    private double reduced(Generator rng, long index) {
        return Math.scalb(rng.standardNormal(), (int) (index % 50));
    }

    private DoubleStream statistics(RandomElements range) {
        Stats stats = range.statistics(this::reduced);
        return DoubleStream.of(range.average(this::reduced).orElseThrow(), stats.mean(),
                stats.populationVariance(),
                stats.min(), stats.max());
    }
}
