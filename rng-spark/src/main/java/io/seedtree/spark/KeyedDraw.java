package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Generator;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** A SQL function that draws from the stream of its first argument, the key. */
final class KeyedDraw implements UDF1<Object, @Nullable Object>, UDF2<Object, Object, @Nullable Object>,
        UDF3<Object, Object, Object, @Nullable Object>,
        UDF4<Object, Object, Object, Object, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    private final Distribution distribution;
    private final NodeAddress address;
    /** Read from the address once a task. */
    private transient @Nullable RandomNode node;

    KeyedDraw(Distribution distribution, NodeAddress address) {
        this.distribution = distribution;
        this.address = address;
    }

    /** Names the function for SQL. */
    void register(SparkSession spark, String name) {
        switch (distribution.parameters()) {
            case 0 -> spark.udf().register(name, (UDF1<?, ?>) this, distribution.type());
            case 1 -> spark.udf().register(name, (UDF2<?, ?, ?>) this, distribution.type());
            case 2 -> spark.udf().register(name, (UDF3<?, ?, ?, ?>) this, distribution.type());
            default -> spark.udf().register(name, (UDF4<?, ?, ?, ?, ?>) this, distribution.type());
        }
    }

    /** The function for columns. */
    UserDefinedFunction forColumns() {
        UserDefinedFunction function = switch (distribution.parameters()) {
            case 0 -> functions.udf((UDF1<?, ?>) this, distribution.type());
            case 1 -> functions.udf((UDF2<?, ?, ?>) this, distribution.type());
            case 2 -> functions.udf((UDF3<?, ?, ?, ?>) this, distribution.type());
            default -> functions.udf((UDF4<?, ?, ?, ?, ?>) this, distribution.type());
        };
        return function.withName(distribution.function());
    }

    @Override
    public @Nullable Object call(@Nullable Object key) {
        return draw(key);
    }

    @Override
    public @Nullable Object call(@Nullable Object key, @Nullable Object first) {
        return draw(key, first);
    }

    @Override
    public @Nullable Object call(@Nullable Object key, @Nullable Object first, @Nullable Object second) {
        return draw(key, first, second);
    }

    @Override
    public @Nullable Object call(@Nullable Object key, @Nullable Object first, @Nullable Object second,
            @Nullable Object third) {
        return draw(key, first, second, third);
    }

    private @Nullable Object draw(@Nullable Object key, @Nullable Object... parameters) {
        if (key == null) {
            return null;
        }
        for (Object parameter : parameters) {
            if (parameter == null) {
                return null;
            }
        }
        Generator rng = place(key).open();
        try {
            return distribution.draw(rng, new SqlParameters(distribution.function(), parameters));
        } catch (RuntimeException failure) {
            StreamFailure.attach(failure, rng);
            throw failure;
        }
    }

    private RandomNode place(Object key) {
        RandomNode parent = node;
        if (parent == null) {
            parent = address.node();
            node = parent;
        }
        if (key instanceof String name) {
            return parent.child(name);
        }
        if (key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof Byte) {
            long number = ((Number) key).longValue();
            return number >= 0 ? parent.child(number) : parent.child(Long.toString(number));
        }
        throw new IllegalArgumentException(distribution.function()
                + ": key must be a whole number of at most 64 bits or a string: " + key.getClass().getName()
                + " "
                + key);
    }
}
