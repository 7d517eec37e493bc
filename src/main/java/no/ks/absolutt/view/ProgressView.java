// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.PhaseLook;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadHistory;
import no.ks.absolutt.core.progress.TrackedMilestone;

/** The tracker of one municipality, as the templates of the macro {@code absolutt-progress} read it. */
public final class ProgressView {

    /** Stands for every phase, in the macro's parameter and in its templates. */
    public static final String ALL_PHASES = "all";

    private static final Comparator<TrackedMilestone> BY_DUE =
            Comparator.comparing(TrackedMilestone::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Showing showing;
    private final Progress progress;
    private final String phase;
    private final boolean hasLeft;
    private final ReportRows reports;
    private final MilestoneRows rows;
    private final StandingRows standing;
    private final Map<String, String> owners;

    /**
     * The tracker as it is.
     *
     * @param phase key of the phase it is limited to, or {@link #ALL_PHASES}
     * @param hasLeft whether the municipality has withdrawn, which the tracker then says
     * @param reports what participants have reported of the milestones
     * @param owners names of those who can own milestones, by key
     */
    public ProgressView(
            Showing showing,
            Progress progress,
            String phase,
            boolean hasLeft,
            ReportRows reports,
            Map<String, String> owners) {
        this.showing = showing;
        this.progress = progress;
        this.phase = phase;
        this.hasLeft = hasLeft;
        this.reports = reports;
        this.owners = Map.copyOf(owners);
        this.standing = new StandingRows(showing, progress.space(), owners);
        this.rows = new MilestoneRows(showing, progress.space().municipality().isCounty(), reports, standing);
    }

    /** Every milestone, phase by phase, each phase with its bar, its sentence and what asks for attention in it. */
    public Map<String, Object> full(SentenceView sentences, boolean mayChange) {
        ProgressSums withSentences = new ProgressSums(words(), sentences);
        PhaseSections phases = new PhaseSections(words(), standing, withSentences);
        List<LinkedHashMap<String, Object>> sections =
                PhaseLook.of(progress, isWhole() ? null : phase, reports.waiting(), showing.today()).stream()
                        .map(look -> phases.section(look, rowsOf(look.progress().milestones()))
                                .map())
                        .toList();
        Fields root = sentences.root(root("full")).with("wall", wall());
        if (isWhole()) {
            standing.root(root, progress, 2).with("sum", withSentences.sum(progress.themes()));
        }
        if (showing.live()) {
            boolean several = sections.size() > 1;
            root.with("choices", several).with("sectionTexts", phases.texts(several));
        }
        return tracker(root, sections, mayChange);
    }

    /** What is open: with a date by date, the most overdue first; then what has no date, folded where that can be. */
    public Map<String, Object> due(boolean mayChange) {
        List<TrackedMilestone> open = phases().stream()
                .flatMap(one -> one.milestones().stream())
                .filter(TrackedMilestone::isOpen)
                .sorted(BY_DUE)
                .toList();
        List<LinkedHashMap<String, Object>> sections = new ArrayList<>();
        addSection(sections, open, true, "progress.dated");
        addSection(sections, open, false, "progress.undated");
        Fields root = root("due");
        return tracker(isWhole() ? standing.root(root, progress, 1) : root, sections, mayChange);
    }

    /** The bars, each theme's with what the municipality says of it in short. */
    public Map<String, Object> sums(SentenceView sentences) {
        ProgressSums withSentences = new ProgressSums(words(), sentences);
        List<LinkedHashMap<String, Object>> bars = isWhole()
                ? withSentences.all(progress)
                : phases().stream().map(withSentences::bar).toList();
        return sentences.root(root("short").with("bars", bars)).map();
    }

    /**
     * What has been changed, as sentences; the order is kept. A fact's latest change can be undone by who may change.
     *
     * @param roles those that facts name by code
     */
    public Map<String, Object> changes(List<ReadHistory.Entry> entries, RoleNames roles, boolean mayChange) {
        boolean controls = mayChange && showing.live();
        FactLogRows facts = new FactLogRows(showing, progress.space(), roles, controls);
        HistoryRows history = new HistoryRows(showing, progress, rows::title, reports.reporters(), facts);
        return root("changes")
                .with("parts", history.parts(entries, controls))
                .with("controls", controls)
                .with("empty", entries.isEmpty())
                .with("emptyText", words().text("progress.changes.empty"))
                .map();
    }

    private Map<String, Object> tracker(Fields root, List<LinkedHashMap<String, Object>> sections, boolean mayChange) {
        boolean controls = mayChange && showing.live();
        return reports.root(root)
                .with("sections", sections)
                .with("controls", controls)
                .with("options", controls ? rows.options() : null)
                .with("empty", sections.isEmpty())
                .with("emptyText", words().text("progress.empty"))
                .with("labels", labels())
                .map();
    }

    /** Where the themes for the wall are read; null where this tracker is that of one phase, or there are none. */
    private String wall() {
        return isWhole() && !progress.themes().isEmpty() ? new SpaceCalls(showing, progress.space()).to("wall") : null;
    }

    private Fields root(String view) {
        ProgrammeSpace space = progress.space();
        return showing.fields()
                .with("view", view)
                .with("phase", phase)
                .with("space", space.participation().spaceKey())
                .with("base", showing.contextPath())
                .with(
                        "leftText",
                        hasLeft
                                ? words().text(
                                                "progress.left",
                                                space.municipality().name())
                                : null)
                .with("texts", showing.live() ? texts() : null);
    }

    private List<LinkedHashMap<String, Object>> texts() {
        List<LinkedHashMap<String, Object>> texts = new ArrayList<>(new ScriptTexts(showing.words()).list());
        texts.addAll(FactTexts.of(words(), "facts.", List.of("count")));
        texts.addAll(FactTexts.of(words(), "week.", List.of("changed-meanwhile")));
        texts.addAll(standing.texts());
        return texts;
    }

    private LinkedHashMap<String, Object> labels() {
        return new Fields()
                .texts(words(), "progress.label.", "milestone", "status", "due", "note", "edit")
                .texts(words(), "progress.label.", "evidence", "support", "changed", "log", "owner", "unconfirmed")
                .texts(words(), "timeline.label.", "wall")
                .with("sentence", words().text("sentence.label.title"))
                .map();
    }

    private List<PhaseProgress> phases() {
        return progress.phases().stream()
                .filter(one -> isWhole() || phase.equals(one.phase().key()))
                .toList();
    }

    /** Whether it is limited to no phase. */
    private boolean isWhole() {
        return phase.equals(ALL_PHASES);
    }

    private void addSection(
            List<LinkedHashMap<String, Object>> sections, List<TrackedMilestone> open, boolean dated, String heading) {
        List<TrackedMilestone> own =
                open.stream().filter(one -> (one.due() != null) == dated).toList();
        if (!own.isEmpty()) {
            sections.add(new Fields()
                    .with("heading", words().text(heading))
                    .with("fold", dated ? null : words().text("progress.undated.count", own.size()))
                    .with("plain", dated)
                    .with("rows", rowsOf(own))
                    .map());
        }
    }

    private List<LinkedHashMap<String, Object>> rowsOf(List<TrackedMilestone> milestones) {
        return milestones.stream().map(rows::row).toList();
    }

    private Words words() {
        return showing.words();
    }
}
