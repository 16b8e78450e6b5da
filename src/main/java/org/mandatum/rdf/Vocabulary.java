package org.mandatum.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of the Mandatum ontology that the program uses; {@code ontology/mandatum.ttl} says what they mean.
 *
 * <p>Properties stand here, classes in {@link Type}.
 */
public final class Vocabulary {

    /** The namespace of the ontology. */
    public static final String NAMESPACE = "https://w3id.org/mandatum/ontology#";

    /** The prefix that the namespace goes by. */
    public static final String PREFIX = "mdt";

    public static final IRI SYMBOL = term("symbol");
    public static final IRI TITLE = term("title");
    public static final IRI ADOPTED_ON = term("adoptedOn");
    public static final IRI ADOPTED_BY = term("adoptedBy");
    public static final IRI ADOPTED_AT = term("adoptedAt");
    public static final IRI SESSION = term("session");
    public static final IRI AGENDA_ITEM = term("agendaItem");
    public static final IRI ON_REPORT_OF = term("onReportOf");
    public static final IRI BASED_ON = term("basedOn");
    public static final IRI DISTRIBUTED_ON = term("distributedOn");
    public static final IRI AKOMA_NTOSO_IRI = term("akomaNtosoIri");
    public static final IRI VERSION_OF = term("versionOf");
    public static final IRI LANGUAGE = term("language");
    public static final IRI FROM_FILE = term("fromFile");
    public static final IRI READING_TEXT = term("readingText");
    public static final IRI FILE_NAME = term("fileName");
    public static final IRI CHECKSUM = term("checksum");
    public static final IRI IN_DOCUMENT = term("inDocument");
    public static final IRI PATH = term("path");
    public static final IRI POSITION = term("position");
    public static final IRI NUMBER = term("number");
    public static final IRI TEXT = term("text");
    public static final IRI PARENT = term("parent");
    public static final IRI DIVISION = term("division");
    public static final IRI HEADING = term("heading");
    public static final IRI FOOTNOTE = term("footnote");
    public static final IRI ACTION = term("action");
    public static final IRI ORDER = term("order");
    public static final IRI PHRASE = term("phrase");
    public static final IRI VERB = term("verb");
    public static final IRI CITES = term("cites");
    public static final IRI CITATION = term("citation");
    public static final IRI CITED_DOCUMENT = term("citedDocument");
    public static final IRI CITED_PARAGRAPH = term("citedParagraph");
    public static final IRI CITED_CLAUSE = term("citedClause");
    public static final IRI CITED_DATE = term("citedDate");
    public static final IRI CITED_WORDS = term("citedWords");
    public static final IRI STATED_IN_LANGUAGE = term("statedInLanguage");
    public static final IRI UNDER_VERB = term("underVerb");
    public static final IRI IN_FOOTNOTE = term("inFootnote");
    public static final IRI MENTIONS = term("mentions");
    public static final IRI MENTIONS_EVENT = term("mentionsEvent");
    public static final IRI STATED_IN = term("statedIn");
    public static final IRI GIVEN_BY = term("givenBy");
    public static final IRI ADDRESSEE = term("addressee");
    public static final IRI TASK = term("task");
    public static final IRI TASK_CLAUSE = term("taskClause");
    public static final IRI DELIVERABLE = term("deliverable");
    public static final IRI REPORTS_TO = term("reportsTo");
    public static final IRI DUE_SESSION = term("dueSession");
    public static final IRI DUE_DATE = term("dueDate");
    public static final IRI FREQUENCY = term("frequency");
    public static final IRI ASSISTED_BY = term("assistedBy");
    public static final IRI ESTABLISHED_BY = term("establishedBy");
    public static final IRI ESTABLISHED_BY_CLAUSE = term("establishedByClause");
    public static final IRI ESTABLISHED_IN = term("establishedIn");
    public static final IRI CONVENED_BY = term("convenedBy");
    public static final IRI REPORT = term("report");
    public static final IRI PLACE = term("place");
    public static final IRI START_DATE = term("startDate");
    public static final IRI END_DATE = term("endDate");
    public static final IRI HELD_BY = term("heldBy");
    public static final IRI ABBREVIATION = term("abbreviation");
    public static final IRI LABEL = term("label");
    public static final IRI OPERATIVE_WORDING = term("operativeWording");
    public static final IRI PREAMBULAR_WORDING = term("preambularWording");
    public static final IRI KIND = term("kind");
    public static final IRI READ_FROM = term("readFrom");
    public static final IRI RULE = term("rule");
    public static final IRI READER = term("reader");
    public static final IRI PROGRAM_VERSION = term("programVersion");
    public static final IRI VOTE = term("vote");
    public static final IRI IN_FAVOUR = term("inFavour");
    public static final IRI AGAINST = term("against");
    public static final IRI ABSTAINING = term("abstaining");
    public static final IRI NOT_VOTING = term("notVoting");
    public static final IRI VOTES_IN_FAVOUR = term("votesInFavour");
    public static final IRI VOTES_AGAINST = term("votesAgainst");
    public static final IRI ABSTENTIONS = term("abstentions");
    public static final IRI MEMBERS_NOT_VOTING = term("membersNotVoting");
    public static final IRI ADOPTED_WITHOUT_VOTE = term("adoptedWithoutVote");
    public static final IRI UNDER_CHAPTER = term("underChapter");
    public static final IRI SPONSOR = term("sponsor");
    public static final IRI FURTHER_SPONSOR = term("furtherSponsor");
    public static final IRI STEP = term("step");
    public static final IRI TAKEN_ON = term("takenOn");
    public static final IRI STEP_DOCUMENT = term("stepDocument");
    public static final IRI DRAFT = term("draft");
    public static final IRI RECOMMENDED_IN = term("recommendedIn");
    public static final IRI MEETING_RECORD = term("meetingRecord");
    public static final IRI REMARK = term("remark");
    public static final IRI SUBJECT = term("subject");
    public static final IRI SUBJECT_NAME = term("subjectName");
    public static final IRI DICTIONARY = term("dictionary");
    public static final IRI CATALOGUE_TITLE = term("catalogueTitle");
    public static final IRI OLDER_CLAUSE = term("olderClause");
    public static final IRI NEWER_CLAUSE = term("newerClause");
    public static final IRI CONTINUES = term("continues");
    public static final IRI WORDS_ADDED = term("wordsAdded");
    public static final IRI WORDS_REMOVED = term("wordsRemoved");
    public static final IRI LIKENESS = term("likeness");
    public static final IRI FOLLOWS = term("follows");
    public static final IRI TAKES_UP = term("takesUp");
    public static final IRI RENEWS = term("renews");
    public static final IRI ADAPTS = term("adapts");
    public static final IRI MERGES = term("merges");
    public static final IRI REPLACES = term("replaces");
    public static final IRI LEFT_OUT_BY = term("leftOutBy");
    public static final IRI STRONGER_THAN = term("strongerThan");
    public static final IRI WEAKER_THAN = term("weakerThan");
    public static final IRI FINANCING = term("financing");
    public static final IRI STRENGTH = term("strength");

    private Vocabulary() {}

    /** The classes. */
    public static final class Type {

        public static final IRI DOCUMENT = term("Document");
        public static final IRI RESOLUTION = term("Resolution");
        public static final IRI DECISION = term("Decision");
        public static final IRI PRESIDENTIAL_STATEMENT = term("PresidentialStatement");
        public static final IRI REPORT = term("Report");
        public static final IRI MEETING_RECORD = term("MeetingRecord");
        public static final IRI DRAFT_RESOLUTION = term("DraftResolution");
        public static final IRI LANGUAGE_VERSION = term("LanguageVersion");
        public static final IRI SOURCE_FILE = term("SourceFile");
        public static final IRI CLAUSE = term("Clause");
        public static final IRI PREAMBULAR_CLAUSE = term("PreambularClause");
        public static final IRI OPERATIVE_CLAUSE = term("OperativeClause");
        public static final IRI ANNEX_CLAUSE = term("AnnexClause");
        public static final IRI SUBCLAUSE = term("Subclause");
        public static final IRI DIVISION = term("Division");
        public static final IRI SECTION = term("Section");
        public static final IRI PART = term("Part");
        public static final IRI ANNEX = term("Annex");
        public static final IRI QUOTED_DRAFT = term("QuotedDraft");
        public static final IRI FOOTNOTE = term("Footnote");
        public static final IRI ACT = term("Act");
        public static final IRI CITATION = term("Citation");
        public static final IRI DIRECTIVE = term("Directive");
        public static final IRI MANDATE = term("Mandate");
        public static final IRI ACTOR = term("Actor");
        public static final IRI UNITED_NATIONS_ENTITY = term("UnitedNationsEntity");
        public static final IRI ORGAN = term("Organ");
        public static final IRI SUBSIDIARY_BODY = term("SubsidiaryBody");
        public static final IRI COMMITTEE = term("Committee");
        public static final IRI OFFICE = term("Office");
        public static final IRI MEMBER_STATE = term("MemberState");
        public static final IRI OBSERVER_STATE = term("ObserverState");
        public static final IRI ORGANIZATION = term("Organization");
        public static final IRI ACTOR_GROUP = term("ActorGroup");
        public static final IRI UNSPECIFIED_ACTOR = term("UnspecifiedActor");
        public static final IRI EXPERT_GROUP = term("ExpertGroup");
        public static final IRI GGE = term("GGE");
        public static final IRI OPEN_ENDED_WORKING_GROUP = term("OpenEndedWorkingGroup");
        public static final IRI SESSION = term("Session");
        public static final IRI MEETING = term("Meeting");
        public static final IRI AGENDA_ITEM = term("AgendaItem");
        public static final IRI EVENT = term("Event");
        public static final IRI VERB = term("Verb");
        public static final IRI DELIVERABLE = term("Deliverable");
        public static final IRI PASSAGE = term("Passage");
        public static final IRI READING = term("Reading");
        public static final IRI RULE = term("Rule");
        public static final IRI VOTE = term("Vote");
        public static final IRI STEP = term("Step");
        public static final IRI SUBMISSION = term("Submission");
        public static final IRI RECOMMENDATION = term("Recommendation");
        public static final IRI ADOPTION = term("Adoption");
        public static final IRI SUBJECT = term("Subject");
        public static final IRI CLAUSE_CHANGE = term("ClauseChange");
        public static final IRI KEPT_CLAUSE = term("KeptClause");
        public static final IRI CHANGED_CLAUSE = term("ChangedClause");
        public static final IRI ADDED_CLAUSE = term("AddedClause");
        public static final IRI DROPPED_CLAUSE = term("DroppedClause");

        private Type() {}
    }

    private static IRI term(String name) {
        return Values.iri(NAMESPACE, name);
    }
}
