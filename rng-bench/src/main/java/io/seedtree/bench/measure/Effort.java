package io.seedtree.bench.measure;

/**
 * How long to measure. Each round measures every competitor once, in a process of its own, so that a change
 * of the machine's speed meets all of them.
 *
 * @param rounds the number of rounds
 * @param warmUps the iterations of a round that do not count
 * @param iterations the iterations of a round that count
 * @param milliseconds the length of an iteration
 */
record Effort(int rounds, int warmUps, int iterations, int milliseconds) {

    /** For results to keep. The trial of a vector kernel should be over before the iterations that count. */
    static final Effort FULL = new Effort(3, 10, 4, 300);
    /** For a first look. */
    static final Effort QUICK = new Effort(1, 3, 3, 100);

    /**
     * Returns the same in another number of rounds.
     *
     * @param number the number of rounds
     * @return the effort
     */
    Effort withRounds(int number) {
        return new Effort(number, warmUps, iterations, milliseconds);
    }
}
