package io.seedtree.junit;

import io.seedtree.rng.Address;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.PreconditionViolationException;

/** Draws the arguments of a {@link RandomSource}: all at once, so that each is checked before the first test. */
final class RandomArguments extends AnnotationBasedArgumentsProvider<RandomSource> {

    RandomArguments() {
    }

    @Override
    protected Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters,
            ExtensionContext context, RandomSource source) {
        String where = "@RandomSource of " + parameters.getSourceElementDescription() + ": ";
        try {
            List<RandomArgument> row = row(parameters, source);
            Seeding seeding = Seeding.of(context);
            SeedSequence place = TestPlace.of(context, seeding.root());
            String bitGenerator = seeding.bitGenerator().orElse(Pcg64Dxsm.NAME);
            GivenStreams.add(context, "children of " + new Address(bitGenerator, place), seeding.ofRun());
            List<Arguments> all = IntStream.range(0, source.count())
                    .mapToObj(i -> arguments(row, bitGenerator, place.child(i)))
                    .toList();
            return all.stream();
        } catch (IllegalArgumentException e) {
            throw new PreconditionViolationException(where + e.getMessage(), e);
        }
    }

    private static List<RandomArgument> row(ParameterDeclarations parameters, RandomSource source) {
        String[] calls = source.value();
        if (source.count() < 1) {
            throw new IllegalArgumentException("count must be >= 1: " + source.count());
        }
        if (calls.length == 0) {
            throw new IllegalArgumentException("there must be a distribution");
        }
        if (parameters.getSourceElement() instanceof Executable executable
                && executable.getParameterCount() < calls.length) {
            throw new IllegalArgumentException("there are more distributions than parameters: "
                    + calls.length + " and " + executable.getParameterCount());
        }
        return IntStream.range(0, calls.length)
                .mapToObj(j -> RandomArgument.of(calls[j], parameters.get(j)))
                .toList();
    }

    private static Arguments arguments(List<RandomArgument> row, String bitGenerator, SeedSequence place) {
        return Arguments.of(IntStream.range(0, row.size())
                .mapToObj(j -> row.get(j).draw(new Address(bitGenerator, place.child(j)).open()))
                .toArray());
    }
}
