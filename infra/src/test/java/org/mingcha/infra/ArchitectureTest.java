package org.mingcha.infra;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.policy.Policies;
import org.springframework.context.annotation.Configuration;

/**
 * What the compiler cannot hold of the house's plan. Each rule was broken once by hand and seen to
 * fail.
 */
class ArchitectureTest {

    private static final String BASE = "org.mingcha";
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(place -> !place.contains("-tests.jar"))
                    .importPackages(BASE);

    @Test
    void dependenciesPointInward() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(BASE + "..")
                .layer("command")
                .definedBy(BASE + ".command..")
                .layer("query")
                .definedBy(BASE + ".query..")
                .layer("web")
                .definedBy(BASE + ".web..")
                .layer("infra")
                .definedBy(BASE + ".infra..")
                .whereLayer("infra")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("infra")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("web", "infra")
                .ensureAllClassesAreContainedInArchitecture()
                .check(HOUSE);
    }

    @Test
    void commandAndQueryKnowOnlyJavaAndAxon() {
        classes()
                .that()
                .resideInAnyPackage(BASE + ".command..", BASE + ".query..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.axonframework..",
                        "org.jspecify..",
                        BASE + ".command..",
                        BASE + ".query..")
                .check(HOUSE);
    }

    @Test
    void projectionsReadEventsAndNotCommands() {
        var commands =
                describe(
                        "a command",
                        (JavaClass type) ->
                                type.getPackageName().startsWith(BASE + ".command")
                                        && type.getName().matches(".*Command(\\$\\w+)?"));
        noClasses()
                .that()
                .resideInAPackage(BASE + ".query..")
                .should()
                .dependOnClassesThat(commands)
                .check(HOUSE);
    }

    @Test
    void messagesAreSealedFamiliesOfRecords() {
        var families =
                describe(
                        "a message family",
                        (JavaClass type) ->
                                type.isInterface()
                                        && type.getSimpleName().matches("\\w+(Command|Event)"));
        classes().that(families).should(be(describe("sealed", JavaClass::isSealed))).check(HOUSE);
        classes()
                .that()
                .areAssignableTo(families)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(HOUSE);
    }

    @Test
    void projectionsStayInsideTheirPackage() {
        classes()
                .that()
                .areMetaAnnotatedWith(ProcessingGroup.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void aggregatesStayInsideTheirPackage() {
        var aggregates =
                describe(
                        "an aggregate",
                        (JavaClass type) ->
                                type.getFields().stream()
                                        .anyMatch(
                                                f -> f.isAnnotatedWith(AggregateIdentifier.class)));
        classes().that(aggregates).should().bePackagePrivate().check(HOUSE);
    }

    @Test
    void policiesAreNamedAsTheSentenceOfTheirGroup() {
        var policies =
                describe(
                        "a policy",
                        (JavaClass type) ->
                                type.getPackageName().startsWith(BASE + ".command")
                                        && (type.getSimpleName().startsWith("When")
                                                || type.isAnnotatedWith(ProcessingGroup.class)));
        var sentence =
                describe(
                        "annotated with a group that is its name",
                        (JavaClass type) ->
                                type.tryGetAnnotationOfType(ProcessingGroup.class)
                                        .filter(group -> isSentence(group.value(), type))
                                        .isPresent());
        classes().that(policies).should(be(sentence)).allowEmptyShould(true).check(HOUSE);
    }

    private static boolean isSentence(String group, JavaClass type) {
        var kebab = type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
        return Policies.named(group) && group.equals(kebab.toLowerCase(Locale.ROOT));
    }

    @Test
    void onlyInfraWiresAndOnlyInfraKnowsTheDatabase() {
        classes()
                .that()
                .areAnnotatedWith(Configuration.class)
                .should()
                .resideInAPackage(BASE + ".infra..")
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage(BASE + ".web..")
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "nothing of the database",
                                type ->
                                        !type.getPackageName()
                                                .matches("(com\\.mongodb|org\\.bson)(\\..*)?")))
                .check(HOUSE);
    }

    @Test
    void nobodyReadsTheWallClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + ".(*).(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
