package io.seedtree.parallel.montecarlo;

/**
 * The result of control variates. Immutable.
 *
 * <p>The estimate is the mean of the number minus, for each control, a coefficient times the distance of the
 * control's mean from its expectation. The coefficients are those of least squares over the same
 * replications, which biases the estimate by the order of 1/n; it has no bias where number and controls are
 * jointly normal. The standard error is that of the regression, and each control takes one degree of freedom.
 */
public final class ControlledSummary implements Estimated {

    private final VectorSummary runs;
    private final ControlFit fit;

    ControlledSummary(VectorSummary runs, double[] expectations) {
        this.runs = runs;
        fit = ControlFit.of(runs, expectations);
    }

    /**
     * Returns the number of replications.
     *
     * @return the count
     */
    public long replications() {
        return runs.replications();
    }

    /**
     * {@inheritDoc} The controlled one, with {@code n - 1} minus the number of controls in use degrees of
     * freedom.
     */
    @Override
    public Estimate estimate() {
        return fit.estimate();
    }

    /**
     * Returns the estimate without the controls.
     *
     * @return the mean of the number
     */
    public Estimate plain() {
        return runs.estimate(0);
    }

    /**
     * Returns the coefficients of the controls. A control that did not vary, or that was a linear combination
     * of those before it, is not in use and has the coefficient 0.
     *
     * @return the coefficients, a new array
     */
    public double[] coefficients() {
        return fit.coefficients().clone();
    }

    /**
     * Returns the estimate of the mean of a control, to be compared with its expectation.
     *
     * @param control the index of the control
     * @return the estimate
     * @throws IndexOutOfBoundsException if there is no such control
     */
    public Estimate control(int control) {
        return runs.estimate(1 + control);
    }

    /**
     * Returns what the controls gain: by how much more variance the estimate has without them.
     *
     * @return the ratio of the variances
     */
    public double varianceRatio() {
        double ratio = plain().standardError() / estimate().standardError();
        return ratio * ratio;
    }

    /** Returns count, estimate and variance ratio. */
    @Override
    public String toString() {
        return replications() + " replications, estimate " + estimate() + ", variance ratio "
                + varianceRatio();
    }
}
