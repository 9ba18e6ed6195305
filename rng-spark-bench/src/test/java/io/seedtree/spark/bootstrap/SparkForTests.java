package io.seedtree.spark.bootstrap;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Starts Spark in tests. A JVM has one Spark at a time: a test class asks for the kind it needs in a
 * {@code @BeforeAll} method, and the one that ran before it is stopped.
 */
final class SparkForTests {

    private static @Nullable JavaSparkContext spark;

    private SparkForTests() {
    }

    /** Two threads of this JVM. */
    static JavaSparkContext local() {
        return start("local[2]");
    }

    /** Two executors, each a JVM of its own with one core. */
    static JavaSparkContext cluster() {
        return start("local-cluster[2,1,1024]");
    }

    private static synchronized JavaSparkContext start(String master) {
        if (spark != null) {
            spark.close();
        }
        spark = new JavaSparkContext(new SparkConf()
                .setMaster(master)
                .setAppName("tests")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path")));
        return spark;
    }
}
