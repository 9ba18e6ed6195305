package io.seedtree.parallel.montecarlo;

/**
 * How the replications of a job are cut into batches, and after which of them the stop rule is asked.
 *
 * @param replications the number of replications at most
 * @param batchSize the number of replications in each batch but the last
 * @param askEvery the number of batches after which the rule is asked, and asked again
 */
record Plan(long replications, int batchSize, long askEvery) {

    static Plan of(StopRule<?> rule, int batchSize) {
        return new Plan(rule.most(), batchSize, -Math.floorDiv(-rule.least(), (long) batchSize));
    }

    long batches() {
        return -Math.floorDiv(-replications, (long) batchSize);
    }

    /** The index of the first replication of a batch. */
    long first(long batch) {
        return batch * batchSize;
    }

    /** One above the index of the last replication of a batch. */
    long end(long batch) {
        return batch == batches() - 1 ? replications : (batch + 1) * batchSize;
    }

    int size(long batch) {
        return (int) (end(batch) - first(batch));
    }

    /** Whether the rule is asked when so many batches have been merged. */
    boolean asksRule(long merged) {
        return merged == batches() || merged % askEvery == 0;
    }
}
