package io.seedtree.bench.bootstrap;

/** Something to be done if the program is told to end, by Ctrl-C for example, until that is forgotten. */
final class AtStop {

    private final Thread hook;

    /**
     * Begins to wait for the end.
     *
     * @param action what to do
     */
    AtStop(Runnable action) {
        hook = new Thread(action, "at-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Forgets the action. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the action has its say.
            return;
        }
    }
}
