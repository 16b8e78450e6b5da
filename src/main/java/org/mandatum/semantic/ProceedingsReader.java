package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.semantic.Proceedings.Ballot;
import org.mandatum.semantic.Proceedings.Members;
import org.mandatum.source.Voting;
import org.mandatum.source.Voting.Side;
import org.mandatum.source.Workflow;
import org.mandatum.source.WorkflowStep;
import org.mandatum.source.WorkflowStep.Kind;
import org.mandatum.text.LanguageTag;

/**
 * Makes out which documents and States the workflow of a file names.
 *
 * <p>The UN's files and its catalogue state it in English, whatever the language of the text. A list of sponsors that
 * holds anything but States (“submitted by the Chair”) is kept as words, beside the States in it.
 */
public final class ProceedingsReader {

    private static final LanguageTag CATALOGUE = new LanguageTag("en");
    private static final Pattern CHAPTER = Pattern.compile("Chapter ([IVX]+)");
    private static final Pattern BEHIND_SYMBOL = Pattern.compile("[\\s,]*(?:\\((?:as|resumed)|, as|as ).*$");

    private final Map<LanguageTag, StateList> lists = new HashMap<>();

    /**
     * A reader for all languages that can be read.
     *
     * @param names the names of all known actors
     */
    public ProceedingsReader(Languages languages, Collection<ActorName> names) {
        languages.profiles().forEach(profile -> lists.put(profile.tag(), list(profile, names)));
    }

    static StateList list(LanguageProfile profile, Collection<ActorName> names) {
        return new StateList(
                new StateNames(
                        profile.tag(),
                        names,
                        profile.wording("name.determiners").written()),
                profile.wording("list.and").written());
    }

    /** How a resolution came about, by its file's markup; what the text says of the vote fills a gap. */
    Proceedings read(Resolution resolution) {
        var workflow = resolution.source().workflow();
        var printed = resolution.masthead().voting().map(Stated::value);
        return workflow.voting().isPresent() || printed.isEmpty()
                ? read(workflow, workflow.voting(), CATALOGUE)
                : read(workflow, printed, resolution.language());
    }

    /** What a catalogue record states. */
    public Proceedings read(Workflow workflow) {
        return read(workflow, workflow.voting(), CATALOGUE);
    }

    private Proceedings read(Workflow workflow, Optional<Voting> voting, LanguageTag language) {
        var steps = workflow.steps();
        return new Proceedings(
                steps.stream()
                        .filter(step -> step.kind() != Kind.FURTHER_SPONSORS)
                        .map(this::step)
                        .filter(ProceedingsReader::saysSomething)
                        .sorted(Comparator.comparing(Proceedings.Step::kind))
                        .toList(),
                sponsors(steps, Kind.SUBMISSION),
                sponsors(steps, Kind.FURTHER_SPONSORS),
                voting.filter(Voting.WithoutVote.class::isInstance).isPresent(),
                voting.flatMap(stated -> ballot(stated, language)),
                steps.stream()
                        .filter(step -> step.kind() == Kind.ADOPTION)
                        .map(step -> CHAPTER.matcher(step.reference()))
                        .filter(chapter -> chapter.matches())
                        .map(chapter -> chapter.group(1))
                        .findFirst(),
                workflow.keywords(),
                workflow.title());
    }

    private Proceedings.Step step(WorkflowStep step) {
        var document = symbol(step.document());
        var words = new ArrayList<String>();
        if (document.isEmpty()) {
            words.add(step.document());
        }
        if (step.by().contains(" ") && sponsors(step).anyMatch(ActorReference.Named.class::isInstance)) {
            words.add(step.by());
        }
        words.removeIf(String::isBlank);
        return new Proceedings.Step(
                step.kind(),
                step.date(),
                document,
                Optional.of(step.reference()).filter(reference -> reference.matches("\\d+")),
                words);
    }

    private static boolean saysSomething(Proceedings.Step step) {
        return step.date().isPresent()
                || step.document().isPresent()
                || !step.words().isEmpty();
    }

    /** The symbol, without what stands behind it: “A/79/L.3 (as amended in A/79/L.8)”. */
    private static Optional<Symbol> symbol(String words) {
        return SymbolParser.parse(words)
                .or(() -> SymbolParser.parse(BEHIND_SYMBOL.matcher(words).replaceFirst("")));
    }

    private List<ActorReference> sponsors(List<WorkflowStep> steps, Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .flatMap(this::sponsors)
                .filter(ActorReference.Known.class::isInstance)
                .distinct()
                .toList();
    }

    private Stream<ActorReference> sponsors(WorkflowStep step) {
        return lists.get(CATALOGUE).read(step.by()).stream();
    }

    private Optional<Ballot> ballot(Voting voting, LanguageTag language) {
        return switch (voting) {
            case Voting.WithoutVote none -> Optional.empty();
            case Voting.Recorded recorded -> {
                var sides = new EnumMap<Side, Members>(Side.class);
                recorded.sides().forEach((side, count) -> sides.put(side, members(count, lists.get(language))));
                yield Optional.of(new Ballot(sides, language));
            }
        };
    }

    private static Members members(Voting.Count count, StateList list) {
        var voters = count.voters().stream()
                .flatMap(words -> list.read(words).stream())
                .distinct()
                .toList();
        var number = count.number().isPresent() || voters.isEmpty() ? count.number() : OptionalInt.of(voters.size());
        return new Members(number, voters);
    }
}
