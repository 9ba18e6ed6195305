package io.seedtree.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How those did who had the same work.
 *
 * @param set the set it belongs to
 * @param title the work
 * @param unit the unit of the figures
 * @param axis what grows, or an empty text
 * @param rows how each did
 * @param mean the geometric mean of our ratios, or null if the work has no budget for it
 * @param meanBudget the budget of the mean, or null
 */
record Table(String set, String title, String unit, String axis, List<Row> rows, @Nullable Double mean,
        @Nullable Double meanBudget) {

    /**
     * Compares.
     *
     * @param work the work
     * @param figures the figures of its entries by id
     * @return the table
     */
    static Table of(Work work, Map<String, Figure> figures) {
        List<Row> rows = work.entries().stream().map(entry -> row(entry, figures)).toList();
        OptionalDouble logarithms = rows.stream().filter(Row::isOurs).map(Row::ratio).filter(Objects::nonNull)
                .mapToDouble(ratio -> Math.log(ratio.value())).average();
        boolean hasMean = work.leastMean() > 0.0 && logarithms.isPresent();
        return new Table(work.set(), work.title(), work.unit(), work.axis(), rows,
                hasMean ? Double.valueOf(Math.exp(logarithms.getAsDouble())) : null,
                hasMean ? Double.valueOf(work.leastMean()) : null);
    }

    private static Row row(Entry entry, Map<String, Figure> figures) {
        Figure ours = Objects.requireNonNull(figures.get(entry.id()), entry::id);
        String rival = entry.rivals().stream().filter(figures::containsKey).findFirst().orElse(null);
        Figure others = rival == null ? null : figures.get(rival);
        Budget budget = entry.budget();
        OptionalDouble share = budget == null ? OptionalDouble.empty() : budget.shareOfBudget(ours, figures);
        return new Row(entry.name(), entry.at(), entry.isOurs(), ours, rival,
                others == null ? null : others.dividedBy(ours), budget == null ? null : budget.text(),
                share.isPresent() ? Boolean.valueOf(share.getAsDouble() <= 1.0) : null);
    }

    /**
     * Returns what stands above the rows.
     *
     * @return the work, the unit, and what grows
     */
    String heading() {
        return title + ", " + unit + (axis.isEmpty() ? "" : ", by " + axis);
    }

    /**
     * Returns the lines of a picture.
     *
     * @return the rows by name, in their order
     */
    Map<String, List<Row>> series() {
        return rows.stream().collect(Collectors.groupingBy(Row::name, LinkedHashMap::new,
                Collectors.toList()));
    }

    /**
     * Says what became of the budget of the mean.
     *
     * @return a sentence, or an empty text if there is none
     */
    String meanVerdict() {
        if (mean == null || meanBudget == null) {
            return "";
        }
        return "geometric mean of the ratios " + Numbers.rounded(mean) + ", "
                + (mean >= meanBudget ? "meets" : "misses") + ": at least " + Numbers.plain(meanBudget);
    }
}
