package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Random columns by key: functions for SQL and for Datasets whose value depends on the key in their first argument,
 * and on nothing else.
 *
 * <pre>{@code
 * RandomNode node = RandomNode.of(42);
 * SeededFunctions.register(spark, "noise", node.child("noise"));
 * spark.sql("SELECT id, reading + 0.1 * noise_normal(id) FROM readings");
 *
 * SeededFunctions visits = SeededFunctions.of(node.child("visits"));
 * customers.withColumn("visits", visits.draw("poisson", col("id"), lit(4.0)));
 * customers.where(visits.uniform(col("id")).lt(0.1));
 * }</pre>
 *
 * <p>A key is a whole number or a string, and its stream that of {@code node.child(key)}; of a negative number,
 * which no index is, that of the number's text, {@code node.child("-5")}. A UUID is the string of its lower-case
 * text. Several columns make one key as a string, {@code concat_ws('/', customer, day)}, with a separator that is in
 * none of them. A null in any argument gives null.
 *
 * <p>The functions are deterministic, unlike Spark's {@code rand}: the optimizer may move them, compute them twice
 * or not at all, and a row has the same value in any plan. So <b>all functions of one node draw from the same
 * stream of a key</b>: {@code noise_normal(id)} written twice is the same column twice, and
 * {@code noise_uniform(id)} goes up and down with it. Each random column has a node and a prefix of its own.
 *
 * <table>
 * <caption>The functions</caption>
 * <tr><th>arguments</th><th>functions, NumPy's methods</th></tr>
 * <tr><td>key</td><td>{@code uniform} (on [0, 1)), {@code normal}, {@code exponential}, {@code cauchy},
 * {@code laplace}, {@code gumbel}, {@code logistic} (standard ones: shift and scale them in SQL), {@code word} (64
 * bits)</td></tr>
 * <tr><td>key, low, high</td><td>{@code integer} (below {@code high})</td></tr>
 * <tr><td>key and one parameter</td><td>{@code poisson}, {@code geometric}, {@code zipf}, {@code logseries},
 * {@code chisquare}, {@code standard_t}, {@code weibull}, {@code pareto}, {@code power}, {@code rayleigh}</td></tr>
 * <tr><td>key and two parameters</td><td>{@code gamma}, {@code beta}, {@code lognormal}, {@code f}, {@code wald},
 * {@code vonmises}, {@code binomial}, {@code negative_binomial}</td></tr>
 * <tr><td>key and three parameters</td><td>{@code triangular}, {@code hypergeometric}</td></tr>
 * </table>
 *
 * <p>Whole values are of SQL's type {@code bigint}, the others {@code double}. Immutable and safe to share.
 *
 * <p>Arguments of another type, or out of their range, are found when a row is computed: Spark's query fails
 * with the {@link IllegalArgumentException} as the cause.
 */
public final class SeededFunctions {

    private final NodeAddress node;

    private SeededFunctions(NodeAddress node) {
        this.node = node;
    }

    /**
     * Returns the functions of a node, for columns.
     *
     * @param node the place in the seed tree
     * @return the functions
     * @throws IllegalArgumentException if the node cannot be sent to executors
     */
    public static SeededFunctions of(RandomNode node) {
        return new SeededFunctions(NodeAddress.of("SeededFunctions", node));
    }

    /**
     * Registers all functions for SQL: {@code prefix_normal(key)} and so on. Functions of these names are replaced.
     *
     * @param spark the session
     * @param prefix the prefix, a letter and then letters, digits and underscores
     * @param node the place in the seed tree
     * @throws IllegalArgumentException if the prefix is malformed, or the node cannot be sent to executors
     */
    public static void register(SparkSession spark, String prefix, RandomNode node) {
        if (!prefix.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "register: prefix must be a letter and then letters, digits and underscores: " + prefix);
        }
        SeededFunctions registered = of(node);
        for (Distribution distribution : Distribution.values()) {
            new KeyedDraw(distribution, registered.node).register(spark,
                    prefix + "_" + distribution.function());
        }
    }

    /**
     * Returns the names of all functions.
     *
     * @return the names, without a prefix
     */
    public static List<String> names() {
        return Arrays.stream(Distribution.values()).map(Distribution::function).toList();
    }

    /**
     * Draws from [0, 1).
     *
     * @param key the key
     * @return the column
     */
    public Column uniform(Column key) {
        return draw(Distribution.UNIFORM, key);
    }

    /**
     * Draws from the standard normal distribution.
     *
     * @param key the key
     * @return the column
     */
    public Column normal(Column key) {
        return draw(Distribution.NORMAL, key);
    }

    /**
     * Draws from the standard exponential distribution.
     *
     * @param key the key
     * @return the column
     */
    public Column exponential(Column key) {
        return draw(Distribution.EXPONENTIAL, key);
    }

    /**
     * Draws a whole number of an interval.
     *
     * @param key the key
     * @param low the lowest number
     * @param high one above the highest number
     * @return the column
     * @throws IllegalArgumentException if {@code low >= high}
     */
    public Column integer(Column key, long low, long high) {
        if (low >= high) {
            throw new IllegalArgumentException("integer: low must be < high: " + low + ", " + high);
        }
        return draw(Distribution.INTEGER, key, functions.lit(low), functions.lit(high));
    }

    /**
     * Draws with a function by its name.
     *
     * @param function the name, without a prefix
     * @param key the key
     * @param parameters the parameters, as the function has them
     * @return the column
     * @throws IllegalArgumentException if there is no function of that name, or it has another number of parameters
     */
    public Column draw(String function, Column key, Column... parameters) {
        Distribution distribution = Distribution.of(function);
        if (parameters.length != distribution.parameters()) {
            throw new IllegalArgumentException(function + ": number of parameters after the key must be "
                    + distribution.parameters() + ": " + parameters.length);
        }
        return draw(distribution, key, parameters);
    }

    private Column draw(Distribution distribution, Column key, Column... parameters) {
        Column[] arguments = new Column[1 + parameters.length];
        arguments[0] = key;
        System.arraycopy(parameters, 0, arguments, 1, parameters.length);
        return new KeyedDraw(distribution, node).forColumns().apply(arguments);
    }
}
