package org.ganbook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void everyPackageIsNullMarked() {
        Set<JavaPackage> packages = Built.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.ganbook"))
                .filter(type -> !type.getPackageName().equals("org.ganbook.lab.proto")) // generated
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());
        assertFalse(packages.isEmpty());
        List<String> unmarked = packages.stream()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void thingsAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..misc..")
                .orShould()
                .haveNameMatching("org\\.ganbook\\..*(Util|Utils|Helper|Helpers|Manager)")
                .check(Built.CLASSES);
    }

    @Test
    void onlyTheWorkersMainEndsTheProcess() {
        noClasses()
                .that()
                .resideInAPackage("org.ganbook..")
                .and()
                .doNotHaveFullyQualifiedName("org.ganbook.worker.WorkerMain")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(Built.CLASSES);
    }
}
