package io.seedtree.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One that does a work.
 *
 * @param name who
 * @param at how much of it, where the work grows: the place on the axis; 0 where it does not grow
 * @param isOurs whether it is this library
 * @param source where its samples come from
 * @param rivals the ids of those it is compared with: the first that was measured
 * @param budget what it must not cost, if anything is said of that
 */
record Entry(String name, long at, boolean isOurs, Source source, List<String> rivals,
        @Nullable Budget budget) {

    /**
     * This library.
     *
     * @param name which of its ways
     * @param source where its samples come from
     * @return the entry, without a rival
     */
    static Entry ours(String name, Source source) {
        return new Entry(name, 0, true, source, List.of(), null);
    }

    /**
     * Somebody else.
     *
     * @param name who
     * @param source where its samples come from
     * @return the entry
     */
    static Entry other(String name, Source source) {
        return new Entry(name, 0, false, source, List.of(), null);
    }

    /**
     * Puts the entry on an axis.
     *
     * @param place where
     * @return the entry there
     */
    Entry at(long place) {
        return new Entry(name, place, isOurs, source, rivals, budget);
    }

    /**
     * Compares the entry with others.
     *
     * @param ids their ids, the most wanted first
     * @return the entry with rivals
     */
    Entry against(String... ids) {
        return new Entry(name, at, isOurs, source, List.of(ids), budget);
    }

    /**
     * Sets a limit.
     *
     * @param limit the limit, or null for none
     * @return the entry with a budget
     */
    Entry within(@Nullable Budget limit) {
        return new Entry(name, at, isOurs, source, rivals, limit);
    }

    /**
     * Returns what tells the entry from the others of its work.
     *
     * @return its name and place
     */
    String id() {
        return id(name, at);
    }

    /**
     * Returns what tells an entry from the others of its work.
     *
     * @param name its name
     * @param at its place, or 0
     * @return both
     */
    static String id(String name, long at) {
        return at == 0 ? name : name + " at " + Numbers.count(at);
    }
}
