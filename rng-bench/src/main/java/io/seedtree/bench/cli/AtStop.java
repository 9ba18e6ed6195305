package io.seedtree.bench.cli;

/** Something to be done if the program is told to end, by Ctrl-C for example, until that is forgotten. */
public final class AtStop {

    private final Thread hook;

    /**
     * Begins to wait for the end.
     *
     * @param action what to do; another thread does it
     */
    public AtStop(Runnable action) {
        hook = new Thread(action, "at-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Forgets the action. */
    public void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the action has its say.
            return;
        }
    }
}
