package io.seedtree.bench.battery.model;

import java.util.ArrayList;
import java.util.List;

/** Trees of about 2^16 places, whose pools of 32 bits collide now and then. */
enum TreeShape {
    /** All grandchildren of the root, 256 of each of 256 children. */
    GRANDCHILDREN("grandchildren") {
        @Override
        void collect(ScaledSeed root, List<ScaledSeed> places) {
            for (int i = 0; i < 256; i++) {
                ScaledSeed child = root.child(i);
                for (int k = 0; k < 256; k++) {
                    places.add(child.child(k));
                }
            }
        }
    },
    /** The third level of a tree of 40 children each. */
    THREE_LEVELS("three levels") {
        @Override
        void collect(ScaledSeed root, List<ScaledSeed> places) {
            for (int i = 0; i < 1600; i++) {
                ScaledSeed grandchild = root.child(i / 40, i % 40);
                for (int k = 0; k < 40; k++) {
                    places.add(grandchild.child(k));
                }
            }
        }
    },
    /** All nodes of a tree of two children each, 15 levels deep. */
    BINARY("a binary tree") {
        @Override
        void collect(ScaledSeed root, List<ScaledSeed> places) {
            int first = places.size();
            places.add(root);
            for (int next = first; places.size() - first < 65_535; next++) {
                places.add(places.get(next).child(0));
                places.add(places.get(next).child(1));
            }
        }
    },
    /** Children by three words, a tag and two others: large indexes and short names. */
    TAGGED("children of three words") {
        @Override
        void collect(ScaledSeed root, List<ScaledSeed> places) {
            ScaledSeed tag = root.child(-1);
            for (int i = 0; i < 256; i++) {
                ScaledSeed low = tag.child(i);
                for (int k = 0; k < 256; k++) {
                    places.add(low.child(k));
                }
            }
        }
    };

    private final String text;

    TreeShape(String text) {
        this.text = text;
    }

    abstract void collect(ScaledSeed root, List<ScaledSeed> places);

    /** The keys of all places below a root. */
    final int[] keys(ScaledSeed root) {
        List<ScaledSeed> places = new ArrayList<>(1 << 16);
        collect(root, places);
        return places.stream().mapToInt(ScaledSeed::key).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
