package io.seedtree.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures works, round by round, so that all that are compared meet the machine in the same mood.
 *
 * @param sampler measures an entry for a round
 * @param rounds the number of rounds
 */
record BenchmarkRun(Sampler sampler, int rounds) {

    /**
     * Measures.
     *
     * @param work the work
     * @return how everyone did
     */
    Table measure(Work work) {
        Map<String, List<Double>> samples = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Entry entry : work.entries()) {
                samples.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                        .addAll(sampler.sample(entry.source(), work.metric()));
            }
        }
        return Table.of(work, samples.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Figure.of(entry.getValue()))));
    }
}
