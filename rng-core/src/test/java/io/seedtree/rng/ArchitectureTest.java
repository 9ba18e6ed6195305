package io.seedtree.rng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the house that the compiler does not hold. */
class ArchitectureTest {

    private static final Set<String> TRANSCENDENTAL =
            Set.of("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp",
                    "log", "log10", "log1p", "expm1", "pow", "cbrt", "sinh", "cosh", "tanh", "hypot");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.seedtree.rng");

    @Test
    void elementaryFunctionsAreOurOwn() {
        noClasses().should().accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                "a function of Math or StrictMath whose bits differ between JDKs",
                access -> access.getTargetOwner().getFullName().matches("java\\.lang\\.(Strict)?Math")
                        && TRANSCENDENTAL.contains(access.getTarget().getName())))
                .check(CORE);
    }

    @Test
    void algorithmsKnowNoFacade() {
        noClasses().that().resideInAnyPackage("io.seedtree.rng.sampler..", "io.seedtree.rng.math..")
                .should().dependOnClassesThat().haveSimpleName("Generator")
                .check(CORE);
    }
}
