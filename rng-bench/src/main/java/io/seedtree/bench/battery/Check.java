package io.seedtree.bench.battery;

import java.util.List;

/** A statement about this library's streams that a run can refute. */
public interface Check {

    /**
     * Returns the name, unique in the battery, as in {@code quads of outputs}.
     *
     * @return a few words in lower case
     */
    String name();

    /**
     * Says what the check looks at, and so what it can find.
     *
     * @return a sentence without a full stop
     */
    String looksAt();

    /**
     * Runs the check on this library. The same setting gives the same outcome.
     *
     * @param setting how much, from which seed, of which bit generator
     * @return what was found
     */
    Outcome run(Setting setting);

    /**
     * Returns what must fail the check.
     *
     * @return the controls, at least one but for exact enumerations
     */
    List<Control> controls();

    /**
     * Says whether the statement is known to be false, as a property of NumPy's algorithm: then the
     * battery shows it failing, and passing would be the fault.
     *
     * @return why it is known to fail, with the source; empty for what must hold
     */
    default String knownFailure() {
        return "";
    }
}
