package io.seedtree.bench.bootstrap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.seedtree.bench.Expectations;
import io.seedtree.bench.cli.Seed;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What Python and NumPy expect; make_bootstrap.py made it. */
final class Golden {

    private Golden() {
    }

    static List<JsonObject> read(String name) {
        return Expectations.objects("bootstrap/" + name);
    }

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Golden.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** A double by its bits. */
    static double bits(JsonElement hex) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(hex.getAsString(), 16));
    }

    static double[] doubles(JsonArray hex) {
        return StreamSupport.stream(hex.spliterator(), false).mapToDouble(Golden::bits).toArray();
    }

    /** The file of a golden job. */
    static CsvFile file(JsonObject golden) {
        String name = golden.get("file").getAsString();
        return name.isEmpty() ? CsvFile.shipped() : CsvFile.of(path(name));
    }

    /** A job of a golden file. */
    static Job job(JsonObject golden) {
        Statistic statistic = Statistic.parse(golden.get("statistic").getAsString());
        Dataset data = file(golden).read(statistic, golden.get("column").getAsString());
        Seed seed = Seed.parse(golden.get("seed").getAsString());
        return new Job(data, statistic, seed, seed.toSeedSequence(),
                golden.get("bit_generator").getAsString(),
                golden.get("resamples").getAsInt());
    }

    /** A data set of one column. */
    static Dataset data(double... values) {
        return new Dataset("test", List.of("x"), List.of(values));
    }
}
