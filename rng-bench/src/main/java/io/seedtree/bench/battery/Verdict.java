package io.seedtree.bench.battery;

/** What the battery says of one outcome. */
enum Verdict {
    /** Nothing beyond chance was found in what must hold. */
    PASSED("passed", true),
    /** Something beyond chance was found in what must hold. */
    FAILED("FAILED", false),
    /** A known property of NumPy's algorithm was seen. */
    KNOWN("fails as known", true),
    /** A known property was not seen, so that the algorithm is not NumPy's. */
    NOT_AS_KNOWN("PASSED, which it must not", false),
    /** A control was found out. */
    FOUND("found", true),
    /** A control passed, so that its check cannot find what it is for. */
    MISSED("MISSED", false),
    /** A control cannot be shown on this machine. */
    NOT_SHOWN("not shown", true);

    private final String words;
    private final boolean isGood;

    Verdict(String words, boolean isGood) {
        this.words = words;
        this.isGood = isGood;
    }

    static Verdict ofCheck(Check check, Outcome outcome) {
        if (!check.knownFailure().isEmpty()) {
            return outcome.fails() ? KNOWN : NOT_AS_KNOWN;
        }
        return outcome.fails() ? FAILED : PASSED;
    }

    static Verdict ofControl(Outcome outcome) {
        if (outcome.findings().isEmpty()) {
            return NOT_SHOWN;
        }
        return outcome.fails() ? FOUND : MISSED;
    }

    String words() {
        return words;
    }

    boolean isGood() {
        return isGood;
    }
}
