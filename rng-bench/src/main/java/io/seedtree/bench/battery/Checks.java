package io.seedtree.bench.battery;

import io.seedtree.bench.battery.fit.FitChecks;
import io.seedtree.bench.battery.model.ModelChecks;
import java.util.ArrayList;
import java.util.List;

/** The list of all checks. */
final class Checks {

    private Checks() {
    }

    /** All of them, in the order in which they run. A new one is added here. */
    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(new IdentityCheck());
        checks.add(new CollapseCheck());
        checks.add(new AvalancheCheck());
        checks.add(new NameCheck());
        checks.add(new QuadCheck());
        checks.add(new RawQuadCheck());
        checks.add(new PairCheck());
        checks.add(new CollisionCheck());
        checks.add(new DuplicateCheck());
        checks.add(new MeanCheck());
        checks.addAll(ModelChecks.all());
        checks.addAll(FitChecks.all());
        return List.copyOf(checks);
    }
}
