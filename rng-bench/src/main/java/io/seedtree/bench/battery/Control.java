package io.seedtree.bench.battery;

/** Something known to be wrong, looked at by the code of a check, which must fail. */
public interface Control {

    /**
     * Returns what is wrong.
     *
     * @return a few words
     */
    String name();

    /**
     * Runs the check on it.
     *
     * @param setting how much, and from which seed
     * @return what was found; {@link Outcome#notShown} if this machine cannot show the fault
     */
    Outcome run(Setting setting);
}
