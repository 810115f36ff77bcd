package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.RuleSetChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/// What takes a target from one package to the next: added and removed together are the new full state, and what
/// stays keeps its objects.
class TargetChangesTest {

    private int closings;

    @Test
    void everyTargetGetsFromEveryRevisionToTheNext() {
        List<CatalogContent> revisions = Catalogs.real();
        for (int i = 0; i + 1 < revisions.size(); i++) {
            for (boolean forward : List.of(true, false)) {
                CatalogContent from = revisions.get(forward ? i : i + 1);
                CatalogContent to = revisions.get(forward ? i + 1 : i);
                Scope scope = Cases.full(from).scope();
                check(
                        Case.of(from, numbered(scope, 1, scope.features())),
                        Case.of(to, numbered(scope, 2, scope.features())));
            }
        }
        assertThat(closings).as("targets on which something is taken away").isGreaterThan(20);
    }

    @Test
    void everyTargetGetsFromDrawnFeaturesToOthers() {
        Random random = new Random(20261125);
        for (int i = 0; i < 12; i++) {
            CatalogContent catalog =
                    Catalogs.all().get(random.nextInt(Catalogs.all().size()));
            Scope one = Cases.draw(random, catalog).scope();
            Scope other = Cases.draw(random, catalog).scope();
            check(
                    Case.of(catalog, numbered(one, 1, one.features())),
                    Case.of(catalog, numbered(one, 2, other.features())));
        }
    }

    @Test
    void theSameOpensAndClosesNothing() {
        Scope scope = Cases.full(Catalogs.newest()).scope();
        RenderedSet before = render(Case.of(Catalogs.newest(), numbered(scope, 1, scope.features())));
        RenderedSet after = render(Case.of(Catalogs.newest(), numbered(scope, 2, scope.features())));
        assertThat(TargetChanges.of(Optional.of(before), files(before), after)).isEmpty();
    }

    @Test
    void otherSourcesReplaceEverything() {
        Scope scope = Cases.full(Catalogs.newest()).scope();
        Scope wider = new Scope(
                "PR-2026-000002",
                1,
                Sources.of(Cases.networks("203.0.113.0/24")),
                scope.peers(),
                scope.expires(),
                scope.features(),
                scope.scaleUnit(),
                scope.region(),
                scope.targets());
        RenderedSet before = render(Case.of(Catalogs.newest(), numbered(scope, 1, scope.features())));
        RenderedSet after = render(Case.of(Catalogs.newest(), wider));
        SortedMap<String, Artifact> changes = TargetChanges.of(Optional.of(before), files(before), after);
        assertThat(folder(changes, TargetId.PALOALTO, "added"))
                .isEqualTo(after.of(TargetId.PALOALTO).orElseThrow().artifacts());
        assertThat(folder(changes, TargetId.PALOALTO, "removed"))
                .isEqualTo(RemovedRules.all(
                        TargetId.PALOALTO,
                        before.of(TargetId.PALOALTO).orElseThrow().artifacts()));
    }

    @Test
    void filesThatWouldBeWrittenOtherwiseTodayAreReplacedAsTheyWereIssued() {
        Scope scope = Cases.full(Catalogs.newest()).scope();
        RenderedSet before = render(Case.of(Catalogs.older(), numbered(scope, 1, scope.features())));
        RenderedSet after = render(Case.of(Catalogs.newest(), numbered(scope, 2, scope.features())));
        List<Artifact> issued = before.artifacts().stream()
                .map(file -> new Artifact(file.path(), file.text().replace("PR-2026-000001", "PR-2025-000001")))
                .toList();
        for (Optional<RenderedSet> known : List.of(Optional.of(before), Optional.<RenderedSet>empty())) {
            SortedMap<String, Artifact> changes = TargetChanges.of(known, issued, after);
            assertThat(folder(changes, TargetId.PALOALTO, "removed"))
                    .singleElement()
                    .satisfies(file -> assertThat(file.text()).contains("PR-2025-000001"));
            assertThat(folder(changes, TargetId.PALOALTO, "added"))
                    .isEqualTo(after.of(TargetId.PALOALTO).orElseThrow().artifacts());
            assertThat(folder(changes, TargetId.SQUID, "removed")).isNotEmpty();
        }
    }

    private void check(Case from, Case to) {
        RenderedSet before = render(from);
        RenderedSet after = render(to);
        SortedMap<String, Artifact> changes = TargetChanges.of(Optional.of(before), files(before), after);
        RuleSetChange change = RuleSetChange.between(from.rules(), to.rules());
        for (Renderer renderer : Renderers.all()) {
            TargetId target = renderer.target().id();
            if (before.of(target).isEmpty() || after.of(target).isEmpty()) {
                continue;
            }
            List<Artifact> removed = folder(changes, target, "removed");
            assertThat(removed.isEmpty())
                    .as("%s removes", target)
                    .isIn(change.removed().isEmpty(), true);
            closings += removed.isEmpty() ? 0 : 1;
            Optional<Rendering> kept = change.kept(from.rules()).rules().isEmpty()
                    ? Optional.empty()
                    : Optional.of(renderer.render(change.kept(from.rules()), from.scope()))
                            .filter(Rendering.class::isInstance)
                            .map(Rendering.class::cast);
            kept.ifPresent(staying -> {
                if (renderer.withdrawal() == Withdrawal.DELETE) {
                    deletes(before.of(target).orElseThrow(), staying, removed);
                } else {
                    replaces(before.of(target).orElseThrow(), staying, removed);
                }
            });
            addsOnly(renderer, change, to, folder(changes, target, "added"));
        }
    }

    /// A device that had the old state and deletes has exactly the objects of the rules that stay.
    private static void deletes(Rendering old, Rendering staying, List<Artifact> removed) {
        LoadedText device = new LoadedText();
        LoadedText wanted = new LoadedText();
        loads(old).forEach(device::load);
        loads(staying).forEach(wanted::load);
        removed.stream().filter(file -> file.path().contains("-rollback.")).forEach(device::delete);
        assertThat(device.state()).as("%s after deleting", old.target()).isEqualTo(wanted.state());
        assertThat(count(removed, ".json", "\"command\""))
                .as("calls of the program interface")
                .isEqualTo(
                        removed.stream().noneMatch(file -> file.path().endsWith(".json"))
                                ? 0
                                : count(removed, "000001-rollback.sh", "mgmt_cli -s"));
        Map<String, String> lists = new HashMap<>();
        old.artifacts().stream().filter(TargetChangesTest::isList).forEach(file -> lists.put(file.path(), file.text()));
        replace(lists, removed.stream().filter(TargetChangesTest::isList).toList());
        staying.artifacts().stream()
                .filter(TargetChangesTest::isList)
                .forEach(file -> assertThat(lists).containsEntry(file.path(), file.text()));
    }

    /// A folder with the old files in which the new ones take their places has the files of the rules that stay.
    private static void replaces(Rendering old, Rendering staying, List<Artifact> removed) {
        Map<String, String> folder = new HashMap<>();
        old.artifacts().stream()
                .filter(file -> !file.path().contains("-rollback."))
                .forEach(file -> folder.put(file.path(), file.text()));
        replace(folder, removed);
        Map<String, String> wanted = new HashMap<>();
        staying.artifacts().stream()
                .filter(file -> !file.path().contains("-rollback."))
                .forEach(file -> wanted.put(file.path(), file.text()));
        assertThat(folder).as("%s after replacing", old.target()).isEqualTo(wanted);
    }

    private static void replace(Map<String, String> folder, List<Artifact> removed) {
        for (Artifact file : removed) {
            if (file.path().endsWith("/" + RemovedRules.TAKE_OUT)) {
                String target = file.path().substring(0, file.path().indexOf('/') + 1);
                file.text()
                        .lines()
                        .forEach(
                                name -> assertThat(folder.remove(target + name)).isNotNull());
            } else if (!file.path().contains("-rollback.")) {
                folder.put(file.path(), file.text());
            }
        }
    }

    private static void addsOnly(Renderer renderer, RuleSetChange change, Case to, List<Artifact> added) {
        if (change.added().isEmpty()) {
            assertThat(added).isEmpty();
            return;
        }
        switch (renderer.render(change.added(to.rules()), to.scope())) {
            case Rendering rendering -> assertThat(added).isEqualTo(rendering.artifacts());
            case NotRendered failure -> assertThat(added).as(failure.code()).isEmpty();
        }
    }

    private static long count(List<Artifact> files, String ending, String word) {
        return files.stream()
                .filter(file -> file.path().endsWith(ending))
                .flatMap(file -> file.text().lines())
                .filter(line -> line.contains(word))
                .count();
    }

    private static List<Artifact> loads(Rendering rendering) {
        return rendering.artifacts().stream()
                .filter(file -> !file.path().contains("-rollback.")
                        && !isList(file)
                        && !file.path().endsWith(".json"))
                .filter(file -> !file.path().contains("-ssl-exempt"))
                .toList();
    }

    private static boolean isList(Artifact file) {
        return file.path().endsWith(".txt");
    }

    private static List<Artifact> folder(SortedMap<String, Artifact> changes, TargetId target, String folder) {
        return new ArrayList<>(changes.entrySet().stream()
                .filter(file -> file.getKey().startsWith(target + "/" + folder + "/"))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static List<Artifact> files(RenderedSet set) {
        return set.artifacts();
    }

    private static RenderedSet render(Case each) {
        List<TargetId> able = each.scope().targets().stream()
                .filter(target ->
                        Renderers.of(target).orElseThrow().render(each.rules(), each.scope()) instanceof Rendering)
                .toList();
        return ((RenderedSet.Complete) RenderedSet.of(each.rules(), each.scope().withTargets(able))).set();
    }

    private static Scope numbered(Scope scope, int number, List<FeatureId> features) {
        return new Scope(
                "PR-2026-00000" + number,
                1,
                scope.sources(),
                scope.peers(),
                scope.expires(),
                features,
                scope.scaleUnit(),
                scope.region(),
                scope.targets());
    }
}
