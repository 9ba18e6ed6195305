package io.seedtree.bench.measure;

import java.util.Map;
import java.util.OptionalDouble;

/** What an entry must not cost, by the medians. */
sealed interface Budget {

    /**
     * Says it.
     *
     * @return a few words
     */
    String text();

    /**
     * Judges.
     *
     * @param ours the figure of the entry
     * @param others the figures of all entries of the work, by id
     * @return how far it is from the budget: at most 1 if met, nothing if what it is compared with was not
     *     measured
     */
    OptionalDouble shareOfBudget(Figure ours, Map<String, Figure> others);

    /**
     * A fixed limit.
     *
     * @param limit the limit
     * @param unit its unit
     */
    record AtMost(double limit, String unit) implements Budget {

        @Override
        public String text() {
            return "at most " + Numbers.plain(limit) + " " + unit;
        }

        @Override
        public OptionalDouble shareOfBudget(Figure ours, Map<String, Figure> others) {
            return OptionalDouble.of(ours.median() / limit);
        }
    }

    /**
     * A limit that stands on top of another entry.
     *
     * @param limit the limit
     * @param unit its unit
     * @param base the id of the other one
     */
    record AtMostMore(double limit, String unit, String base) implements Budget {

        @Override
        public String text() {
            return "at most " + Numbers.plain(limit) + " " + unit + " more than " + base;
        }

        @Override
        public OptionalDouble shareOfBudget(Figure ours, Map<String, Figure> others) {
            Figure other = others.get(base);
            return other == null ? OptionalDouble.empty()
                    : OptionalDouble.of((ours.median() - other.median()) / limit);
        }
    }

    /**
     * A speed, relative to another entry, which stands beside it as the ratio's rival.
     *
     * @param times the least ratio
     * @param rival the id of the other one
     */
    record AtLeastTimes(double times, String rival) implements Budget {

        @Override
        public String text() {
            return times == 1.0 ? "not slower" : "at least " + Numbers.plain(times) + " times";
        }

        @Override
        public OptionalDouble shareOfBudget(Figure ours, Map<String, Figure> others) {
            Figure other = others.get(rival);
            return other == null ? OptionalDouble.empty()
                    : OptionalDouble.of(times * ours.median() / other.median());
        }
    }
}
