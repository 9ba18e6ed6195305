package io.seedtree.bench.explain;

import io.seedtree.bench.cli.InputException;
import io.seedtree.rng.Address;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains an address. */
@Command(name = "explain",
        description = {
            "Explain an address step by step.",
            "Prints the path with its spawn words, the pool, the state words that generate_state gives,"
                    + " the first draws, the first children, and the Python that recreates the stream."},
        footer = {
            "",
            "Examples:",
            "  seedtree explain PCG64DXSM:42/3/17",
            "  seedtree explain 'PCG64:42/\"rain\"'"})
public final class ExplainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS",
            description = "A bit generator, a colon, a seed, and the steps of the path, each after a slash:"
                    + " an index, a name in double quotes, or # and a spawn word of NumPy's.")
    private String address;

    /** Makes the command. */
    public ExplainCommand() {
        // The address is set afterwards.
    }

    @Override
    public void run() {
        String explanation;
        try {
            explanation = Explanation.of(Address.parse(address), address);
        } catch (IllegalArgumentException e) {
            throw InputException.of(e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(explanation);
        out.flush();
    }
}
