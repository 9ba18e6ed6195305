package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Different positions have different streams: an exact statement, for every pair of a large family. */
final class CollapseCheck extends StreamCheck {

    private static final int WIDTH = 6;
    private static final int DEPTH = 4;
    private static final int WORDS = 4;

    @Override
    public String name() {
        return "collapse of positions";
    }

    @Override
    public String looksAt() {
        return "all positions up to depth " + DEPTH + " with indices below " + WIDTH
                + ", (i, j) and (j, i) among them, have streams of different beginnings";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new SeedPlusIndex());
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        Map<List<Long>, String> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        SeedSequence seed = setting.seed();
        String collision = visit(splitter.root(seed), "", seen, DEPTH);
        findings.add(new Statement("all different", collision.isEmpty(),
                collision.isEmpty() ? seen.size() + " positions" : collision));
        return Outcome.of(findings);
    }

    private static String visit(Splitter.Node node, String path, Map<List<Long>, String> seen, int depth) {
        List<Long> beginning = node.open().longs(WORDS).boxed().toList();
        String other = seen.putIfAbsent(beginning, path);
        if (other != null) {
            return "(" + other + ") is (" + path + ")";
        }
        for (int i = 0; depth > 0 && i < WIDTH; i++) {
            String collision = visit(node.child(i), path + "/" + i, seen, depth - 1);
            if (!collision.isEmpty()) {
                return collision;
            }
        }
        return "";
    }
}
