package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** NumPy's values at the addresses of forks, and a place to collect ours. */
final class GoldenForks {

    private final Map<String, String> drawn = new ConcurrentSkipListMap<>();

    /** The lines of a group: what is drawn at each address. */
    static Map<String, String> of(String group) throws IOException {
        return GoldenTasks.group("forks.tsv", group);
    }

    /** A body that draws and writes down where and what. */
    Void draw(Generator rng) {
        String address = rng.address().orElseThrow().toString();
        if (drawn.put(address, GoldenTasks.draw(rng)) != null) {
            throw new AssertionError("drawn twice: " + address);
        }
        return null;
    }

    Map<String, String> drawn() {
        return drawn;
    }
}
