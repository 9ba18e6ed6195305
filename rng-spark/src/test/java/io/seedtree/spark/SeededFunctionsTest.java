package io.seedtree.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Random columns by key. What each function draws is compared with NumPy in {@link SparkGoldenTest}. */
class SeededFunctionsTest {

    private static final RandomNode NODE = RandomNode.of(42).child("columns");
    private static final SeededFunctions FUNCTIONS = SeededFunctions.of(NODE);

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkForTests.local();
        SeededFunctions.register(spark, "seeded", NODE);
    }

    @Test
    void aValueIsTheFirstOfTheStreamOfItsKey() {
        List<Double> expected =
                LongStream.range(0, 100).mapToObj(id -> NODE.child(id).open().standardNormal()).toList();
        Dataset<Row> ids = spark.range(0, 100, 1, 3).toDF();
        assertEquals(expected, ids.select(FUNCTIONS.normal(col("id"))).as(Encoders.DOUBLE()).collectAsList());
        assertEquals(expected, ids.selectExpr("seeded_normal(id)").as(Encoders.DOUBLE()).collectAsList());
        assertEquals(expected,
                ids.selectExpr("seeded_normal(cast(id AS int))").as(Encoders.DOUBLE()).collectAsList());
        assertEquals(expected,
                ids.selectExpr("seeded_normal(cast(id AS tinyint))").as(Encoders.DOUBLE()).collectAsList());
        assertEquals(NODE.child("a/7").open().random(), one("SELECT seeded_uniform(concat_ws('/', 'a', 7))"));
        assertEquals(NODE.child("-7").open().random(), one("SELECT seeded_uniform(-7)"));
    }

    @Test
    void columnsAndSqlAreTheSame() {
        Dataset<Row> ids = spark.range(0, 20, 1, 2).toDF();
        assertEquals(
                ids.selectExpr("seeded_uniform(id)", "seeded_exponential(id)", "seeded_integer(id, -3, 9)",
                        "seeded_gamma(id, 2.5, 3)", "seeded_triangular(id, 0, 1, 3.5)").collectAsList(),
                ids.select(FUNCTIONS.uniform(col("id")), FUNCTIONS.exponential(col("id")),
                        FUNCTIONS.integer(col("id"), -3, 9),
                        FUNCTIONS.draw("gamma", col("id"), lit(2.5), lit(3)),
                        FUNCTIONS.draw("triangular", col("id"), lit(0), lit(1), lit(3.5f))).collectAsList());
    }

    @Test
    void noPlanChangesAValue() {
        String values = "SELECT id, seeded_word(id) AS word FROM range(0, 300, 1, 3)";
        List<Row> expected = spark.sql(values + " ORDER BY id").collectAsList();
        for (int partitions : new int[] {1, 64}) {
            Dataset<Row> rows = spark.range(0, 300, 1, partitions).repartition(partitions + 1, col("id"))
                    .selectExpr("id", "seeded_word(id) AS word").orderBy("id");
            assertEquals(expected, rows.collectAsList(), () -> "partitions " + partitions);
        }
        assertEquals(expected, spark.sql("SELECT a.id, a.word FROM (" + values + ") a JOIN (" + values
                + ") b ON a.id = b.id AND a.word = b.word ORDER BY id").collectAsList());
    }

    @Test
    void functionsAreDeterministicForTheOptimizer() {
        assertTrue(new KeyedDraw(Distribution.NORMAL, NodeAddress.of("test", NODE)).forColumns()
                .deterministic());
        assertEquals(1L, one("SELECT count(DISTINCT seeded_word(id) - seeded_word(id)) FROM range(50)"));
    }

    @Test
    void aNullGivesNull() {
        assertEquals(1L, one("SELECT count(*) FROM range(1) WHERE seeded_normal(cast(null AS bigint)) IS NULL"
                + " AND seeded_normal(cast(null AS string)) IS NULL"
                + " AND seeded_gamma(1, 2, cast(null AS double)) IS NULL"));
    }

    @Test
    void typesAreThoseOfTheValues() {
        Dataset<Row> row = spark.sql("SELECT seeded_normal(1), seeded_poisson(1, 2.5)");
        assertEquals(DataTypes.DoubleType, row.schema().apply(0).dataType());
        assertEquals(DataTypes.LongType, row.schema().apply(1).dataType());
    }

    @Test
    void mistakesAreNamed() {
        assertThrows(AnalysisException.class, () -> one("SELECT seeded_gamma(1, 2.0)"));
        failure("gamma: shape", "SELECT seeded_gamma(id, -1.0, 2.0) FROM range(3, 4)");
        failure("integer: parameter 2 must be a whole number: 2.5",
                "SELECT seeded_integer(id, 0, 2.5) FROM range(1)");
        failure("gamma: parameter 1 must be a number: java.lang.String x",
                "SELECT seeded_gamma(id, 'x', 2.0) FROM range(1)");
        failure("normal: key must be a whole number of at most 64 bits or a string: java.math.BigDecimal 1.5",
                "SELECT seeded_normal(id + 1.5) FROM range(1)");
        Exception failed = assertThrows(Exception.class,
                () -> one("SELECT seeded_gamma(id, -1.0, 2.0) FROM range(3, 4)"));
        assertEquals(NODE.child(3).address(), StreamFailure.addressOf(failed));
        refused("function must be one of [uniform, normal, ", () -> FUNCTIONS.draw("normall", col("id")));
        refused("gamma: number of parameters after the key must be 2: 1",
                () -> FUNCTIONS.draw("gamma", col("id"), lit(1.0)));
        refused("integer: low must be < high: 5, 5", () -> FUNCTIONS.integer(col("id"), 5, 5));
        refused("register: prefix must be a letter and then letters, digits and underscores: a-b",
                () -> SeededFunctions.register(spark, "a-b", NODE));
    }

    @Test
    void allFunctionsAreRegistered() {
        for (String name : SeededFunctions.names()) {
            assertTrue(spark.catalog().functionExists("seeded_" + name), name);
        }
        assertFalse(spark.catalog().functionExists("seeded_rand"));
    }

    private static Object one(String query) {
        return spark.sql(query).collectAsList().get(0).get(0);
    }

    private static void failure(String message, String query) {
        Throwable failure = assertThrows(Exception.class, () -> one(query));
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        assertTrue(messages.toString().contains(message), messages::toString);
    }

    private static void refused(String message, Executable call) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, call);
        assertTrue(failure.getMessage().startsWith(message), failure.getMessage());
    }
}
