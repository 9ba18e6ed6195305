package io.seedtree.bench.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes the command line. */
@Command(name = "completion", description = {
    "Print the script by which bash and zsh complete commands, options and their values."},
        footer = {
            "",
            "For this shell, in bash and in zsh:",
            "  source <(./seedtree completion)",
            "For every bash that is started from now on:",
            "  mkdir -p ~/.local/share/bash-completion/completions",
            "  ./seedtree completion >~/.local/share/bash-completion/completions/seedtree",
            "For every zsh:",
            "  ./seedtree completion >~/.seedtree-completion",
            "  echo 'source ~/.seedtree-completion' >>~/.zshrc",
            "",
            "Example:",
            "  seedtree completion >seedtree-completion.bash"})
public final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Makes the command. */
    public CompletionCommand() {
        // Nothing to set up.
    }

    @Override
    public void run() {
        CommandLine commands = spec.root().commandLine();
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(commands.getCommandName(), commands));
        out.flush();
    }
}
