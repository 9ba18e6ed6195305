package io.seedtree.spark;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Starts Spark in tests. A JVM has one Spark at a time: a test class asks for the kind it needs in a
 * {@code @BeforeAll} method, gets the one that runs if it is of that kind, and does not stop it.
 *
 * <p>A start takes seconds, so test classes of one kind run one after the other: those on
 * {@link #twoHosts()} are {@code @Order(1)}, those on {@link #cluster()} are {@code @Order(2)}, and those on
 * {@link #local()} have no order and come last.
 */
public final class SparkForTests {

    private static String running = "";
    private static @Nullable SparkSession session;
    private static Runnable stop = () -> {
    };

    private SparkForTests() {
    }

    /** Two threads of this JVM; a task is tried four times, as on a cluster. */
    public static SparkSession local() {
        return running("local[2,4]", SparkForTests::start);
    }

    /** Two executors, each a JVM of its own with one core. */
    public static SparkSession cluster() {
        return running("local-cluster[2,1,1024]", SparkForTests::start);
    }

    /**
     * Two executors on two hosts, with speculation: Spark starts the copy of a slow task on another host only,
     * so a local cluster never does. Data goes through Kryo here.
     */
    public static SparkSession twoHosts() {
        return running("two hosts", kind -> {
            TwoHosts hosts = TwoHosts.start();
            SparkSession spark = start(hosts.master(), Map.of(
                    "spark.speculation", "true",
                    "spark.speculation.interval", "20ms",
                    "spark.speculation.minTaskRuntime", "20ms",
                    "spark.speculation.multiplier", "1.1",
                    "spark.speculation.quantile", "0.1",
                    "spark.serializer", "org.apache.spark.serializer.KryoSerializer"));
            stop = () -> {
                spark.stop();
                hosts.close();
            };
            return spark;
        });
    }

    /** The running Spark's interface to RDDs. */
    public static JavaSparkContext context(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    private interface Start {

        SparkSession start(String kind);
    }

    private static synchronized SparkSession running(String kind, Start start) {
        if (session == null || !running.equals(kind)) {
            stop.run();
            stop = () -> {
            };
            session = start.start(kind);
            running = kind;
        }
        return session;
    }

    private static SparkSession start(String master) {
        SparkSession spark = start(master, Map.of());
        stop = spark::stop;
        return spark;
    }

    private static SparkSession start(String master, Map<String, String> settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master(master)
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.warehouse.dir", Path.of("target", "warehouse").toUri().toString());
        settings.forEach(builder::config);
        return builder.getOrCreate();
    }
}
