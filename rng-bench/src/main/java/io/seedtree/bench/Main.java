package io.seedtree.bench;

import io.seedtree.bench.audit.AuditCommand;
import io.seedtree.bench.battery.BatteryCommand;
import io.seedtree.bench.bootstrap.BootstrapCommand;
import io.seedtree.bench.bootstrap.SparkCommand;
import io.seedtree.bench.cli.CompletionCommand;
import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.OutputException;
import io.seedtree.bench.cli.RawOutput;
import io.seedtree.bench.cli.StandardOutput;
import io.seedtree.bench.cli.Terminal;
import io.seedtree.bench.cli.WholeNumber;
import io.seedtree.bench.conform.ConformCommand;
import io.seedtree.bench.explain.ExplainCommand;
import io.seedtree.bench.measure.BenchCommand;
import io.seedtree.bench.sample.SampleCommand;
import io.seedtree.bench.stream.StreamCommand;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "seedtree",
        versionProvider = Main.Version.class,
        subcommands = {BootstrapCommand.class, SampleCommand.class, ConformCommand.class,
            ExplainCommand.class, AuditCommand.class, StreamCommand.class, BatteryCommand.class,
            BenchCommand.class, SparkCommand.class, CompletionCommand.class},
        description = "Reproducible parallel random streams for the JVM, number for number those of NumPy.",
        footer = {
            "",
            "Exit codes: 0 done; 1 a check failed, or output could not be written; 2 wrong usage or"
                    + " bad input;",
            "130 ended by Ctrl-C; 141 the reader closed the pipe. docs/command-line.md has more of all that.",
            "",
            "Examples:",
            "  seedtree bootstrap --resamples 1000 --seed 42",
            "  seedtree sample --seed 42 --path 3/17 --method gamma --args shape=2,scale=3 --size 5",
            "  seedtree bench --quick --set children",
            "  seedtree sample --help",
            "  source <(./seedtree completion)"})
public final class Main implements Runnable, RawOutput {

    /*
     * Design. The commands write to the writers of picocli, so that a test can catch what they print.
     * System.out would not do: it keeps to itself whether the reader has gone or the disk is full.
     */

    /** What a shell says of a program that a closed pipe has ended: 128 and the number of SIGPIPE. */
    static final int CLOSED_PIPE = 141;

    private static final String NAME = "seedtree";
    private static final int WIDTH = 100;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "Show this help and do nothing else.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true,
            description = "Show the version and do nothing else.")
    private boolean version;

    @Option(names = ErrorHandler.DEBUG, scope = ScopeType.INHERIT,
            description = "Show stack traces of errors.")
    private boolean debug;

    private final StandardOutput rawOutput;

    /** Makes the command line that prints nothing but text: it describes itself. */
    public Main() {
        this(new StandardOutput(OutputStream.nullOutputStream()));
    }

    /**
     * Makes the command line.
     *
     * @param rawOutput where bytes go that are no text
     */
    private Main(StandardOutput rawOutput) {
        this.rawOutput = rawOutput;
    }

    @Override
    public StandardOutput rawOutput() {
        return rawOutput;
    }

    /**
     * Runs a command and exits with its code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                args));
    }

    /**
     * Runs a command.
     *
     * @param out the standard output
     * @param err the standard error
     * @param args the command and its options
     * @return the exit code: 0; 1 for a failed check, or output that could not be written; 2 for wrong
     *     usage and bad input; 141 if the reader has closed the pipe
     */
    public static int run(OutputStream out, OutputStream err, String... args) {
        return run(out, err, commandLine -> commandLine, args);
    }

    /**
     * Runs a command of a command line that another program has changed.
     *
     * @param out the standard output
     * @param err the standard error
     * @param change adds commands, or takes them away
     * @param args the command and its options
     * @return the exit code, as of {@link #run(OutputStream, OutputStream, String...)}
     */
    public static int run(OutputStream out, OutputStream err, UnaryOperator<CommandLine> change,
            String... args) {
        Charset charset = System.out.charset();
        StandardOutput output = new StandardOutput(out);
        PrintWriter outWriter = new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(output), charset), false);
        PrintWriter errWriter = new PrintWriter(new OutputStreamWriter(err, charset), true);
        CommandLine commandLine = change.apply(new CommandLine(new Main(output)));
        try {
            commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.colours(out)));
            int code = execute(commandLine, outWriter, errWriter, charset, args);
            outWriter.flush();
            return code;
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return CLOSED_PIPE;
            }
            ErrorHandler.print(errWriter, NAME, "cannot write the output: " + e.reason());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int execute(CommandLine commandLine, PrintWriter out, PrintWriter err, Charset charset,
            String... args) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                ErrorHandler.print(err, NAME, "an argument has characters that the locale's character set, "
                        + charset + ", does not have: " + arg);
                return CommandLine.ExitCode.USAGE;
            }
        }
        ErrorHandler errors = new ErrorHandler();
        commandLine.registerConverter(int.class, new WholeNumber())
                .registerConverter(Integer.class, new WholeNumber())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setExecutionStrategy(Main::runLast)
                .setUsageHelpWidth(WIDTH);
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            ErrorHandler.print(err, NAME, "the memory that Java may use is too small: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** A help whose reader has gone is picocli's to print, which would print the exception, too. */
    private static int runLast(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutputException e) {
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version that stands in the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {NAME + " " + (version == null ? "(not from a jar)" : version),
                "The numbers are those of NumPy 2.5; Java " + System.getProperty("java.version") + "."};
        }
    }
}
