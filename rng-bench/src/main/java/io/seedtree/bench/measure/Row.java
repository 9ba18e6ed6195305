package io.seedtree.bench.measure;

import org.jspecify.annotations.Nullable;

/**
 * How one did.
 *
 * @param name who
 * @param at how much of the work, where it grows; else 0
 * @param isOurs whether it is this library
 * @param figure what was measured
 * @param rival with whom it is compared, or null
 * @param ratio how many times as fast as the rival it is, or null
 * @param budget what it must not cost, or null
 * @param isMet whether the budget is met; null if there is none, or if what it is compared with was not
 *     measured
 */
record Row(String name, long at, boolean isOurs, Figure figure, @Nullable String rival, @Nullable Ratio ratio,
        @Nullable String budget, @Nullable Boolean isMet) {

    /**
     * Returns what tells the row from the others of its table.
     *
     * @return the name and the place
     */
    String id() {
        return Entry.id(name, at);
    }

    /**
     * Says how the ratio is meant.
     *
     * @return such as "2.51 ± 0.04 times NumPy", or an empty text
     */
    String comparison() {
        return ratio == null ? "" : Numbers.withSpread(ratio.value(), ratio.spread()) + " × " + rival;
    }

    /**
     * Says what became of the budget.
     *
     * @return such as "meets: at most 3 ns", or an empty text
     */
    String verdict() {
        if (budget == null) {
            return "";
        }
        return (isMet == null ? "not judged: " : isMet ? "meets: " : "misses: ") + budget;
    }
}
