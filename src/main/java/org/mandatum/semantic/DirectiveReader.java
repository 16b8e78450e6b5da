package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/** Reads the directives that one act makes, in one language. */
final class DirectiveReader {

    private static final Set<String> DECISIONS = Set.of("decide", "resolve");

    /** Verbs by which an organ speaks to those under it. */
    private static final Set<String> INSTRUCTIONS =
            Set.of("request", "decide", "direct", "instruct", "mandate", "authorize");

    /** Verbs of calls that need no agent: “calls for the intensification of efforts”. */
    private static final String CALL_FOR = "call-for";

    /** A study and the report on it are two products; any other task before a report is the way to it. */
    private static final String STUDY = "study";

    private static final String AGENDA_ITEM = "agenda-item";

    /** Whose mandate an organ extends is its own creature, by whatever name. */
    private static final String EXTENSION = "mandate-extension";

    private final Set<String> directiveVerbs;
    private final AddresseeReader addressees;
    private final DecisionReader decisions;
    private final TaskReader tasks;
    private final NounPhrases phrases;
    private final KnownActors known;
    private final Map<String, Wording> restated;
    private final Map<String, Wording> toBodies;
    private final Antecedents antecedents;
    private final Wording further;
    private final Wording unitedNations;
    private final Wording instructed;

    DirectiveReader(LanguageProfile profile, ActorNames names, Set<String> directiveVerbs) {
        this.directiveVerbs = Set.copyOf(directiveVerbs);
        addressees = new AddresseeReader(profile, names);
        tasks = new TaskReader(profile, names);
        decisions = new DecisionReader(profile, names, addressees, tasks);
        phrases = new NounPhrases(profile, names);
        known = new KnownActors(names);
        restated = profile.wordings("directive.restated");
        toBodies = profile.wordings("directive.to-bodies");
        antecedents = new Antecedents(profile, names);
        further = profile.wording("directive.further");
        unitedNations = profile.wording("name.united-nations");
        instructed = profile.wording("name.instructed");
    }

    /** The directives of an act, one an addressee; none where the act only takes a stance. */
    List<Directive> read(ActSegment segment, Adoption adoption, List<ActorReference> lastAsked) {
        var verb = segment.act().verb();
        if (verb.filter(DECISIONS::contains).isPresent()) {
            var embedded = decisions.embedded(segment);
            return embedded.isPresent()
                    ? asked(embedded.get().segment(), embedded.get().verb(), adoption, lastAsked)
                    : decided(segment, verb.get(), adoption);
        }
        if (verb.filter(directiveVerbs::contains).isEmpty()) {
            return restated(segment)
                    .map(again -> asked(again.segment(), again.verb(), adoption, lastAsked))
                    .orElse(List.of());
        }
        return asked(segment, verb.get(), adoption, lastAsked);
    }

    /** Words under another verb than that of their act. */
    record Reworded(String verb, ActSegment segment) {}

    /** “Reiterates its request to the Secretary-General to …”. */
    private Optional<Reworded> restated(ActSegment segment) {
        int start = phrases.behindCommas(segment.words(), 0);
        for (var entry : restated.entrySet()) {
            var found = entry.getValue().lookingAt(segment.text(), start);
            if (found.isPresent()) {
                return Optional.of(new Reworded(
                        entry.getKey(), segment.from(found.get().span().end())));
            }
        }
        return Optional.empty();
    }

    private List<Directive> asked(ActSegment segment, String verb, Adoption adoption, List<ActorReference> lastAsked) {
        if (segment.words().codePoints().noneMatch(Character::isLetter)
                && !segment.listed().isEmpty()) {
            return segment.listed().stream()
                    .flatMap(sub -> asked(own(segment, sub), verb, adoption, lastAsked).stream())
                    .toList();
        }
        var reading = addressees.read(segment.text(), segment.mentions());
        var asked = reading.addressees();
        if (verb.equals(CALL_FOR)) {
            asked = asked.stream()
                    .filter(one -> !(one.actor() instanceof ActorReference.Named))
                    .toList();
        }
        var meant = meant(segment, asked, reading.task(), lastAsked);
        var rule = segment.act().order() == 1 ? Rule.DIRECTIVE_BY_LEAD : Rule.DIRECTIVE_BY_CONJUNCTION;
        var directives = new ArrayList<Directive>();
        var said = said(segment, verb, meant, adoption);
        for (var task : split(segment.text(), reading.task())) {
            var read = task(segment, task, meant, adoption);
            if (meant.isEmpty()) {
                directives.add(directive(segment, verb, Optional.empty(), false, task, read, rule));
            }
            for (var one : meant) {
                directives.add(directive(
                        segment,
                        said,
                        Optional.of(one.actor()),
                        mandate(segment, said, one, adoption),
                        task,
                        read,
                        rule));
            }
        }
        return directives;
    }

    private static ActSegment own(ActSegment segment, ActSegment.Listed sub) {
        var act = segment.act();
        var moved = new Act(sub.path(), act.order(), act.span(), act.phrase(), act.verb(), act.rule());
        return new ActSegment(
                moved, sub.start(), sub.text(), sub.mentions(), segment.ahead(), segment.before(), List.of());
    }

    /** Puts the actors in the place of “them” and “it”. */
    private List<Addressee> meant(ActSegment segment, List<Addressee> asked, int task, List<ActorReference> lastAsked) {
        var words = segment.words();
        var object = antecedents.endOf(segment.ahead());
        if (object.isPresent()) {
            return antecedents.object(object.get(), lastAsked, segment.before()).stream()
                    .map(actor -> new Addressee(actor, new Span(0, 0)))
                    .toList();
        }
        int start = addressees.behindParticle(words);
        var pronoun = antecedents
                .at(words, start)
                .filter(found -> isAlone(words, found)
                        || asked.stream().noneMatch(one -> one.actor() instanceof ActorReference.Known))
                .or(() -> addressees.pronounBehindThat(words));
        if (pronoun.isEmpty()) {
            return asked;
        }
        var span = pronoun.get();
        return antecedents.meant(span.in(words), lastAsked, segment.before()).stream()
                .map(actor -> new Addressee(actor, span))
                .toList();
    }

    /** Whether nothing but asides is said of whom a pronoun means: “them, in cooperation with the Fund, to …”. */
    private static boolean isAlone(String words, Span pronoun) {
        return pronoun.end() < words.length() && NounPhrases.isComma(words.charAt(pronoun.end()));
    }

    /**
     * What the verb means where all who are asked are bodies of the United Nations: the Security Council’s French
     * “demande” requests of those under it what it calls on others to do.
     */
    private String said(ActSegment segment, String verb, List<Addressee> asked, Adoption adoption) {
        var phrase = segment.act().phrase();
        return toBodies.entrySet().stream()
                .filter(entry -> entry.getValue().matches(phrase).isPresent())
                .map(entry -> entry.getKey().split("\\."))
                .filter(key -> adoption.organ().filter(key[0]::equals).isPresent())
                .map(key -> key[1])
                .filter(meant -> !asked.isEmpty()
                        && asked.stream()
                                .allMatch(one -> mandate(segment, verb, one, adoption)
                                        && (!INSTRUCTIONS.contains(meant) || known.canBeInstructed(one.actor()))))
                .findFirst()
                .orElse(verb);
    }

    private boolean mandate(ActSegment segment, String verb, Addressee addressee, Adoption adoption) {
        return !adoption.isBy(addressee.actor())
                && (known.unitedNations(addressee)
                        || INSTRUCTIONS.contains(verb)
                                && known.isUnspecified(addressee.actor())
                                && instructed
                                        .find(addressee.span().in(segment.words()))
                                        .isPresent()
                        || addressee.actor() instanceof ActorReference.Named named
                                && (INSTRUCTIONS.contains(verb)
                                                && instructed
                                                        .find(named.words())
                                                        .isPresent()
                                        || phrases.unitedNations(
                                                segment.words(), addressee, segment.mentions(), unitedNations)));
    }

    /** The tasks from a place on: one, or a study and the report on it. */
    private List<Span> split(Words text, int from) {
        var words = text.toString();
        var whole = new Span(Math.min(from, words.length()), words.length());
        return further.findAll(text.from(whole.start())).stream()
                .map(found -> whole.start() + found.span().start())
                .filter(at -> tasks.deliverable(words.substring(whole.start(), at))
                                .filter(STUDY::equals)
                                .isPresent()
                        && tasks.deliverable(words.substring(at))
                                .filter("report"::equals)
                                .isPresent())
                .findFirst()
                .map(at -> List.of(new Span(whole.start(), at), new Span(at, whole.end())))
                .orElse(List.of(whole));
    }

    /** Reads a task; whoever helps may also be named before it. */
    private Task task(ActSegment segment, Span task, List<Addressee> asked, Adoption adoption) {
        var read = tasks.read(TaskWords.of(segment, task, asked), adoption);
        var whole = new Span(0, task.end());
        return read.assistance().isPresent()
                ? read
                : read.assistedBy(tasks.assistance(
                        whole.end() == segment.text().length() ? segment.text() : whole.in(segment.text()),
                        ActorsWithin.of(segment.mentions(), whole)));
    }

    private List<Directive> decided(ActSegment segment, String verb, Adoption adoption) {
        var whole = new Span(0, segment.words().length());
        var decision = decisions.read(segment, adoption);
        var task = task(segment, whole, decision.addressees(), adoption);
        var delivered = decision.deliverable().map(task::delivering).orElse(task);
        var read = decision.deliverable().filter(AGENDA_ITEM::equals).isPresent()
                ? delivered.due(tasks.agenda(segment.text(), adoption))
                : delivered;
        if (decision.addressees().isEmpty()) {
            return List.of(directive(
                    segment, verb, Optional.empty(), false, decision.task(), read, Rule.DIRECTIVE_BY_DECISION));
        }
        return decision.addressees().stream()
                .map(one -> directive(
                        segment,
                        verb,
                        Optional.of(one.actor()),
                        decision.deliverable().filter(EXTENSION::equals).isPresent()
                                || mandate(segment, verb, one, adoption),
                        decision.task(),
                        read,
                        Rule.DIRECTIVE_BY_DECISION))
                .toList();
    }

    private static Directive directive(
            ActSegment segment,
            String verb,
            Optional<ActorReference> addressee,
            boolean mandate,
            Span task,
            Task read,
            Rule rule) {
        var inText = task.shifted(segment.start());
        var phrase = segment.act().span();
        return new Directive(
                segment.act().clause(),
                phrase.end() <= inText.end() && phrase.start() <= inText.start() ? phrase.to(inText) : inText,
                verb,
                addressee,
                mandate,
                inText,
                segment.listed().stream().map(ActSegment.Listed::path).toList(),
                read.deliverable(),
                read.receiver(),
                read.due(),
                read.frequency(),
                read.assistance(),
                List.of(),
                rule);
    }
}
