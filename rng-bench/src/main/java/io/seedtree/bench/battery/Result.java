package io.seedtree.bench.battery;

/**
 * One run of a check or of one of its controls.
 *
 * @param check the name of the check
 * @param control the name of the control; empty for the check itself
 * @param outcome what was found
 * @param verdict what is said of it
 * @param seconds how long it took
 */
record Result(String check, String control, Outcome outcome, Verdict verdict, double seconds) {

    boolean isControl() {
        return !control.isEmpty();
    }
}
