package dev.portreeve;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house, each with its reason.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.portreeve");

    private static final String[] KERNELS = {
        "dev.portreeve.addressing..",
        "dev.portreeve.canonical..",
        "dev.portreeve.signing",
        "dev.portreeve.catalog.model..",
        "dev.portreeve.catalog.source..",
        "dev.portreeve.catalog.lint..",
        "dev.portreeve.catalog.diff..",
        "dev.portreeve.catalog.interchange..",
        "dev.portreeve.rules..",
        "dev.portreeve.rendering..",
        "dev.portreeve.bundles.manifest..",
        "dev.portreeve.bundles.zip..",
        "dev.portreeve.bundles.verification.."
    };

    @Test
    void kernelsKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(KERNELS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "com.vaadin..", "org.hibernate..", "org.slf4j..")
                        .or(resideInAnyPackage("org.springframework..")
                                .and(DescribedPredicate.not(resideInAnyPackage("org.springframework.modulith..")))))
                .because("what decides, renders and signs must be testable and readable without a container")
                .check(CLASSES);
    }

    @Test
    void kernelsTouchNoFileAndNoSocket() {
        noClasses()
                .that()
                .resideInAnyPackage(KERNELS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net", "java.net.http", "java.nio.file..")
                        .or(JavaClass.Predicates.belongToAnyOf(java.io.File.class)))
                .because("a kernel takes bytes and gives bytes")
                .check(CLASSES);
    }

    @Test
    void clockRandomLocaleAndCharsetComeFromPlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.portreeve.platform..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("same input gives same bytes on every machine; time comes from the one clock")
                .check(CLASSES);
    }

    @Test
    void noTargetKnowsAnotherTarget() {
        slices().matching("dev.portreeve.rendering.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAPackage("dev.portreeve.rendering.text.."))
                .because("vendors differ where they look alike; text/ is all they share")
                .check(CLASSES);
    }

    @Test
    void vaadinStaysInTheUserInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "dev.portreeve.shell..", "dev.portreeve")
                .and()
                .haveSimpleNameNotEndingWith("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("services are called from pages, files and the command line alike")
                .check(CLASSES);
    }

    @Test
    void viewsAskServicesNotTables() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..persistence..")
                .because("the services guard what may be read")
                .check(CLASSES);
    }

    @Test
    void viewsArePackagePrivateWithOneAccessAnnotation() {
        classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate()
                .andShould(haveExactlyOneAccessAnnotation())
                .because("a page is reached by its address, and says who may see it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        Set<String> access = Set.of(
                "jakarta.annotation.security.PermitAll",
                "jakarta.annotation.security.RolesAllowed",
                "jakarta.annotation.security.DenyAll",
                "com.vaadin.flow.server.auth.AnonymousAllowed");
        return new ArchCondition<>("carry exactly one access annotation") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long count = view.getAnnotations().stream()
                        .filter(annotation ->
                                access.contains(annotation.getRawType().getName()))
                        .count();
                events.add(new SimpleConditionEvent(
                        view, count == 1, view.getName() + " has " + count + " access annotations"));
            }
        };
    }

    @Test
    void nothingWritesScriptOrMarkupByHand() {
        noClasses()
                .should(callAnyOf("executeJs", "executeJavaScript"))
                .because("script strings keep the content security policy open")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .because("texts are shown as text")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> callAnyOf(String... names) {
        List<String> forbidden = List.of(names);
        return new ArchCondition<>("call " + forbidden) {
            @Override
            public void check(JavaClass caller, ConditionEvents events) {
                Stream<? extends JavaAccess<?>> calls = caller.getMethodCallsFromSelf().stream();
                calls.filter(call -> forbidden.contains(call.getTarget().getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(caller, call.getDescription())));
            }
        };
    }

    @Test
    void bundlingAnnotationsAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.dependency.JsModule")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.dependency.NpmPackage")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.dependency.CssImport")
                .because("the precompiled bundle needs no Node; one such annotation would")
                .check(CLASSES);
    }

    @Test
    void transactionsAndGuardsStandOnServices() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..", "..shell..")
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .orShould()
                .beAnnotatedWith("org.springframework.security.access.prepost.PreAuthorize")
                .because("one place decides who may do what, and where it begins and ends")
                .check(CLASSES);
    }

    @Test
    void entitiesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .because("other modules get records")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("a constructor says what a class needs")
                .check(CLASSES);
    }

    @Test
    void logsGoThroughSlf4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.portreeve.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("one way to log")
                .check(CLASSES);
    }

    @Test
    void verificationCannotBeIgnored() {
        methods()
                .that()
                .haveNameStartingWith("verify")
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .haveRawReturnType(void.class)
                .because("a boolean can be forgotten, a checked exception cannot")
                .allowEmptyShould(true)
                .check(CLASSES);
        classes()
                .that()
                .haveSimpleNameEndingWith("VerificationException")
                .should()
                .notBeAssignableTo(RuntimeException.class)
                .because("failed verification is an answer every caller must handle")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Common)")
                .because("such names say where somebody stopped thinking")
                .check(CLASSES);
    }
}
