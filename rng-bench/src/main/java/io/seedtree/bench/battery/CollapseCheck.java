package io.seedtree.bench.battery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Different positions have different streams: an exact statement, for every pair of a large family. */
final class CollapseCheck extends StreamCheck {

    /** Small ones, such as run together when joined, the last of one word, and the first of three. */
    private static final long[] INDICES = {0, 1, 2, 3, 10, 11, 110, 0xFFFFFFEFL, 0xFFFFFFF0L, 1L << 32};
    private static final int DEPTH = 4;
    private static final int WORDS = 4;

    @Override
    public String name() {
        return "collapse of positions";
    }

    @Override
    public String looksAt() {
        return "all positions up to depth " + DEPTH + " with " + INDICES.length
                + " indices, (i, j) and (j, i) among them, have streams of different beginnings";
    }

    @Override
    List<Splitter> faulty() {
        return List.of(new SeedPlusIndex(), new JoinedPath(), new JumpOfJump());
    }

    @Override
    Outcome run(Setting setting, Splitter splitter) {
        Map<List<Long>, String> seen = new HashMap<>();
        String collision = visit(splitter.root(setting.root(0)), "", seen, DEPTH);
        return Outcome.of(List.of(new Statement("all different", collision.isEmpty(),
                collision.isEmpty() ? seen.size() + " positions" : collision)));
    }

    /** Visits a subtree, until one position has the stream of an earlier one: says which. */
    private static String visit(Splitter.Node node, String path, Map<List<Long>, String> seen, int depth) {
        List<Long> beginning = node.open().longs(WORDS).boxed().toList();
        String other = seen.putIfAbsent(beginning, path);
        if (other != null) {
            return "the stream of root" + other + " is that of root" + path;
        }
        for (int i = 0; depth > 0 && i < INDICES.length; i++) {
            String collision = visit(node.child(INDICES[i]), path + "/" + INDICES[i], seen, depth - 1);
            if (!collision.isEmpty()) {
                return collision;
            }
        }
        return "";
    }
}
