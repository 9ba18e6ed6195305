package io.seedtree.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A benchmark of JMH's, with all its parameters chosen.
 *
 * @param type the class
 * @param method the method
 * @param parameters the values of the parameters by name
 * @param operations by how much the result of an invocation is divided
 * @param isCold whether the first invocation in a new process is what is measured
 */
record JmhSource(Class<?> type, String method, Map<String, String> parameters, long operations,
        boolean isCold)
        implements Source {

    /**
     * Chooses a benchmark without parameters.
     *
     * @param type the class
     * @param method the method
     * @return the source
     */
    static JmhSource of(Class<?> type, String method) {
        return new JmhSource(type, method, Map.of(), 1, false);
    }

    /**
     * Chooses a parameter.
     *
     * @param name its name
     * @param value its value
     * @return the source with it
     */
    JmhSource with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value.toString());
        return new JmhSource(type, method, more, operations, isCold);
    }

    /**
     * Chooses another method of the class.
     *
     * @param other the method
     * @return the source with it
     */
    JmhSource by(String other) {
        return new JmhSource(type, other, parameters, operations, isCold);
    }

    /**
     * Says how many operations an invocation is.
     *
     * @param count the number
     * @return the source that divides by it
     */
    JmhSource per(long count) {
        return new JmhSource(type, method, parameters, count, isCold);
    }

    /**
     * Asks for the first invocation in a new process.
     *
     * @return the source without a warm-up
     */
    JmhSource cold() {
        return new JmhSource(type, method, parameters, operations, true);
    }
}
