package io.seedtree.parallel.montecarlo;

import java.util.function.Predicate;

/**
 * When a job has enough replications. The rule is asked about the prefix of the replications, at fixed
 * points: at {@code least} rounded up to whole batches, at the multiples of that, and at {@code most}. So
 * where a job stops depends on the seed, the rule and the batch size, not on the workers.
 *
 * <p>What stops by its own data is biased: it stops early where the spread happens to look small, so the
 * standard error comes out too small, and an interval covers less often than its confidence says. Where the
 * numbers are about symmetric that is hardly to be seen. Where rare large values make the mean, the mean
 * comes out too small as well: of lognormal numbers with sigma 1.5, at a target that needs 1,000
 * replications, a 95 % interval covers 82 % of the time with a {@code least} of 100, and 92 % with one of
 * 1,000. The bias vanishes as {@code least} grows; so let it be some hundred replications, and for such
 * numbers as many as the target is expected to need.
 *
 * <p>Immutable and safe to share, if the predicate is.
 *
 * @param <S> the type of the result that the rule looks at
 * @param enough tells from the result of a prefix whether that is enough; must depend on nothing else and not
 *     change it
 * @param least the number of replications when the rule is first asked and between two such points, at least 1
 * @param most the number of replications at which the job ends in any case, at least {@code least}
 */
public record StopRule<S>(Predicate<? super S> enough, long least, long most) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public StopRule {
        if (least < 1) {
            throw new IllegalArgumentException("least number of replications must be >= 1: " + least);
        }
        if (most < least) {
            throw new IllegalArgumentException(
                    "greatest number of replications must be >= the least, " + least + ": " + most);
        }
    }

    /**
     * Returns the rule of a fixed number of replications.
     *
     * @param replications the number, at least 1
     * @return the rule
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StopRule<Object> replications(long replications) {
        if (replications < 1) {
            throw new IllegalArgumentException("number of replications must be >= 1: " + replications);
        }
        return new StopRule<>(result -> true, replications, replications);
    }

    /**
     * Returns the rule that the standard error of the estimate is small enough.
     *
     * @param target the greatest standard error that will do, above 0
     * @param least the number of replications when the rule is first asked, at least 2
     * @param most the number of replications at which the job ends in any case
     * @return the rule
     * @throws IllegalArgumentException if a number is out of range
     */
    public static StopRule<Estimated> standardError(double target, long least, long most) {
        if (!(target > 0.0)) {
            throw new IllegalArgumentException("target standard error must be > 0: " + target);
        }
        if (least < 2) {
            throw new IllegalArgumentException(
                    "a standard error needs a least number of replications >= 2: " + least);
        }
        return new StopRule<>(result -> result.estimate().standardError() <= target, least, most);
    }
}
