package io.seedtree.bench.explain;

import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.rng.Address;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
            "  seedtree explain 'PCG64:42/\"rain\"'",
            "    in single quotes, because a shell takes the double ones away",
            "  seedtree explain PCG64DXSM:42/3/17 --format json"})
public final class ExplainCommand implements Runnable {

    private static final Pattern BARE_NAME = Pattern.compile("/([\\p{L}_][^/\"']*)");

    @Parameters(paramLabel = "ADDRESS",
            description = "A bit generator, a colon, a seed, and the steps of the path, each after a slash:"
                    + " an index, a name in double quotes, + and a number of jumps, or # and a spawn word of"
                    + " NumPy's.")
    private String address;

    @Mixin
    private FormatOption format;

    /** Makes the command. */
    public ExplainCommand() {
        // The address is set afterwards.
    }

    /** The address with its names in quotes, if that is what it lacks: a shell takes them away. */
    private String quoted() {
        String quoted = "'" + BARE_NAME.matcher(address).replaceAll("/\"$1\"") + "'";
        try {
            Address.parse(quoted.substring(1, quoted.length() - 1));
            return " (in a shell: " + quoted + ")";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void run() {
        format.requireNoTable("an explanation");
        Explanation explanation;
        try {
            explanation = Explanation.of(Address.parse(address));
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage() + quoted(), e);
        }
        PrintWriter out = format.text();
        out.print(TextExplanation.of(explanation, address));
        out.flush();
        format.print(() -> explanation);
    }
}
