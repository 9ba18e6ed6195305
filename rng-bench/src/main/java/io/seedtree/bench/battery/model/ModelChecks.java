package io.seedtree.bench.battery.model;

import io.seedtree.bench.battery.Check;
import java.util.List;

/** The checks of the scale model. */
public final class ModelChecks {

    private ModelChecks() {
    }

    /**
     * Returns the checks.
     *
     * @return all of them
     */
    public static List<Check> all() {
        return List.of(ModelCheck.PROVED, ModelCheck.TREES);
    }
}
