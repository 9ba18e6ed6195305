package io.seedtree.spark.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.bench.Main;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * What a run of the command left behind.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it printed on the standard error
 */
record Run(int code, String out, String err) {

    static Run of(Function<SparkConf, JavaSparkContext> starter, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = SparkBootstrap.run(starter, out, err, options);
        return new Run(code, out.toString(), err.toString());
    }

    /** Runs the command on a running Spark, which it does not stop. */
    static Run on(JavaSparkContext spark, String... options) {
        return of(settings -> shared(spark), options);
    }

    /** The Spark of the tests, as a command may have it. */
    static JavaSparkContext shared(JavaSparkContext spark) {
        return new JavaSparkContext(spark.sc()) {
            @Override
            public void close() {
                // Other tests go on with it.
            }
        };
    }

    /** Runs the command of one machine. */
    static Run here(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err,
                Stream.concat(Stream.of("bootstrap"), Stream.of(options)).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    String value(String name) {
        assertEquals(0, code, err);
        return out.lines().filter(line -> line.startsWith("  " + name + " ")).findFirst().orElseThrow()
                .substring(name.length() + 2).strip();
    }

    /** All that was printed but how fast it was. */
    List<String> results() {
        assertEquals(0, code, err);
        return out.lines().filter(line -> !line.startsWith("  rate ")).toList();
    }
}
