// Written by the program from the Rust contract (src-tauri/secretary/src/contract). Not to be edited by hand:
// UPDATE_CONTRACT=1 cargo test -p thuky-tests --test contract

/**
 * A change that a person accepts, as it was shown.
 */
export type AcceptedChange = { 
/**
 * Its key.
 */
key: string, 
/**
 * As the record had it.
 */
before: string, 
/**
 * As it is to be.
 */
after: string, 
/**
 * What it adds.
 */
adds: string, };

/**
 * How long ago a task was given.
 */
export type Age = "month" | "quarter" | "half-year" | "year" | "older" | "unknown";

/**
 * Open tasks of one age.
 */
export type AgeLine = { 
/**
 * The age.
 */
age: Age, 
/**
 * How many are open.
 */
open: number, 
/**
 * Of these, how many are overdue.
 */
overdue: number, };

/**
 * An agenda item (nội dung chương trình).
 */
export type AgendaItem = { 
/**
 * Identity.
 */
id: AgendaItemId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the agenda, from 1.
 */
ordinal: number, 
/**
 * What is dealt with.
 */
title: string, 
/**
 * Who presents it.
 */
presenter: string, 
/**
 * What happened, in paragraphs.
 */
proceedings: string, };

/**
 * An item of a meeting's agenda.
 */
export type AgendaItemId = string;

/**
 * A person or an unnamed group at a meeting.
 */
export type Attendee = { 
/**
 * Identity.
 */
id: AttendeeId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order of introduction, from 1.
 */
ordinal: number, 
/**
 * The person of the directory, when matched.
 */
person: PersonId | null, 
/**
 * Full name without honorific or title; empty for a group or when only the office is known.
 */
name: string, 
/**
 * đồng chí, ông, bà, …
 */
honorific: string, 
/**
 * Titles held that day, in order, frozen as text.
 */
positions: Array<string>, 
/**
 * The body inside the last title.
 */
organisation: string, 
/**
 * Wording of an unnamed group: “lãnh đạo một số sở, ngành”; empty for a person.
 */
group: string, 
/**
 * How many people an unnamed group is, when counted.
 */
group_size: number | null, 
/**
 * Side (phía, đoàn) the attendee belongs to; empty when there are no sides.
 */
side: string, 
/**
 * Part taken.
 */
role: AttendeeRole, 
/**
 * Whether present.
 */
presence: Presence, 
/**
 * Reason of absence, or whom a substitute stands for.
 */
presence_note: string, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, };

/**
 * A person or an unnamed group at a meeting.
 */
export type AttendeeId = string;

/**
 * Part taken in the meeting.
 */
export type AttendeeRole = "chair" | "recorder" | "delegate" | "guest";

/**
 * How an office reads “trước ngày X”: custom differs, so it is a setting.
 */
export type BeforeDay = "day-itself" | "day-before";

/**
 * A task as it stands on the day.
 */
export type CarriedLine = { 
/**
 * The task in the register.
 */
line: RegisterLine, 
/**
 * The day it was accepted or cancelled.
 */
closed: string | null, 
/**
 * What was last told of it, with its evidence.
 */
result: string, };

/**
 * An earlier meeting.
 */
export type CarriedMeeting = { 
/**
 * Which.
 */
id: MeetingId, 
/**
 * Title.
 */
title: string, 
/**
 * Day.
 */
date: PartialDate | null, };

/**
 * The tasks a meeting opens with.
 */
export type CarriedOver = { 
/**
 * The day they are looked at: that of the meeting, else today.
 */
day: string, 
/**
 * The earlier meetings, newest first.
 */
meetings: Array<CarriedMeeting>, 
/**
 * Open tasks, the most pressing first, then those closed since the last of these meetings.
 */
lines: Array<CarriedLine>, };

/**
 * What makes a meeting an earlier one of this.
 */
export type CarryOver = "none" | "series" | "host" | "chair" | "unit";

/**
 * What stands in a cell.
 */
export type Cell = "blank" | { "text": string } | { "number": number } | { "day": string };

/**
 * A fault of one cell.
 */
export type CellFault = { 
/**
 * The fact that the cell should hold.
 */
fact: TrackerFact, 
/**
 * What it means for the row.
 */
gravity: Gravity, 
/**
 * What is wrong and what was made of it, in Vietnamese.
 */
sentence: string, };

/**
 * What to ask the chair of a meeting.
 */
export type ChairQuestions = { 
/**
 * Title of the meeting.
 */
meeting_title: string, 
/**
 * Its day.
 */
meeting_date: PartialDate | null, 
/**
 * Names of the chairs.
 */
chairs: Array<string>, 
/**
 * How many tasks were given.
 */
tasks: number, 
/**
 * The tasks that leave something unsaid, in the order of the conclusion.
 */
unclear: Array<TaskQuestions>, };

/**
 * One change of one field.
 */
export type ChangeLine = { 
/**
 * Noun of the record.
 */
noun: Noun, 
/**
 * Id of the record.
 */
id: string, 
/**
 * Name of the field; empty when the whole record came or went.
 */
field: string, 
/**
 * Value before, shortened for reading.
 */
before: string, 
/**
 * Value after, shortened for reading.
 */
after: string, };

/**
 * Words that two texts share, or in which they differ.
 */
export type ChangedWords = { 
/**
 * As the record has it.
 */
before: string, 
/**
 * As the file has it.
 */
after: string, 
/**
 * Whether both have it.
 */
same: boolean, };

/**
 * The citing of a document by a meeting.
 */
export type Citation = { 
/**
 * Identity.
 */
id: CitationId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the meeting, from 1.
 */
ordinal: number, 
/**
 * The document.
 */
document: CitedDocumentId, 
/**
 * A doubt about the wording, such as the date “03/01//2023”; empty when there is none.
 */
doubt: string, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, };

/**
 * The citing of a document by a meeting.
 */
export type CitationId = string;

/**
 * A cited document with its citing.
 */
export type Cited = { 
/**
 * The citing by this meeting.
 */
citation: Citation, 
/**
 * The document, shared by all meetings.
 */
document: CitedDocument, };

/**
 * A cited document (văn bản viện dẫn).
 */
export type CitedDocument = { 
/**
 * Identity.
 */
id: CitedDocumentId, 
/**
 * Type as written: Quyết định, Chỉ thị. The symbol alone does not tell it (QĐ: quyết định or quy định).
 */
type: string, 
/**
 * Number and symbol without “số”: `446-QĐ/TU`; empty when none is given.
 */
number: string, 
/**
 * Day of issue.
 */
date: PartialDate | null, 
/**
 * Issuing body.
 */
issuer: string, 
/**
 * Title, without quotation marks around the whole.
 */
title: string, };

/**
 * A document cited by one or more meetings.
 */
export type CitedDocumentId = string;

/**
 * One of the six, in the order in which the Party's text names them.
 */
export type Clear = "person" | "work" | "time" | "responsibility" | "authority" | "product";

/**
 * From when the days of a deadline are counted.
 */
export type ClockStart = "issue" | "receipt";

/**
 * A paragraph of either text, or one of both.
 */
export type ComparedParagraph = { 
/**
 * What became of it.
 */
change: ParagraphChange, 
/**
 * Its words: the left paragraph is what is the same and what was removed, the right one the same and the added.
 */
pieces: Array<Piece>, };

/**
 * One side of a comparison.
 */
export type ComparedSide = { "side": "frozen", 
/**
 * Which.
 */
paper: PaperId, } | { "side": "record", 
/**
 * Which.
 */
paper: PaperId, } | { "side": "file", 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
content: string, };

/**
 * Two papers to compare.
 */
export type Comparing = { 
/**
 * What was before.
 */
left: ComparedSide, 
/**
 * What came after.
 */
right: ComparedSide, };

/**
 * How sure the reader is of a record.
 */
export type Confidence = "sure" | "likely" | "doubtful";

/**
 * A text that came in a legacy Vietnamese encoding.
 */
export type Conversion = { 
/**
 * Name of the encoding, as people know it: TCVN3 (ABC), VNI, Windows-1258.
 */
encoding: string, 
/**
 * The beginning of the text as it looked before.
 */
before: string, };

/**
 * The program of this machine that makes PDFs out of Word files.
 */
export type ConverterState = { 
/**
 * Whether there is one.
 */
found: boolean, };

/**
 * A probable fault of typing in the source. It is offered, never applied by itself.
 */
export type Correction = { 
/**
 * Where.
 */
span: TextSpan, 
/**
 * As the source has it.
 */
written: string, 
/**
 * As it should most likely be.
 */
proposed: string, 
/**
 * What is wrong, in Vietnamese.
 */
sentence: string, };

/**
 * What is corrected, and why.
 */
export type Corrects = { 
/**
 * The frozen paper.
 */
paper: PaperId, 
/**
 * The reason.
 */
reason: string, };

/**
 * Which days are counted.
 */
export type CountedDays = "calendar" | "working";

/**
 * How an office counts days.
 */
export type Counting = { 
/**
 * From when.
 */
start: ClockStart, 
/**
 * Which.
 */
days: CountedDays, 
/**
 * What becomes of a last day that is a day off.
 */
on_day_off: OnDayOff, };

/**
 * A deadline (thời hạn).
 */
export type Deadline = { 
/**
 * Sort.
 */
kind: DeadlineKind, 
/**
 * The last day meant; none when the words give no day.
 */
date: string | null, 
/**
 * Days after issue, for [`DeadlineKind::OnIssue`].
 */
days: number | null, 
/**
 * The words: “trước ngày 10/9”, “hằng tuần”; for [`DeadlineKind::None`] the reason.
 */
phrase: string, };

/**
 * Sort of deadline.
 */
export type DeadlineKind = "date" | "on-issue" | "regular" | "waiting" | "none";

/**
 * What is done about a task.
 */
export type Deed = { "kind": "extend", 
/**
 * The new one.
 */
deadline: string, } | { "kind": "reassign", 
/**
 * Who.
 */
lead: string, } | { "kind": "follow", 
/**
 * Who; empty for nobody.
 */
follower: string, } | { "kind": "field", 
/**
 * Which; empty for none.
 */
field: string, } | { "kind": "remind" } | { "kind": "cancel" } | { "kind": "reopen" } | { "kind": "split", 
/**
 * They.
 */
parts: Array<TaskPart>, } | { "kind": "merge", 
/**
 * Which.
 */
into: DirectiveId, };

/**
 * Where a wording departs from what the rules have: allowed, but never silently.
 */
export type Deviation = { 
/**
 * Field of the wording, such as `page.left` or `phrases.close`.
 */
field: string, 
/**
 * What departs, in Vietnamese.
 */
sentence: string, 
/**
 * The article it departs from.
 */
article: string, };

/**
 * A directive (ý kiến chỉ đạo).
 */
export type Directive = { 
/**
 * Identity.
 */
id: DirectiveId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the conclusion, from 1.
 */
ordinal: number, 
/**
 * Origin code such as `03.2`: second directive of the third conclusion of the year; given once, never changed.
 */
code: string, 
/**
 * Kind.
 */
kind: DirectiveKind, 
/**
 * What is to be done, beginning with the verb.
 */
text: string, 
/**
 * Who gave it.
 */
speaker: string, 
/**
 * The one unit or person who has to do it; empty while unclear.
 */
lead: string, 
/**
 * Who works along.
 */
coordinating: Array<string>, 
/**
 * By when; none while nobody has said.
 */
deadline: Deadline | null, 
/**
 * The paper or thing to be delivered.
 */
product: string, 
/**
 * Who decides on the result.
 */
authority: string, 
/**
 * Who keeps an eye on it in the secretariat.
 */
follower: string, 
/**
 * How pressing it is.
 */
priority: Priority, 
/**
 * The field of work it belongs to, in the office's own words; empty for none.
 */
field: string, 
/**
 * What has to be reached on the way.
 */
milestones: Array<Milestone>, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, 
/**
 * The task it was split from. Such a part is followed up and stands in no minutes.
 */
origin: DirectiveId | null, 
/**
 * Who was named at the meeting, where following up has changed that since: minutes go on naming them.
 */
given: Given | null, };

/**
 * One directive with its progress.
 */
export type DirectiveFile = { 
/**
 * The directive and where it stands today.
 */
line: RegisterLine, 
/**
 * Its progress, oldest first.
 */
progress: Array<Progress>, 
/**
 * The tasks it was split or merged with.
 */
links: Array<TaskLink>, };

/**
 * One directive of a meeting's conclusion.
 */
export type DirectiveId = string;

/**
 * Kind of directive. Only tasks are followed up.
 */
export type DirectiveKind = "task" | "exhortation" | "assessment";

/**
 * A reference to a directive.
 */
export type DirectiveRef = { 
/**
 * Which.
 */
directive: DirectiveId, };

/**
 * The directory: people in Vietnamese name order, units by name.
 */
export type Directory = { 
/**
 * People.
 */
people: Array<PersonEntry>, 
/**
 * Units.
 */
units: Array<Unit>, };

/**
 * A place in the source that a person should look at.
 */
export type Doubt = { 
/**
 * Where.
 */
span: TextSpan, 
/**
 * What is doubtful, in Vietnamese.
 */
sentence: string, };

/**
 * A draft of a meeting. Nothing of it is stored until it is kept; every record already has its id.
 */
export type Draft = { 
/**
 * The text, with the sentences that found no place.
 */
source: Source, 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * Who was there.
 */
attendees: Array<Attendee>, 
/**
 * What was said.
 */
statements: Array<Statement>, 
/**
 * Reported figures.
 */
figures: Array<Figure>, 
/**
 * Cited documents.
 */
documents: Array<Cited>, 
/**
 * Directives of the conclusion.
 */
directives: Array<Directive>, 
/**
 * Places to look at.
 */
doubts: Array<Doubt>, 
/**
 * How sure the reader is, by id of the record.
 */
confidence: { [key in string]: Confidence }, 
/**
 * Faults of typing that may be corrected in what was read.
 */
corrections: Array<Correction>, 
/**
 * How the date of a deadline was found from its words, in Vietnamese, by id of the directive.
 */
deadline_rules: { [key in string]: string }, 
/**
 * Kept meetings that this text seems to be about.
 */
alike: Array<MeetingLine>, 
/**
 * Whether the source of a kept meeting was read again: the draft then holds only what that meeting lacks, and
 * keeping it adds to the meeting.
 */
again: boolean, };

/**
 * The facts of a correction.
 */
export type Erratum = { 
/**
 * Type of the paper corrected: `Thông báo`, `Biên bản`.
 */
type_name: string, 
/**
 * Its number and symbol as printed: `05/TB-VP`, `05-TB/VPTU`.
 */
number: string, 
/**
 * Its date.
 */
date: string | null, 
/**
 * Its subject: `kết luận của … tại …`.
 */
subject: string, 
/**
 * What was printed wrong, in its order.
 */
misprints: Array<Misprint>, 
/**
 * Why: `do sơ suất trong khâu soạn thảo`; may be empty.
 */
reason: string, 
/**
 * Who gets it; without any, the recipients of the office.
 */
addressees: Array<string>, };

/**
 * Format of a file that leaves.
 */
export type ExportFormat = "xlsx" | "csv" | "ics" | "json";

/**
 * Layout of the register as a table.
 */
export type ExportLayout = "annex" | "own";

/**
 * What is to leave, and how.
 */
export type ExportRequest = { 
/**
 * Format; JSON holds the whole record, whatever the filter.
 */
format: ExportFormat, 
/**
 * Layout, for tables.
 */
layout: ExportLayout, 
/**
 * Which tasks; paging is passed over.
 */
filter: RegisterFilter, };

/**
 * A file that was written where the user chose.
 */
export type Exported = { 
/**
 * Its name.
 */
file_name: string, 
/**
 * The folder it is in.
 */
folder: string, };

/**
 * What became of a fact.
 */
export type FactChange = "changed" | "added" | "removed";

/**
 * A fact that differs.
 */
export type FactDifference = { 
/**
 * What became of it.
 */
change: FactChange, 
/**
 * What the fact is about, in Vietnamese: the meeting, an attendee.
 */
part: string, 
/**
 * Which of them; empty where there is only one.
 */
of: string, 
/**
 * Name of the field in Vietnamese; empty for a whole record.
 */
field: string, 
/**
 * On the left.
 */
left: string, 
/**
 * On the right.
 */
right: string, };

/**
 * A fact that a phrase or a template may name.
 */
export type FactLine = { 
/**
 * Its name, to be written between braces.
 */
name: string, 
/**
 * What it prints in a made-up meeting.
 */
example: string, };

/**
 * A failure.
 */
export type Failure = { 
/**
 * Kind.
 */
kind: FailureKind, 
/**
 * What happened, what was kept and what to do, in Vietnamese.
 */
sentence: string, 
/**
 * The field concerned, when there is one.
 */
field: string | null, };

/**
 * Kinds of failure. Programs decide on the kind; nobody reads the sentence to decide.
 */
export type FailureKind = "invalid" | "not-found" | "locked" | "read-only" | "foreign" | "newer" | "damaged" | "no-space" | "unreadable" | "unwritable" | "edited" | "too-large" | "encoding" | "empty" | "nothing-to-undo" | "missing" | "frozen" | "internal";

/**
 * What a name in a template gives.
 */
export type FieldShape = "words" | "blocks" | "row";

/**
 * A reported figure (số liệu).
 */
export type Figure = { 
/**
 * Identity.
 */
id: FigureId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the meeting, from 1.
 */
ordinal: number, 
/**
 * The figure as written, with its unit: `7/8 vụ việc`.
 */
text: string, 
/**
 * The sentence it stands in.
 */
sentence: string, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, };

/**
 * A figure reported at a meeting.
 */
export type FigureId = string;

/**
 * Something found in a template.
 */
export type FindingLine = { 
/**
 * Where.
 */
place: string, 
/**
 * What, and what to do.
 */
sentence: string, };

/**
 * The first number that a book gives here.
 */
export type FirstNumber = { 
/**
 * Key of the book.
 */
book: string, 
/**
 * The number.
 */
number: number, };

/**
 * A corrected copy: no word differs from the original.
 */
export type FormCorrection = { 
/**
 * Suggested name of the copy.
 */
file_name: string, 
/**
 * Its bytes, in base64.
 */
content: string, 
/**
 * The rules that were broken before and are kept now.
 */
corrected: Array<string>, 
/**
 * The check of the copy.
 */
report: FormReport, };

/**
 * A Word file to be checked.
 */
export type FormFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
content: string, 
/**
 * The rules it is held against; none means those it tells itself.
 */
rules: FormRules | null, };

/**
 * What the check found.
 */
export type FormFinding = { 
/**
 * The rule, such as `nd30-ST-07.zero`.
 */
rule: string, 
/**
 * Its source and the place in it.
 */
article: string, 
/**
 * How sure the rule is known: `A` read in the instrument, `B` agreed, `C` one source, `M` custom, `X` open.
 */
confidence: string, 
/**
 * How much it matters.
 */
severity: FormSeverity, 
/**
 * What part of the paper it is about.
 */
part: string, 
/**
 * The paragraphs of the main part where it was found, from 1; none for pages and for what is missing.
 */
paragraphs: Array<number>, 
/**
 * The first words of the first of them.
 */
quote: string, 
/**
 * What stands there.
 */
found: string, 
/**
 * What should stand there.
 */
expected: string, 
/**
 * Whether a corrected copy puts it right.
 */
correctable: boolean, };

/**
 * The check of one document.
 */
export type FormReport = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * The rules it was held against.
 */
rules: FormRules, 
/**
 * The name of their instrument.
 */
rule_set: string, 
/**
 * Why these.
 */
why: string, 
/**
 * The type of paper, as it names itself; empty for a letter.
 */
kind: string, 
/**
 * How many rules were applied.
 */
applied: number, 
/**
 * What was found, faults first.
 */
findings: Array<FormFinding>, };

/**
 * A body of rules a document can be held against.
 */
export type FormRules = "nd30" | "hd36" | "hd05";

/**
 * How much a finding matters.
 */
export type FormSeverity = "fault" | "warning" | "hint";

/**
 * What a first start asks for.
 */
export type FoundOffice = { 
/**
 * State or Party.
 */
system: System, 
/**
 * Direct superior body; may be empty.
 */
superior_body: string, 
/**
 * The office itself.
 */
body: string, 
/**
 * Place name.
 */
place: string, 
/**
 * Symbol in numbers of papers.
 */
symbol: string, 
/**
 * What sort of body it is.
 */
kind: OfficeKind, };

/**
 * A paper to be frozen.
 */
export type Freezing = { 
/**
 * The paper.
 */
request: PaperRequest, 
/**
 * The fields of the gaps that somebody has seen and wants left blank: number and date are among them.
 */
reviewed: Array<string>, 
/**
 * The frozen paper that it corrects; none for a first version.
 */
corrects: Corrects | null, };

/**
 * A paper that has just been frozen.
 */
export type Frozen = { 
/**
 * The paper.
 */
paper: Paper, 
/**
 * When it was on disk.
 */
saved: Saved, };

/**
 * A frozen paper in a list.
 */
export type FrozenPaper = { 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The beginning of its file's SHA-256.
 */
fingerprint: string, 
/**
 * The frozen paper that corrects it.
 */
corrected_by: PaperId | null, 
/**
 * What it was asked for with; none when this version can no longer ask so.
 */
request: PaperRequest | null, 
/**
 * What the record tells otherwise by now; none when it was not looked at.
 */
differs: Array<FactDifference> | null, };

/**
 * A fact that a paper needs and the record does not have: a visible blank is printed in its place. Or facts that do not agree:
 * they are printed as they are.
 */
export type Gap = { 
/**
 * Where it belongs, such as `meeting.date` or `office.symbol`.
 */
field: string, 
/**
 * What is missing, in Vietnamese.
 */
sentence: string, };

/**
 * Who was named for a task when it was given.
 */
export type Given = { 
/**
 * Who had to do it.
 */
lead: string, 
/**
 * Who worked along.
 */
coordinating: Array<string>, };

/**
 * What a fault means for its row.
 */
export type Gravity = "look" | "left-out";

/**
 * How the lines of the register stand together.
 */
export type Grouping = "none" | "lead" | "follower" | "meeting" | "month" | "day" | "status";

/**
 * Live counts of an attendance. People invited, excused or absent are never counted as present.
 */
export type Headcount = { 
/**
 * Named people in the room, substitutes included.
 */
present: number, 
/**
 * Of those, substitutes.
 */
substitutes: number, 
/**
 * People in counted groups in the room.
 */
in_groups: number, 
/**
 * Groups in the room whose size is not known.
 */
uncounted_groups: number, 
/**
 * vắng có lý do
 */
excused: number, 
/**
 * vắng không lý do
 */
absent: number, 
/**
 * được mời, chưa điểm danh
 */
invited: number, };

/**
 * One operation of the log.
 */
export type HistoryLine = { 
/**
 * Counter in the log.
 */
n: number, 
/**
 * When, ISO 8601 with zone.
 */
at: string, 
/**
 * What was done, in Vietnamese.
 */
label: string, 
/**
 * Its changes.
 */
changes: Array<ChangeLine>, };

/**
 * Whose history to tell; nothing given tells the whole workspace's, newest first.
 */
export type HistoryOf = { 
/**
 * Only this noun and id.
 */
id: string | null, 
/**
 * Only this meeting and what belongs to it.
 */
meeting: MeetingId | null, 
/**
 * At most so many operations; 0 means 200.
 */
limit: number, };

/**
 * One hit of a search.
 */
export type Hit = { 
/**
 * Noun of the record.
 */
noun: Noun, 
/**
 * Id of the record.
 */
id: string, 
/**
 * The meeting it belongs to, when there is one.
 */
meeting: MeetingId | null, 
/**
 * Its title.
 */
title: string, 
/**
 * The words in their surroundings; hits stand between U+2039 and U+203A.
 */
snippet: string, 
/**
 * The same meeting in name and day, where the hit is not the meeting itself.
 */
of: MeetingName | null, };

/**
 * A day that the office has noted. There is at most one for a day.
 */
export type Holiday = { 
/**
 * Identity.
 */
id: HolidayId, 
/**
 * The day.
 */
day: string, 
/**
 * Kind.
 */
kind: HolidayKind, 
/**
 * What for.
 */
name: string, };

/**
 * A day off, in lieu or made up for.
 */
export type HolidayId = string;

/**
 * What taking a list over would do.
 */
export type HolidayImport = { 
/**
 * The days it would note, in the order of the list.
 */
days: Array<MarkedDay>, 
/**
 * How many days are so already.
 */
known: number, 
/**
 * The lines that cannot be taken over.
 */
faults: Array<LineFault>, };

/**
 * Kind of marked day.
 */
export type HolidayKind = "off" | "in-lieu" | "make-up";

/**
 * A marked day as it holds for the office.
 */
export type HolidayLine = { 
/**
 * The office's own note; none when it is so by law.
 */
noted: HolidayId | null, 
/**
 * The day.
 */
day: string, 
/**
 * Kind.
 */
kind: HolidayKind, 
/**
 * What for.
 */
name: string, };

/**
 * A list of holidays as it was pasted or opened.
 */
export type HolidayText = { 
/**
 * A line a day: day, kind, name.
 */
text: string, };

/**
 * The marked days of a year.
 */
export type HolidayYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Whether the authorities have decided it; else it is a forecast from the law.
 */
decided: boolean, 
/**
 * How many days of it are working days.
 */
working_days: number, 
/**
 * Its marked days, in order.
 */
days: Array<HolidayLine>, };

/**
 * How somebody is involved in a task, the closest first.
 */
export type Involvement = "lead" | "coordinating" | "follower";

/**
 * The papers of one book.
 */
export type IssuedBook = { 
/**
 * Title of the book.
 */
title: string, 
/**
 * Papers and gaps, in the order of their numbers.
 */
rows: Array<IssuedRow>, };

/**
 * Which issued papers are asked for.
 */
export type IssuedFilter = { 
/**
 * State or Party; none means the office's own.
 */
system: System | null, 
/**
 * The year or the term; empty means the one of today, else the newest.
 */
span: string, 
/**
 * Only this kind.
 */
kind: PaperKind | null, 
/**
 * Words of number, subject, signer, recipients or note, with or without marks.
 */
words: string, 
/**
 * The register of marked papers; else that of the others.
 */
marked: boolean, };

/**
 * The register of issued papers.
 */
export type IssuedRegister = { 
/**
 * State or Party.
 */
system: System, 
/**
 * The year or the term.
 */
span: string, 
/**
 * `năm 2026`, `nhiệm kỳ 2025-2030`.
 */
span_title: string, 
/**
 * Every year or term that has numbers, the newest first.
 */
spans: Array<string>, 
/**
 * Its books with their papers.
 */
books: Array<IssuedBook>, 
/**
 * How many papers went out.
 */
used: number, 
/**
 * How many numbers are void.
 */
void: number, 
/**
 * How many numbers are missing between them.
 */
missing: number, };

/**
 * A row of the register.
 */
export type IssuedRow = { "row": "paper" } & NumberLine | { "row": "gap" } & NumberNotice;

/**
 * Whether a free number before the last one may still be given.
 */
export type LateNumbers = "refused" | "allowed";

/**
 * The shape in which the register is looked at.
 */
export type Layout = "table" | "calendar" | "board";

/**
 * A line that cannot be taken over.
 */
export type LineFault = { 
/**
 * Its number, from 1.
 */
line: number, 
/**
 * The line.
 */
text: string, 
/**
 * What is wrong and what to do, in Vietnamese.
 */
sentence: string, };

/**
 * A logo for the letterhead. The picture itself is a blob named by its SHA-256.
 */
export type Logo = { 
/**
 * SHA-256 of the bytes, in lower-case hexadecimal.
 */
blob: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, };

/**
 * A day that is marked, whoever marked it.
 */
export type MarkedDay = { 
/**
 * The day.
 */
day: string, 
/**
 * Kind.
 */
kind: HolidayKind, 
/**
 * What for.
 */
name: string, };

/**
 * A value of the page, in hundredths of its unit.
 */
export type MeasureLine = { 
/**
 * Its key in a wording.
 */
key: string, 
/**
 * What it is.
 */
title: string, 
/**
 * Its unit.
 */
unit: string, 
/**
 * The usual value.
 */
usual: number, 
/**
 * Lowest value of the rule.
 */
lowest: number, 
/**
 * Highest value of the rule; none where it has none.
 */
highest: number | null, 
/**
 * The article.
 */
article: string, };

/**
 * A meeting.
 */
export type Meeting = { 
/**
 * Identity.
 */
id: MeetingId, 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * The event and its subject, without date, place or people.
 */
title: string, 
/**
 * Body that holds the meeting.
 */
host: string, 
/**
 * Body it works with; empty when there is none.
 */
counterpart: string, 
/**
 * Day of the meeting.
 */
date: PartialDate | null, 
/**
 * Part of the day.
 */
session: Session | null, 
/**
 * Time of opening, `HH:MM`; empty when not known.
 */
starts_at: string, 
/**
 * Time of closing, `HH:MM`; empty when not known.
 */
ends_at: string, 
/**
 * Where.
 */
place: string, 
/**
 * Course of the meeting outside the items of the agenda, in paragraphs.
 */
proceedings: string, 
/**
 * The chair's assessment and the words around the directives, in paragraphs.
 */
conclusion: string, 
/**
 * Day of issue of the paper that gives its directives on; none while it is not out.
 */
issued: string | null, 
/**
 * Day on which those charged received that paper.
 */
received: string | null, 
/**
 * Degree of secrecy.
 */
secrecy: Secrecy, 
/**
 * Degree of urgency.
 */
urgency: Urgency, 
/**
 * The series it is one of, such as `Giao ban tuần`; empty when it stands alone.
 */
series: string, 
/**
 * By which rule earlier meetings are found whose tasks it opens with.
 */
carry_over: CarryOver, 
/**
 * Earlier meetings chosen by hand, besides those of the rule.
 */
carried_from: Array<MeetingId>, 
/**
 * In the trash: hidden from lists, never lost.
 */
trashed: boolean, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, };

/**
 * Everything about one meeting.
 */
export type MeetingFile = { 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * Attendance in order of introduction.
 */
attendees: Array<Attendee>, 
/**
 * Live counts.
 */
headcount: Headcount, 
/**
 * Agenda.
 */
agenda: Array<AgendaItem>, 
/**
 * Statements.
 */
statements: Array<Statement>, 
/**
 * Reported figures.
 */
figures: Array<Figure>, 
/**
 * Cited documents.
 */
documents: Array<Cited>, 
/**
 * Photographs.
 */
photographs: Array<Photograph>, 
/**
 * Votes.
 */
votes: Array<Vote>, 
/**
 * What does not add up in a vote, by its id, in sentences.
 */
vote_remarks: { [key in string]: string[] }, 
/**
 * Directives as they were given; parts of tasks that were split later are in the register alone.
 */
directives: Array<Directive>, 
/**
 * Texts it was read from.
 */
sources: Array<Source>, 
/**
 * The last day in time, by id of the directive, where it is not the day the words name: it is counted, or rolls on.
 */
last_days: { [key in string]: string }, };

/**
 * Which meetings to list. Everything empty lists all that are not in the trash, newest first.
 */
export type MeetingFilter = { 
/**
 * Words that title, bodies or place must contain, with or without marks.
 */
words: string, 
/**
 * Only this kind.
 */
kind: MeetingKind | null, 
/**
 * Not before this day.
 */
from: string | null, 
/**
 * Not after this day.
 */
to: string | null, 
/**
 * List the trash instead.
 */
trashed: boolean, };

/**
 * A meeting.
 */
export type MeetingId = string;

/**
 * Kind of meeting; decides the word papers use for it.
 */
export type MeetingKind = "meeting" | "conference" | "working-session" | "sitting" | "briefing";

/**
 * One line of the list of meetings.
 */
export type MeetingLine = { 
/**
 * Which.
 */
id: MeetingId, 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * Title.
 */
title: string, 
/**
 * Day.
 */
date: PartialDate | null, 
/**
 * Part of the day.
 */
session: Session | null, 
/**
 * Body that holds it.
 */
host: string, 
/**
 * Names of the chairs.
 */
chairs: Array<string>, 
/**
 * How many people were present.
 */
present: number, 
/**
 * How many tasks were given.
 */
tasks: number, };

/**
 * How a meeting is told apart from others in a line.
 */
export type MeetingName = { 
/**
 * Title.
 */
title: string, 
/**
 * Day.
 */
date: string | null, };

/**
 * The outline of a meeting.
 */
export type MeetingOutline = { 
/**
 * Which.
 */
id: MeetingId, 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * Title.
 */
title: string, 
/**
 * Day.
 */
date: PartialDate | null, 
/**
 * Whether somebody chairs it.
 */
chaired: boolean, 
/**
 * Whether there are concluding words or directives.
 */
concluded: boolean, };

/**
 * What a finished record of a meeting does not lack.
 */
export type MeetingPart = "title" | "date" | "chair" | "conclusion";

/**
 * A reference to a meeting.
 */
export type MeetingRef = { 
/**
 * Which.
 */
meeting: MeetingId, };

/**
 * A milestone (mốc).
 */
export type Milestone = { 
/**
 * The day by which it is to be reached; none while nobody has said.
 */
day: string | null, 
/**
 * What is to be reached.
 */
text: string, 
/**
 * The day on which it was.
 */
done: string | null, };

/**
 * One's own tasks (Việc của tôi), by how one is involved.
 */
export type Mine = { 
/**
 * The day.
 */
day: string, 
/**
 * The time the list tells of, `HH:MM`.
 */
at: string, 
/**
 * The tasks asked for, those led first; of each involvement the most pressing first.
 */
tasks: Array<OwnTask>, 
/**
 * How many tasks there are of each involvement, whether they are on this page or not.
 */
involvements: { [involvement in Involvement]: number }, 
/**
 * All of one's tasks counted, open and closed.
 */
tally: Tally, 
/**
 * How many wait for acceptance.
 */
reported: number, 
/**
 * Everybody who leads, works along in or follows a task, by name.
 */
names: Array<string>, };

/**
 * Whose tasks to list.
 */
export type MineOf = { 
/**
 * The unit or person.
 */
who: string, 
/**
 * Also what is closed.
 */
closed: boolean, 
/**
 * At most so many tasks; 0 means 200.
 */
limit: number, };

/**
 * How much minutes tell.
 */
export type MinutesVariant = "full" | "short" | "votes";

/**
 * One passage that was printed wrong.
 */
export type Misprint = { 
/**
 * Where it stands: `điểm b, mục 2, trang 3`; may be empty.
 */
place: string, 
/**
 * As printed.
 */
printed: string, 
/**
 * As it reads from now on; empty where the passage goes.
 */
corrected: string, };

/**
 * Moves a record to another place among its meeting's records of the same noun.
 */
export type Move = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, 
/**
 * The new place, from 1.
 */
to: number, };

/**
 * No arguments, or no answer.
 */
export type Nothing = { [key: string]: never };

/**
 * As what a Party body issues its conclusion. State offices always issue a notice: `Kết luận` is no type of NĐ 30/2020.
 */
export type NoticeVariant = "notice" | "conclusion";

/**
 * The nouns of the workspace. Each is one table, one file name in every layer, one word on the wire.
 */
export type Noun = "office" | "person" | "unit" | "position" | "meeting" | "source" | "agenda-item" | "attendee" | "statement" | "figure" | "cited-document" | "citation" | "photograph" | "directive" | "progress" | "view" | "holiday" | "number" | "vote" | "wording" | "paper";

/**
 * One book.
 */
export type NumberBookSheet = { 
/**
 * Its key.
 */
book: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The number after the last one; none while nobody told where the book stands.
 */
next: number | null, 
/**
 * Its numbers, in order.
 */
lines: Array<NumberLine>, 
/**
 * Gaps, doubles and papers dated against the order of their numbers.
 */
notices: Array<NumberNotice>, };

/**
 * The number book of a year or a term.
 */
export type NumberBooks = { 
/**
 * State or Party.
 */
system: System, 
/**
 * The year or the term; empty when none holds for today.
 */
span: string, 
/**
 * Every year or term that has numbers, and the one of today; the newest first.
 */
spans: Array<string>, 
/**
 * Why no number is given today; empty when numbers are given.
 */
why: string, 
/**
 * Its books.
 */
books: Array<NumberBookSheet>, };

/**
 * A number that was given, with what the register of issued papers tells of its paper. The page calls it an entry, for
 * `Number` is a word of its language.
 */
export type NumberEntry = { 
/**
 * Identity.
 */
id: NumberId, 
/**
 * The meeting whose paper it is for; none for a paper of no single meeting.
 */
meeting: MeetingId | null, 
/**
 * Key of the sequence it is of, see [`crate::NumberBook::key`].
 */
book: string, 
/**
 * The number.
 */
number: number, 
/**
 * Why it is void; empty while it is not.
 */
reason: string, 
/**
 * What became of it.
 */
state: NumberState, 
/**
 * State or Party form.
 */
system: System, 
/**
 * Kind of the paper.
 */
kind: PaperKind, 
/**
 * The code under which its kind is counted: `TB`, `BB`; of letters, which print none in State form, `CV`.
 */
code: string, 
/**
 * Degree of secrecy of the paper.
 */
secrecy: Secrecy, 
/**
 * Date of the paper.
 */
date: string, 
/**
 * What stands after the number, as printed: `TB-UBND`, in Party papers `TB/TU`.
 */
symbol: string, 
/**
 * Subject (trích yếu); never that of a top-secret paper.
 */
subject: string, 
/**
 * Who signs it.
 */
signer: string, 
/**
 * Who receives it.
 */
recipients: Array<string>, 
/**
 * Where its copy is filed.
 */
archive: string, 
/**
 * How many copies were made, if known.
 */
copies: number | null, 
/**
 * Anything else.
 */
note: string, 
/**
 * The frozen paper that bears it.
 */
paper: PaperId | null, };

/**
 * A number that was given.
 */
export type NumberGiven = { 
/**
 * The number.
 */
line: NumberLine, 
/**
 * What is to be known of it.
 */
notices: Array<NumberNotice>, 
/**
 * The commit.
 */
saved: Saved, };

/**
 * Which State papers share a sequence.
 */
export type NumberGrouping = "per-kind" | "titled";

/**
 * A number of the number book.
 */
export type NumberId = string;

/**
 * A number as lists tell it.
 */
export type NumberLine = { 
/**
 * Number and symbol as printed.
 */
written: string, 
/**
 * Type of its paper, in words.
 */
type_name: string, 
/**
 * Title of its meeting; empty for none and for a marked one.
 */
meeting_title: string, 
/**
 * Identity.
 */
id: NumberId, 
/**
 * The meeting whose paper it is for; none for a paper of no single meeting.
 */
meeting: MeetingId | null, 
/**
 * Key of the sequence it is of, see [`crate::NumberBook::key`].
 */
book: string, 
/**
 * The number.
 */
number: number, 
/**
 * Why it is void; empty while it is not.
 */
reason: string, 
/**
 * What became of it.
 */
state: NumberState, 
/**
 * State or Party form.
 */
system: System, 
/**
 * Kind of the paper.
 */
kind: PaperKind, 
/**
 * The code under which its kind is counted: `TB`, `BB`; of letters, which print none in State form, `CV`.
 */
code: string, 
/**
 * Degree of secrecy of the paper.
 */
secrecy: Secrecy, 
/**
 * Date of the paper.
 */
date: string, 
/**
 * What stands after the number, as printed: `TB-UBND`, in Party papers `TB/TU`.
 */
symbol: string, 
/**
 * Subject (trích yếu); never that of a top-secret paper.
 */
subject: string, 
/**
 * Who signs it.
 */
signer: string, 
/**
 * Who receives it.
 */
recipients: Array<string>, 
/**
 * Where its copy is filed.
 */
archive: string, 
/**
 * How many copies were made, if known.
 */
copies: number | null, 
/**
 * Anything else.
 */
note: string, 
/**
 * The frozen paper that bears it.
 */
paper: PaperId | null, };

/**
 * Something a clerk should know of numbers, from one to another.
 */
export type NumberNotice = { 
/**
 * What.
 */
kind: NumberNoticeKind, 
/**
 * First number concerned.
 */
from: number, 
/**
 * Last number concerned.
 */
to: number, 
/**
 * In a sentence.
 */
sentence: string, };

/**
 * What is told of a number besides the number.
 */
export type NumberNoticeKind = "gap" | "double" | "backwards" | "late";

/**
 * What the book would give.
 */
export type NumberOffer = { 
/**
 * Title of the book; empty when there is none for the paper.
 */
book: string, 
/**
 * The number; none when the book gives none.
 */
number: number | null, 
/**
 * Number and symbol as they would be printed; empty when none is given.
 */
written: string, 
/**
 * Why none is given; empty when one is.
 */
why: string, 
/**
 * What is to be known of it.
 */
notices: Array<NumberNotice>, 
/**
 * Why the number that the draft bears cannot be that of its paper; empty when it can.
 */
refused: string, 
/**
 * Numbers that are being kept for such a paper of the same meeting already.
 */
held: Array<NumberLine>, };

/**
 * How an office numbers its papers (Điều 15 Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW).
 */
export type NumberPolicy = { 
/**
 * The first day whose papers are numbered here; none while the number book is not set up.
 */
kept_from: string | null, 
/**
 * Which State papers share a sequence.
 */
grouping: NumberGrouping, 
/**
 * Whether a free number before the last one may be given.
 */
late: LateNumbers, 
/**
 * The terms of the committee.
 */
terms: Array<Term>, 
/**
 * First numbers of the books that were running already.
 */
first: Array<FirstNumber>, };

/**
 * A paper that wants a number.
 */
export type NumberRequest = { 
/**
 * Its meeting; none for a paper of no single one.
 */
meeting: MeetingId | null, 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form; none means the office's own.
 */
system: System | null, 
/**
 * Date of the paper; it decides the year or the term.
 */
date: string | null, 
/**
 * Degree of secrecy; none means that of the meeting.
 */
secrecy: Secrecy | null, 
/**
 * Which of the office's signers, from 0.
 */
signer: number | null, 
/**
 * The unit it is for; empty for none.
 */
unit: string, 
/**
 * As what a Party body issues its conclusion.
 */
notice: NoticeVariant, 
/**
 * What a correction tells.
 */
erratum: Erratum | null, 
/**
 * Subject; empty means what the paper itself says.
 */
subject: string, 
/**
 * The number wanted; none means the next one.
 */
number: number | null, 
/**
 * The number that the draft of the paper bears; none when it bears none.
 */
borne: number | null, 
/**
 * Whether the paper went out already: its number is then used at once.
 */
issued: boolean, };

/**
 * What became of a number. It goes forward only: a number once used or void is never given again.
 */
export type NumberState = "reserved" | "used" | "void";

/**
 * A reserved number whose paper went out.
 */
export type NumberUse = { 
/**
 * Which.
 */
id: NumberId, 
/**
 * Date of the paper; none means the day it was reserved for.
 */
date: string | null, };

/**
 * A number that is to be void.
 */
export type NumberVoid = { 
/**
 * Which.
 */
id: NumberId, 
/**
 * Why.
 */
reason: string, };

/**
 * Which books are asked for.
 */
export type NumbersOf = { 
/**
 * State or Party; none means the office's own.
 */
system: System | null, 
/**
 * The year or the term; empty means the one of today.
 */
span: string, };

/**
 * The office that owns the workspace. There is exactly one.
 */
export type Office = { 
/**
 * Identity.
 */
id: OfficeId, 
/**
 * State or Party.
 */
system: System, 
/**
 * Direct superior body on the first line of the letterhead; may be empty.
 */
superior_body: string, 
/**
 * The issuing body.
 */
body: string, 
/**
 * Place name before the date.
 */
place: string, 
/**
 * Symbol of the body in numbers of papers: `UBND`, `TU`, `VPTU`.
 */
symbol: string, 
/**
 * Default signers, the usual one first.
 */
signers: Array<Signer>, 
/**
 * Default recipients, one line of `Nơi nhận` each, without dash or punctuation.
 */
recipients: Array<string>, 
/**
 * Where copies are filed: the last line of `Nơi nhận`, without `Lưu`.
 */
archive: string, 
/**
 * What “trước ngày X” means in this office.
 */
before_day: BeforeDay, 
/**
 * How days are counted.
 */
counting: Counting, 
/**
 * When it warns.
 */
thresholds: Thresholds, 
/**
 * How it numbers its papers.
 */
number_policy: NumberPolicy, 
/**
 * What sort of body it is.
 */
kind: OfficeKind, 
/**
 * Logo above its name, where the kind has one.
 */
logo: Logo | null, };

/**
 * The office that owns the workspace.
 */
export type OfficeId = string;

/**
 * What sort of body the office is. A company or a school writes papers like those of the State, under a letterhead of its own.
 */
export type OfficeKind = "body" | "company" | "school";

/**
 * What becomes of a last day that is a day off.
 */
export type OnDayOff = "stays" | "rolls-on";

/**
 * Tasks that a period leaves out, so that the sums can be checked against the register.
 */
export type Outside = { 
/**
 * Given before the period.
 */
before: number, 
/**
 * Given after it.
 */
after: number, 
/**
 * Given on a day that is not known; counted in when no period is asked for.
 */
undated: number, };

/**
 * One of one's own tasks.
 */
export type OwnTask = { 
/**
 * How one is involved.
 */
involvement: Involvement, 
/**
 * The task and where it stands.
 */
line: RegisterLine, };

/**
 * A frozen paper (văn bản đã chốt): what left the office, with what it was made of. It is never changed and never
 * taken back; another frozen paper corrects it. Its file and its facts are blobs named by their SHA-256.
 */
export type Paper = { 
/**
 * Identity.
 */
id: PaperId, 
/**
 * The meeting; none for a paper across meetings.
 */
meeting: MeetingId | null, 
/**
 * Kind.
 */
kind: PaperKind, 
/**
 * State or Party form.
 */
system: System, 
/**
 * Name of the body of rules that the form followed.
 */
rule_set: string, 
/**
 * The unit it was made for; may be empty.
 */
unit: string, 
/**
 * Number as printed; none for a blank.
 */
number: number | null, 
/**
 * Number and symbol as printed; empty where either is blank.
 */
symbol: string, 
/**
 * Date as printed; none for a blank.
 */
date: string | null, 
/**
 * Name of who signs; may be empty.
 */
signer: string, 
/**
 * What it is about, as printed (trích yếu).
 */
subject: string, 
/**
 * Name of the file as it was proposed.
 */
file_name: string, 
/**
 * SHA-256 of the file, in lower-case hexadecimal.
 */
file: string, 
/**
 * SHA-256 of its facts in canonical form, in lower-case hexadecimal.
 */
facts: string, 
/**
 * What it lacked and was frozen without, knowingly.
 */
gaps: Array<Gap>, 
/**
 * Counter of the newest operation of the log at that moment; 0 for an empty log.
 */
head: number, 
/**
 * Hash of that operation.
 */
head_hash: string, 
/**
 * When it was frozen, ISO 8601 with zone.
 */
at: string, 
/**
 * Who froze it.
 */
by: string, 
/**
 * 1 for a first version; a correction is one more than what it corrects.
 */
version: number, 
/**
 * The frozen paper that this one corrects.
 */
corrects: PaperId | null, 
/**
 * Why it was corrected; empty for a first version.
 */
reason: string, };

/**
 * Two papers side by side.
 */
export type PaperComparison = { 
/**
 * What stands on the left, in words.
 */
left: string, 
/**
 * What stands on the right, in words.
 */
right: string, 
/**
 * Facts that differ; none when a side is a file, which has words only.
 */
facts: Array<FactDifference> | null, 
/**
 * The words, paragraph by paragraph.
 */
paragraphs: Array<ComparedParagraph>, 
/**
 * What a file holds that was not compared, such as pictures and comments.
 */
left_out: Array<string>, };

/**
 * A frozen paper.
 */
export type PaperId = string;

/**
 * Kind of paper.
 */
export type PaperKind = "minutes" | "conclusion-notice" | "excerpt" | "invitation" | "attendance-list" | "assignment-slip" | "task-annex" | "reminder-slip" | "follow-up-report" | "correction";

/**
 * A paragraph of a paper that prints a field of the record.
 */
export type PaperMark = { 
/**
 * The bookmark in the file.
 */
bookmark: string, 
/**
 * The noun of the record.
 */
noun: Noun, 
/**
 * The record.
 */
id: string, 
/**
 * The field, as the record names it.
 */
field: string, };

/**
 * A paper as it would be exported.
 */
export type PaperPreview = { 
/**
 * The DOCX file itself, in base64.
 */
docx: string, 
/**
 * Suggested name of the file.
 */
file_name: string, 
/**
 * Facts that are missing and print as blanks.
 */
gaps: Array<Gap>, 
/**
 * The body of rules the form follows.
 */
rule_set: string, 
/**
 * The same, as the form check knows it.
 */
form: FormRules, 
/**
 * The paragraphs that print a field of the record.
 */
marks: Array<PaperMark>, 
/**
 * Which version of the office's own wording it was made with; empty for the usual wording.
 */
wording: string, 
/**
 * Where that wording departs from the rules.
 */
deviations: Array<Deviation>, };

/**
 * Names a frozen paper.
 */
export type PaperRef = { 
/**
 * Which.
 */
paper: PaperId, };

/**
 * A paper to make.
 */
export type PaperRequest = { 
/**
 * The meeting; none for a paper across all meetings.
 */
meeting: MeetingId | null, 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form; none means the office's own.
 */
system: System | null, 
/**
 * Number of the paper; none prints a blank.
 */
number: number | null, 
/**
 * Date of the paper; none prints a blank.
 */
date: string | null, 
/**
 * Which of the office's signers, from 0; none prints blanks.
 */
signer: number | null, 
/**
 * Whether the photographs are annexed.
 */
photographs: boolean, 
/**
 * The unit it is for; empty for none or all.
 */
unit: string, 
/**
 * First day of the period a report is on.
 */
from: string | null, 
/**
 * Last day of the period a report is on.
 */
to: string | null, 
/**
 * Whether the list of tasks is annexed to a conclusion notice.
 */
task_annex: boolean, 
/**
 * Whether minutes open with what was carried over.
 */
carry_over: boolean, 
/**
 * How much minutes tell.
 */
minutes: MinutesVariant, 
/**
 * As what a Party body issues its conclusion.
 */
notice: NoticeVariant, 
/**
 * Whether the signer certifies the chair's signature under the minutes of a Party body.
 */
certified: boolean, 
/**
 * What a correction tells.
 */
erratum: Erratum | null, };

/**
 * Whose frozen papers.
 */
export type PapersOf = { 
/**
 * The meeting; none for all frozen papers there are.
 */
meeting: MeetingId | null, };

/**
 * What became of a paragraph.
 */
export type ParagraphChange = "same" | "changed" | "added" | "removed";

/**
 * A part that may be moved, or left out.
 */
export type PartLine = { 
/**
 * Its key in a wording.
 */
key: string, 
/**
 * What it is.
 */
title: string, 
/**
 * Whether it may be left out.
 */
optional: boolean, };

/**
 * A day of the calendar whose year the text may not tell. Written `2023-02-22` or `--02-22` (ISO 8601).
 */
export type PartialDate = string;

/**
 * What was pasted: the plain text, and the rich text when the clipboard had one.
 */
export type Pasted = { 
/**
 * Plain text.
 */
text: string, 
/**
 * HTML as the other program wrote it; may be empty. Only its words and structure are taken.
 */
html: string, };

/**
 * A person.
 */
export type Person = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Full name without honorific, title or rank.
 */
name: string, 
/**
 * How papers address the person: đồng chí, ông, bà; empty when not settled.
 */
honorific: string, 
/**
 * Free remark.
 */
note: string, };

/**
 * A person with the positions held.
 */
export type PersonEntry = { 
/**
 * The person.
 */
person: Person, 
/**
 * Positions by precedence, then newest first.
 */
positions: Array<Position>, };

/**
 * A person of the directory.
 */
export type PersonId = string;

/**
 * A photograph.
 */
export type Photograph = { 
/**
 * Identity.
 */
id: PhotographId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the meeting, from 1.
 */
ordinal: number, 
/**
 * Caption as printed under the picture.
 */
caption: string, 
/**
 * SHA-256 of the bytes, in lower-case hexadecimal.
 */
blob: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, };

/**
 * A photograph of a meeting.
 */
export type PhotographId = string;

/**
 * A phrase that may be worded anew.
 */
export type PhraseLine = { 
/**
 * Its key in a wording.
 */
key: string, 
/**
 * What it is.
 */
title: string, 
/**
 * The usual words.
 */
usual: string, 
/**
 * Facts that only this phrase may name.
 */
facts: Array<string>, };

/**
 * Words of a paragraph that share a fate.
 */
export type Piece = { 
/**
 * Their fate.
 */
change: PieceChange, 
/**
 * The words, with the spaces between them.
 */
text: string, };

/**
 * What became of some words.
 */
export type PieceChange = "same" | "removed" | "added";

/**
 * A position held by a person. Titles are frozen into meetings and papers as text; this is where they are proposed from.
 */
export type Position = { 
/**
 * Identity.
 */
id: PositionId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * Where, when the unit is in the directory.
 */
unit: UnitId | null, 
/**
 * The whole title as papers print it: `Phó Chủ tịch UBND tỉnh`.
 */
title: string, 
/**
 * First day, when known.
 */
since: string | null, 
/**
 * Last day, when it has ended.
 */
until: string | null, 
/**
 * Order of introduction: 1 stands before 2; 0 when not settled (after all settled ones).
 */
precedence: number, };

/**
 * A position held by a person for a span of time.
 */
export type PositionId = string;

/**
 * Whether someone was there. Being invited is not being present.
 */
export type Presence = "invited" | "present" | "excused" | "absent" | "substitute";

/**
 * A paper that was handed over to be printed.
 */
export type Printed = { 
/**
 * Whether as a PDF; else as the Word file.
 */
as_pdf: boolean, };

/**
 * How pressing a task is among its like.
 */
export type Priority = "normal" | "high" | "top";

/**
 * One broken rule. `field` is the name of the field in the record, for the interface to point at.
 */
export type Problem = { 
/**
 * Name of the field concerned, as in the record.
 */
field: string, 
/**
 * What is wrong and what to do, in Vietnamese.
 */
sentence: string, };

/**
 * A step of progress (báo cáo tiến độ).
 */
export type Progress = { 
/**
 * Identity.
 */
id: ProgressId, 
/**
 * The meeting the task was given at.
 */
meeting: MeetingId, 
/**
 * The task.
 */
directive: DirectiveId, 
/**
 * Order among the steps of the task, from 1.
 */
ordinal: number, 
/**
 * Kind.
 */
kind: ProgressKind, 
/**
 * The day it happened; for a report, the day that is judged against the deadline.
 */
day: string, 
/**
 * Who reported or decided; may be empty.
 */
by: string, 
/**
 * What was reported; for every decision but an acceptance the reason.
 */
text: string, 
/**
 * How much is done, from 0 to 100.
 */
percent: number | null, 
/**
 * What proves it: number, day and receiving level of the product, in one line.
 */
evidence: string, 
/**
 * The new last day, for an extension.
 */
deadline: string | null, 
/**
 * The last day before the extension; the secretary fills it in.
 */
previous: string | null, 
/**
 * Who leads from now on, for a reassignment.
 */
lead: string, 
/**
 * Who led before the reassignment; the secretary fills it in.
 */
previous_lead: string, 
/**
 * The task that goes on in its place, for a merge.
 */
into: DirectiveId | null, };

/**
 * A step of progress of a task.
 */
export type ProgressId = string;

/**
 * Kind of step.
 */
export type ProgressKind = "report" | "accept" | "return" | "extend" | "cancel" | "remind" | "reassign" | "split" | "merge" | "reopen";

/**
 * Puts a record: a new id adds it, a known one changes the fields that differ.
 */
export type Put = { 
/**
 * The whole record.
 */
record: Record, 
/**
 * Changes that carry the same strand, one after the other, are undone together: one burst of typing, one undo.
 */
strand: string | null, };

/**
 * A record of any noun.
 */
export type Record = { "noun": "office" } & Office | { "noun": "person" } & Person | { "noun": "unit" } & Unit | { "noun": "position" } & Position | { "noun": "meeting" } & Meeting | { "noun": "source" } & Source | { "noun": "agenda-item" } & AgendaItem | { "noun": "attendee" } & Attendee | { "noun": "statement" } & Statement | { "noun": "figure" } & Figure | { "noun": "cited-document" } & CitedDocument | { "noun": "citation" } & Citation | { "noun": "photograph" } & Photograph | { "noun": "directive" } & Directive | { "noun": "progress" } & Progress | { "noun": "view" } & View | { "noun": "holiday" } & Holiday | { "noun": "number" } & NumberEntry | { "noun": "vote" } & Vote | { "noun": "wording" } & Wording | { "noun": "paper" } & Paper;

/**
 * One of several changes that are one deed.
 */
export type RecordChange = { 
/**
 * The record.
 */
put: Record, } | { 
/**
 * The record.
 */
add: Record, 
/**
 * Its place.
 */
to?: number, } | { 
/**
 * Which.
 */
remove: RecordRef, };

/**
 * Changes that are made together or not at all, and taken back by one undo.
 */
export type RecordChanges = { 
/**
 * In the order in which they are made.
 */
changes: Array<RecordChange>, };

/**
 * A reference to a record of any noun.
 */
export type RecordRef = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, };

/**
 * The register as it stands on a day.
 */
export type Register = { 
/**
 * The day.
 */
day: string, 
/**
 * The lines asked for, the most pressing first.
 */
lines: Array<RegisterLine>, 
/**
 * How many lines pass, on all pages.
 */
total: number, 
/**
 * How many there are of each status, whatever status is asked for.
 */
counts: { [status in Status]: number }, 
/**
 * How many wait for acceptance, whatever status is asked for.
 */
reported: number, 
/**
 * Everybody who leads a task, by name.
 */
units: Array<string>, 
/**
 * Every field of work that a task belongs to, by name.
 */
fields: Array<string>, 
/**
 * The groups of the lines asked for, in their order; empty without groups.
 */
groups: Array<RegisterGroup>, };

/**
 * Which tasks to list. Everything empty lists all, as they stand today.
 */
export type RegisterFilter = { 
/**
 * The day they are looked at; none for today.
 */
day: string | null, 
/**
 * Words that the task must contain, with or without marks.
 */
words: string, 
/**
 * Only what this unit leads or works along in; empty for all.
 */
unit: string, 
/**
 * Only what this unit or person leads; empty for all.
 */
lead: string, 
/**
 * Only what this person follows; empty for all.
 */
follower: string, 
/**
 * Only of this field of work; empty for all.
 */
field: string, 
/**
 * Only of this meeting.
 */
meeting: MeetingId | null, 
/**
 * Only what has its last day then or later.
 */
from: string | null, 
/**
 * Only what has its last day then or earlier.
 */
to: string | null, 
/**
 * Only these statuses; empty for all.
 */
statuses: Array<Status>, 
/**
 * Only what waits for acceptance.
 */
reported: boolean, 
/**
 * How the lines stand together.
 */
group: Grouping, 
/**
 * At most so many lines of each group, in place of a page; 0 for a page.
 */
per_group: number, 
/**
 * Lines passed over.
 */
offset: number, 
/**
 * At most so many lines; 0 means 200.
 */
limit: number, };

/**
 * Lines that stand together.
 */
export type RegisterGroup = { 
/**
 * How many of the lines asked for are of this group.
 */
lines: number, 
/**
 * How many it has on all pages.
 */
total: number, 
/**
 * How many of those are overdue.
 */
overdue: number, };

/**
 * A task and where it stands.
 */
export type RegisterLine = { 
/**
 * The task.
 */
directive: Directive, 
/**
 * Title of its meeting.
 */
meeting_title: string, 
/**
 * Day of its meeting.
 */
meeting_date: PartialDate | null, 
/**
 * Status on the day.
 */
status: Status, 
/**
 * Warning on the day.
 */
warning: Warning, 
/**
 * The last day in time, with extensions.
 */
last_day: string | null, 
/**
 * What it leaves unsaid.
 */
missing: Array<Clear>, 
/**
 * Whether a report waits for acceptance.
 */
reported: boolean, 
/**
 * Days since the last one, negative while there is time; none without a last day or when closed.
 */
days_over: number | null, };

/**
 * How a task hangs together with another.
 */
export type Relation = "split-from" | "split-into" | "merged-from" | "merged-into";

/**
 * What became of accepted replies.
 */
export type RepliesKept = { 
/**
 * Time and areas of the commit.
 */
saved: Saved, 
/**
 * Reports added.
 */
added: number, 
/**
 * Replies that the record told already.
 */
known: number, };

/**
 * Replies that a person accepted.
 */
export type RepliesToKeep = { 
/**
 * In the order of their rows.
 */
replies: Array<Reply>, };

/**
 * What a unit answered about a task.
 */
export type Reply = { 
/**
 * The code of its row.
 */
code: RowCode, 
/**
 * The unit that answered.
 */
by: string, 
/**
 * Where it says the task stands.
 */
state: ReplyState | null, 
/**
 * How much it says is done, from 0 to 100.
 */
percent: number | null, 
/**
 * The day it says it was done.
 */
day: string | null, 
/**
 * What was done.
 */
text: string, 
/**
 * What proves it: number, day and recipient in one line.
 */
evidence: string, 
/**
 * What hinders it, what it asks for.
 */
remark: string, 
/**
 * The day to which it asks for an extension.
 */
extension: string | null, };

/**
 * A column of a reply form.
 */
export type ReplyField = "code" | "task" | "meeting" | "deadline" | "state" | "percent" | "day" | "text" | "evidence-number" | "evidence-day" | "evidence-to" | "evidence" | "remark" | "extension";

/**
 * A file that was dropped on the page.
 */
export type ReplyFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
content: string, };

/**
 * A reply form to make.
 */
export type ReplyFormRequest = { 
/**
 * The unit it is for, as its tasks name it.
 */
unit: string, 
/**
 * Kind of file.
 */
format: ReplyFormat, };

/**
 * The kinds of file a reply form comes as.
 */
export type ReplyFormat = "xlsx" | "docx";

/**
 * What a file that came back says against the record. Nothing of it is kept yet.
 */
export type ReplyPreview = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * The unit that was asked; empty when the form does not say.
 */
unit: string, 
/**
 * The day the form was made.
 */
day: string | null, 
/**
 * What is to be known of the whole file, in Vietnamese.
 */
notes: Array<string>, 
/**
 * Its rows.
 */
rows: Array<ReplyPreviewRow>, 
/**
 * Why nothing of the file can be taken.
 */
failure: Failure | null, };

/**
 * A cell that was filled in, or sent and has changed since, beside what the record has.
 */
export type ReplyPreviewField = { 
/**
 * The column.
 */
field: ReplyField, 
/**
 * As the form has it.
 */
replied: string, 
/**
 * As the record has it: the task as it is now, and its last report.
 */
recorded: string, 
/**
 * Whether the two differ.
 */
differs: boolean, };

/**
 * A row that came back.
 */
export type ReplyPreviewRow = { 
/**
 * Its number, as people count it in the file.
 */
place: number, 
/**
 * Its code, as the file has it.
 */
code: string, 
/**
 * The task it is about; none when the code leads to none.
 */
directive: DirectiveId | null, 
/**
 * What is to be done, as the record has it, else as the file has it.
 */
task: string, 
/**
 * How it stands.
 */
standing: ReplyStanding, 
/**
 * Why it is refused or in conflict, in Vietnamese.
 */
reasons: Array<string>, 
/**
 * Cell by cell.
 */
fields: Array<ReplyPreviewField>, 
/**
 * What is taken when the row is accepted; none when it cannot be.
 */
reply: Reply | null, };

/**
 * How a row that came back stands against the record.
 */
export type ReplyStanding = "new" | "conflict" | "refused" | "known" | "unanswered";

/**
 * Where the unit says the task stands.
 */
export type ReplyState = "done" | "in-progress" | "not-started" | "stuck";

/**
 * A backup that took the place of the workspace.
 */
export type Restored = { 
/**
 * Its name.
 */
file_name: string, 
/**
 * Meetings in it.
 */
meetings: number, };

/**
 * Changes of a file to be taken into the record.
 */
export type ReturnedAcceptance = { 
/**
 * The file, as it was read.
 */
reading: ReturnedReading, 
/**
 * What is accepted.
 */
accepted: Array<AcceptedChange>, };

/**
 * What became of accepted changes.
 */
export type ReturnedAccepted = { 
/**
 * Time and areas of the commit.
 */
saved: Saved, 
/**
 * How many were taken.
 */
taken: number, 
/**
 * What the file still says otherwise.
 */
paper: ReturnedPaper, };

/**
 * A paragraph in which the file says otherwise than the record.
 */
export type ReturnedChange = { 
/**
 * Tells it from the others of the file.
 */
key: string, 
/**
 * What was done.
 */
kind: ReturnedKind, 
/**
 * The noun of the record whose field the paragraph prints; none for words of the form itself.
 */
noun: Noun | null, 
/**
 * The record.
 */
id: string | null, 
/**
 * The fields that accepting it changes; without any, the field that the paragraph prints. None of a whole record.
 */
fields: Array<string>, 
/**
 * The record by its name.
 */
name: string, 
/**
 * As it was printed.
 */
printed: string, 
/**
 * As the record has it now.
 */
before: string, 
/**
 * As it is to be.
 */
after: string, 
/**
 * Both, word by word.
 */
words: Array<ChangedWords>, 
/**
 * Whether the record has changed the same words since the paper was written.
 */
conflict: boolean, 
/**
 * Whether the paragraph was found by its words or its place, its bookmark being gone.
 */
by_text: boolean, 
/**
 * Whether accepting it removes the record.
 */
removes: boolean, 
/**
 * What accepting it adds to the record, as it was read, in Vietnamese; empty when it adds nothing.
 */
adds: string, 
/**
 * Whether it can be accepted into the record.
 */
acceptable: boolean, 
/**
 * Why it cannot, in Vietnamese; empty when it can.
 */
reason: string, 
/**
 * Tracked changes in it, by number.
 */
revisions: Array<number>, 
/**
 * Comments on it, by number.
 */
comments: Array<number>, };

/**
 * A comment.
 */
export type ReturnedComment = { 
/**
 * Who made it.
 */
author: string, 
/**
 * When (ISO 8601); may be empty.
 */
at: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The words it is on.
 */
on: string, };

/**
 * A file that was chosen or dropped.
 */
export type ReturnedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
content: string, };

/**
 * What was done to a paragraph.
 */
export type ReturnedKind = "edited" | "split" | "added" | "removed" | "moved";

/**
 * What an edited paper says against the record. Nothing of it is kept yet.
 */
export type ReturnedPaper = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * The meeting of the paper.
 */
meeting: MeetingId | null, 
/**
 * Which paper.
 */
kind: PaperKind, 
/**
 * When it was written; none when that is not known any more.
 */
exported_at: string | null, 
/**
 * What is to be known of the whole file, in Vietnamese.
 */
notes: Array<string>, 
/**
 * What it says otherwise, in its order.
 */
changes: Array<ReturnedChange>, 
/**
 * Its tracked changes.
 */
revisions: Array<ReturnedRevision>, 
/**
 * Its comments.
 */
comments: Array<ReturnedComment>, };

/**
 * A file to be read against the record.
 */
export type ReturnedReading = { 
/**
 * The file.
 */
file: ReturnedFile, 
/**
 * The meeting it is taken to be of, where the file itself does not say.
 */
meeting: MeetingId | null, 
/**
 * Tracked changes that count as not made, by number.
 */
rejected: Array<number>, };

/**
 * A tracked change.
 */
export type ReturnedRevision = { 
/**
 * Whether words were put in; else they were taken out.
 */
inserted: boolean, 
/**
 * Who made it.
 */
author: string, 
/**
 * When (ISO 8601); may be empty.
 */
at: string, 
/**
 * The words.
 */
text: string, 
/**
 * Whether it counts as not made.
 */
rejected: boolean, };

/**
 * The code of a task. Written in three groups of three characters.
 */
export type RowCode = string;

/**
 * What a change answers, after it is safely on disk.
 */
export type Saved = { 
/**
 * Time of the commit, `HH:MM:SS` on this machine's clock.
 */
at: string, 
/**
 * Nouns that changed: questions made of them are to be asked again.
 */
areas: Array<Noun>, };

/**
 * Words to search for, with or without marks.
 */
export type SearchQuery = { 
/**
 * The words.
 */
words: string, };

/**
 * Degree of secrecy printed on papers. Above `None`, the law forbids any machine that is on a network.
 */
export type Secrecy = "none" | "confidential" | "secret" | "top-secret";

/**
 * The part of a day in which a meeting is held.
 */
export type Session = "morning" | "afternoon" | "evening";

/**
 * One sheet of a spreadsheet.
 */
export type Sheet = { 
/**
 * Its name; empty where the format has none.
 */
name: string, 
/**
 * Its rows from the first of the sheet; blank cells at the end of a row are left out.
 */
rows: Array<Array<Cell>>, };

/**
 * A short text to be sent by hand.
 */
export type ShortText = { 
/**
 * The text.
 */
text: string, 
/**
 * How many open tasks it tells of.
 */
tasks: number, };

/**
 * Whose open tasks are to be told shortly.
 */
export type ShortTextOf = { 
/**
 * A unit or a person: who leads, works along or follows.
 */
who: string, 
/**
 * Only of this meeting; a marked one is refused.
 */
meeting: MeetingId | null, };

/**
 * Someone who signs the office's papers, as the signature block prints it.
 */
export type Signer = { 
/**
 * Authority to sign, such as `T/M BAN THƯỜNG VỤ` or `TM. ỦY BAN NHÂN DÂN`; empty when the head signs.
 */
authority: string, 
/**
 * Office held, such as `Chánh Văn phòng`; papers print it in capitals.
 */
title: string, 
/**
 * Full name, without titles.
 */
name: string, };

/**
 * A source text, as it came in but for NFC and for encodings from before Unicode.
 */
export type Source = { 
/**
 * Identity.
 */
id: SourceId, 
/**
 * The meeting that was read from it.
 */
meeting: MeetingId, 
/**
 * What sort of text it is.
 */
kind: SourceKind, 
/**
 * Name of the file, or empty for pasted text.
 */
name: string, 
/**
 * The whole text.
 */
text: string, 
/**
 * Sentences that found no place in the record.
 */
unplaced: Array<TextSpan>, 
/**
 * Page furniture set aside: menus, captions of QR codes, related headlines.
 */
debris: Array<TextSpan>, };

/**
 * A text that a meeting was read from.
 */
export type SourceId = string;

/**
 * What sort of text a draft is read from.
 */
export type SourceKind = "press" | "conclusion-notice" | "minutes" | "raw-notes" | "speech";

/**
 * What becomes of somebody on a list of staff.
 */
export type StaffFate = "new" | "joined" | "known" | "namesake" | "left-out";

/**
 * Somebody on a list of staff, against the directory.
 */
export type StaffLine = { 
/**
 * What becomes of the line.
 */
fate: StaffFate, 
/**
 * Who of the directory bears the name, when it is one person only.
 */
person: PersonId | null, 
/**
 * Why it is left out, or what is to be decided; empty for most.
 */
remark: string, 
/**
 * Row of the sheet, from 1.
 */
number: number, 
/**
 * Full name, without honorific.
 */
name: string, 
/**
 * đồng chí, ông, bà; empty where the list has none.
 */
honorific: string, 
/**
 * The office.
 */
title: string, 
/**
 * The unit: of the row itself, else of the heading above it.
 */
unit: string, 
/**
 * What the list says besides: remark, telephone, address of mail.
 */
note: string, };

/**
 * A list of staff against the directory. Nothing is stored.
 */
export type StaffPreview = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Its people in their order.
 */
lines: Array<StaffLine>, };

/**
 * What was taken.
 */
export type StaffTaken = { 
/**
 * People added.
 */
people: number, 
/**
 * Positions added.
 */
positions: number, 
/**
 * Units added.
 */
units: number, 
/**
 * When; none where nothing was to be added.
 */
saved: Saved | null, };

/**
 * The lines to take: those that are new or joined enter the directory.
 */
export type StaffToTake = { 
/**
 * The lines, each as it was shown or as people decided.
 */
lines: Array<StaffLine>, };

/**
 * Where a task stands.
 */
export type Standing = "open" | "done" | "cancelled" | "unknown";

/**
 * A statement (ý kiến phát biểu).
 */
export type Statement = { 
/**
 * Identity.
 */
id: StatementId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the meeting, from 1.
 */
ordinal: number, 
/**
 * The agenda item it belongs to.
 */
agenda_item: AgendaItemId | null, 
/**
 * Full name, or empty when only the office is known.
 */
speaker: string, 
/**
 * Office of the speaker as the text has it.
 */
role: string, 
/**
 * Kind.
 */
kind: StatementKind, 
/**
 * What was said, in paragraphs.
 */
text: string, 
/**
 * Places in the source.
 */
spans: { [key in string]: TextSpan }, };

/**
 * Something said at a meeting.
 */
export type StatementId = string;

/**
 * Kind of statement.
 */
export type StatementKind = "assessment" | "request" | "conclusion";

/**
 * Status of a task on a day.
 */
export type Status = "done-on-time" | "done-late" | "done-unjudged" | "regular" | "needs-date" | "waiting" | "overdue" | "due-soon" | "in-progress" | "cancelled";

/**
 * Open tasks of a unit that another has taken over.
 */
export type Succession = { 
/**
 * The unit that led them.
 */
unit: string, 
/**
 * The unit that leads in its place.
 */
successor: string, 
/**
 * Last day of the old unit, when it is known.
 */
until: string | null, 
/**
 * The open tasks.
 */
tasks: Array<DirectiveId>, };

/**
 * Which body of rules the office's papers follow.
 */
export type System = "state" | "party";

/**
 * A spreadsheet that was opened.
 */
export type TableFile = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Its sheets that hold anything.
 */
sheets: Array<Sheet>, };

/**
 * A tally (số đếm nhiệm vụ) of some tasks on a day.
 */
export type Tally = { 
/**
 * How many there are of each status; those without any are told too.
 */
counts: { [status in Status]: number }, 
/**
 * How many there are.
 */
total: number, 
/**
 * How many are not closed.
 */
open: number, 
/**
 * How many have been judged by their last day: done on time, done late, or overdue.
 */
judged: number, 
/**
 * Of a thousand judged, those done on time; none where nothing was judged.
 */
on_time: number | null, };

/**
 * The tally of one unit, one field or one kind of meeting.
 */
export type TallyLine = { 
/**
 * The unit, the field or the kind.
 */
name: string, 
/**
 * Its tasks.
 */
tally: Tally, };

/**
 * Which tasks to count: those given in a period. Everything empty counts all, as they stand today.
 */
export type TallyOf = { 
/**
 * The day they are looked at; none for today.
 */
day: string | null, 
/**
 * Given on this day or later.
 */
from: string | null, 
/**
 * Given on this day or earlier.
 */
to: string | null, };

/**
 * The tallies of a period. Every breakdown adds up to the whole.
 */
export type TallySheet = { 
/**
 * The day.
 */
day: string, 
/**
 * The time the sheet tells of, `HH:MM`.
 */
at: string, 
/**
 * First day of the period.
 */
from: string | null, 
/**
 * Last day of the period.
 */
to: string | null, 
/**
 * All tasks of the period.
 */
whole: Tally, 
/**
 * By who leads, those with the most tasks first; an empty name last, where that is unclear.
 */
units: Array<TallyLine>, 
/**
 * By field of work; an empty name last, where none is written.
 */
fields: Array<TallyLine>, 
/**
 * By kind of the meeting.
 */
kinds: Array<TallyLine>, 
/**
 * The open ones by how long ago they were given.
 */
ages: Array<AgeLine>, 
/**
 * Tasks of the register that are not in the period.
 */
outside: Outside, };

/**
 * The first lines of some tasks, the most pressing first, and how many there are.
 */
export type TaskBlock = { 
/**
 * The first lines.
 */
lines: Array<RegisterLine>, 
/**
 * How many there are.
 */
total: number, };

/**
 * A deed about tasks: done to all of them or to none, and taken back by one undo.
 */
export type TaskDeed = { 
/**
 * Which.
 */
tasks: Array<DirectiveId>, 
/**
 * The day of the decision; none for today.
 */
day: string | null, 
/**
 * Who decided; may be empty.
 */
by: string, 
/**
 * Why; for a reminder what was said.
 */
reason: string, 
/**
 * What is done.
 */
deed: Deed, };

/**
 * Another task, and how it hangs together with this one.
 */
export type TaskLink = { 
/**
 * How.
 */
relation: Relation, 
/**
 * The other.
 */
directive: DirectiveId, 
/**
 * Its code.
 */
code: string, 
/**
 * What is to be done in it.
 */
text: string, 
/**
 * Who leads it.
 */
lead: string, };

/**
 * One of the tasks that a task is split into. What it does not say is as in the whole.
 */
export type TaskPart = { 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who leads; empty for the lead of the whole.
 */
lead: string, 
/**
 * By when; none for the last day of the whole.
 */
deadline: Deadline | null, };

/**
 * What to ask of one task.
 */
export type TaskQuestions = { 
/**
 * Which.
 */
directive: DirectiveId, 
/**
 * Its code.
 */
code: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who leads; empty while unclear.
 */
lead: string, 
/**
 * What it leaves unsaid.
 */
missing: Array<Clear>, 
/**
 * A question for each, in Vietnamese.
 */
questions: Array<string>, };

/**
 * A name that a template may use.
 */
export type TemplateFieldLine = { 
/**
 * The name, to be written between braces.
 */
name: string, 
/**
 * The same as the tag of a content control.
 */
tag: string, 
/**
 * What it gives.
 */
shape: FieldShape, 
/**
 * What it prints for a made-up meeting.
 */
example: string, };

/**
 * A Word file that is to be the template of a kind of paper.
 */
export type TemplateFile = { 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form; none means the office's own.
 */
system: System | null, 
/**
 * Name of the file.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
content: string, };

/**
 * A template to be handed out as a file.
 */
export type TemplateOf = { 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form; none means the office's own.
 */
system: System | null, 
/**
 * Which.
 */
origin: TemplateOrigin, };

/**
 * Which template is meant.
 */
export type TemplateOrigin = "example" | "kept";

/**
 * A template looked over and filled with a made-up meeting.
 */
export type TemplateReport = { 
/**
 * Why it cannot be taken; none when it can.
 */
faults: Array<FindingLine>, 
/**
 * What people should know of it.
 */
notices: Array<FindingLine>, 
/**
 * The names it uses.
 */
used: Array<string>, 
/**
 * The made-up meeting in it as a DOCX file, in base64; empty when it cannot be taken.
 */
docx: string, };

/**
 * A term of the committee: Party numbers begin anew with it, and run until the next one begins.
 */
export type Term = { 
/**
 * Its name, such as `2025-2030`.
 */
name: string, 
/**
 * The first day whose papers it numbers: the day after the congress closed.
 */
since: string, };

/**
 * A half-open range of characters (Unicode scalar values) of the NFC source text.
 */
export type TextSpan = { 
/**
 * First character.
 */
start: number, 
/**
 * One past the last character.
 */
end: number, };

/**
 * A text to read.
 */
export type TextToRead = { 
/**
 * The text itself.
 */
text: string, 
/**
 * Name of the file it came from; empty when pasted.
 */
name: string, 
/**
 * The kind of text, when the user overrides the reader's own judgement.
 */
kind: SourceKind | null, 
/**
 * How it was made Unicode, when it was not: to be shown before it is read.
 */
conversion: Conversion | null, 
/**
 * What the file has and the text has not, in Vietnamese: pictures, comments in the margin.
 */
left_out: Array<string>, };

/**
 * When an office warns, in calendar days.
 */
export type Thresholds = { 
/**
 * Days before the last one in which a task is due soon.
 */
due_soon: number, 
/**
 * Days before the last one in which a task warns in yellow.
 */
yellow: number, 
/**
 * Days after the last one from which a task warns in deep red.
 */
deep_red: number, };

/**
 * The day's board (Hôm nay): what asks for somebody's hand.
 */
export type Today = { 
/**
 * The day.
 */
day: string, 
/**
 * The time the board tells of, `HH:MM`.
 */
at: string, 
/**
 * How many tasks the register has.
 */
tasks: number, 
/**
 * Tasks whose last day is past.
 */
overdue: TaskBlock, 
/**
 * The overdue ones by how loudly they warn; those that wait for acceptance warn nobody.
 */
levels: { [warning in Warning]: number }, 
/**
 * Tasks due today or soon.
 */
due: TaskBlock, 
/**
 * Of these, how many are due on the day itself.
 */
due_today: number, 
/**
 * Tasks whose report waits for acceptance.
 */
reported: TaskBlock, 
/**
 * Tasks that need a date.
 */
needs_date: TaskBlock, 
/**
 * The first meetings that are not finished, the newest first.
 */
unfinished: Array<UnfinishedMeeting>, 
/**
 * How many meetings are not finished.
 */
unfinished_total: number, };

/**
 * How many of what a tracker holds. The lines are tasks, known or left out, and nothing else.
 */
export type TrackerCounts = { 
/**
 * Meetings that would be added.
 */
meetings: number, 
/**
 * Tasks that would be added.
 */
tasks: number, 
/**
 * Rows that were taken before.
 */
known: number, 
/**
 * Rows that cannot be taken.
 */
left_out: number, 
/**
 * Rows with one filled cell, passed over as headings.
 */
headings: number, 
/**
 * Cells that somebody should look at.
 */
faults: number, };

/**
 * What a column of a tracker holds.
 */
export type TrackerFact = "deadline-kind" | "updated" | "issued" | "follower" | "lead" | "coordinating" | "deadline" | "status" | "result" | "product" | "code" | "conference" | "notice" | "field" | "authority" | "text";

/**
 * What becomes of a row.
 */
export type TrackerFate = "task" | "known" | "left-out";

/**
 * One row of a tracker.
 */
export type TrackerLine = { 
/**
 * Its number in the sheet, from 1.
 */
number: number, 
/**
 * What becomes of it.
 */
fate: TrackerFate, 
/**
 * The meeting it will belong to.
 */
meeting: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who has to do it.
 */
lead: string, 
/**
 * Who follows it.
 */
follower: string, 
/**
 * By when.
 */
deadline: Deadline | null, 
/**
 * Where it stands.
 */
standing: Standing, 
/**
 * The day it was last told of.
 */
updated: string | null, 
/**
 * What was told of its result.
 */
result: string, 
/**
 * What is wrong with its cells.
 */
faults: Array<CellFault>, };

/**
 * What a tracker would become. Nothing is stored.
 */
export type TrackerPreview = { 
/**
 * The row of the titles, from 0; none when no row looks like titles.
 */
header: number | null, 
/**
 * The titles from the left.
 */
titles: Array<string>, 
/**
 * What each column is taken for.
 */
columns: Array<TrackerFact | null>, 
/**
 * Whether the columns are those chosen before for such titles.
 */
remembered: boolean, 
/**
 * The rows.
 */
lines: Array<TrackerLine>, 
/**
 * The counts of the lines.
 */
counts: TrackerCounts, };

/**
 * A sheet, and how it is to be taken.
 */
export type TrackerReading = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * The sheet.
 */
sheet: Sheet, 
/**
 * The row of the titles, from 0; none lets it be found.
 */
header: number | null, 
/**
 * What each column holds, from the left; none takes what was chosen for such titles before, else a guess.
 */
columns: Array<TrackerFact | null> | null, };

/**
 * What was made of a tracker.
 */
export type TrackerTaken = { 
/**
 * The counts.
 */
counts: TrackerCounts, 
/**
 * When it was saved; none when there was nothing new.
 */
saved: Saved | null, };

/**
 * What an undo or a redo did.
 */
export type Undone = { 
/**
 * The action, in Vietnamese.
 */
label: string, 
/**
 * Time and areas of the commit.
 */
saved: Saved, 
/**
 * The meeting concerned, when there is one.
 */
meeting: MeetingId | null, };

/**
 * A meeting whose record is not finished.
 */
export type UnfinishedMeeting = { 
/**
 * The meeting.
 */
meeting: MeetingOutline, 
/**
 * What it lacks.
 */
missing: Array<MeetingPart>, };

/**
 * A unit. A paper prints the name that was valid on its own date.
 */
export type Unit = { 
/**
 * Identity.
 */
id: UnitId, 
/**
 * Full official name.
 */
name: string, 
/**
 * Abbreviations and other ways of writing it.
 */
abbreviations: Array<string>, 
/**
 * First day of existence, when known.
 */
since: string | null, 
/**
 * Last day of existence, when it has ended.
 */
until: string | null, 
/**
 * The unit that took over.
 */
successor: UnitId | null, };

/**
 * A unit (body, department) of the directory.
 */
export type UnitId = string;

/**
 * Degree of urgency printed on papers.
 */
export type Urgency = "none" | "urgent" | "very-urgent" | "express";

/**
 * A way of looking at the register (cách xem), kept under a name.
 */
export type View = { 
/**
 * Identity.
 */
id: ViewId, 
/**
 * What the office calls it.
 */
name: string, 
/**
 * Words that the tasks contain.
 */
words: string, 
/**
 * Who leads them or works along; empty for all.
 */
unit: string, 
/**
 * Who follows them; empty for all.
 */
follower: string, 
/**
 * Their field of work; empty for all.
 */
field: string, 
/**
 * Their statuses; empty for all.
 */
statuses: Array<Status>, 
/**
 * Whether only what waits for acceptance is shown.
 */
reported: boolean, 
/**
 * How they stand together.
 */
group: Grouping, 
/**
 * In what shape they are shown.
 */
layout: Layout, };

/**
 * A way of looking at the register.
 */
export type ViewId = string;

/**
 * A vote (biểu quyết).
 */
export type Vote = { 
/**
 * Identity.
 */
id: VoteId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Order in the meeting, from 1.
 */
ordinal: number, 
/**
 * What is voted on.
 */
matter: string, 
/**
 * How.
 */
method: VoteMethod, 
/**
 * How many with a vote were in the room; shares are of these.
 */
present: number, 
/**
 * tán thành
 */
in_favour: number, 
/**
 * không tán thành
 */
against: number, 
/**
 * không có ý kiến, phiếu trắng
 */
abstained: number, };

/**
 * A vote of a meeting.
 */
export type VoteId = string;

/**
 * How people vote.
 */
export type VoteMethod = "show-of-hands" | "ballot";

/**
 * How loudly a task calls, from the quietest.
 */
export type Warning = "none" | "yellow" | "red" | "deep-red";

/**
 * One version of the wording of a kind of paper under a system.
 */
export type Wording = { 
/**
 * Identity.
 */
id: WordingId, 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form.
 */
system: System, 
/**
 * Which version, from 1; 0 while it is not kept.
 */
version: number, 
/**
 * The day on which it was kept.
 */
day: string, 
/**
 * Why it was made; may be empty.
 */
note: string, 
/**
 * The office's own phrases by key; where there is none, the usual one.
 */
phrases: { [key in string]: string }, 
/**
 * The parts in the order of the page; empty for the usual order.
 */
order: Array<string>, 
/**
 * Parts that are left out.
 */
left_out: Array<string>, 
/**
 * Recipients of this kind; empty for those of the office.
 */
recipients: Array<string>, 
/**
 * Who usually signs this kind; none for the office's first signer.
 */
signer: Signer | null, 
/**
 * Values of the page by key, in hundredths of their unit; where there is none, the usual one.
 */
page: { [key in string]: number }, 
/**
 * SHA-256 of the Word template that takes the place of the body; none for the program's own form.
 */
template: string | null, 
/**
 * Name of the template's file.
 */
template_name: string, };

/**
 * The wording of a kind with everything there is to know for changing it.
 */
export type WordingFile = { 
/**
 * The wording in force; the usual one, version 0, while the office has none of its own.
 */
wording: Wording, 
/**
 * Every version kept, the newest first.
 */
versions: Array<Wording>, 
/**
 * Where the wording in force departs from the rules.
 */
deviations: Array<Deviation>, 
/**
 * The article or form that the usual wording comes from.
 */
article: string, 
/**
 * The phrases, in the order of the page.
 */
phrases: Array<PhraseLine>, 
/**
 * The parts, in their usual order.
 */
parts: Array<PartLine>, 
/**
 * The values of the page.
 */
measures: Array<MeasureLine>, 
/**
 * The facts that any phrase may name.
 */
facts: Array<FactLine>, };

/**
 * A version of the wording of a kind of paper.
 */
export type WordingId = string;

/**
 * The wording of a kind of paper.
 */
export type WordingOf = { 
/**
 * Kind of paper.
 */
kind: PaperKind, 
/**
 * State or Party form; none means the office's own.
 */
system: System | null, };

/**
 * A wording as it would print.
 */
export type WordingTrial = { 
/**
 * A made-up meeting in this wording as a DOCX file, in base64; empty while something is refused.
 */
docx: string, 
/**
 * Why it cannot be kept.
 */
refused: Array<Problem>, 
/**
 * Where it departs from the rules.
 */
deviations: Array<Deviation>, };

/**
 * State of the workspace.
 */
export type WorkspaceState = { 
/**
 * The office, once founded.
 */
office: Office | null, 
/**
 * Today, as the program takes it.
 */
today: string, 
/**
 * Whether any task was given: the window then opens on the day's board.
 */
has_tasks: boolean, 
/**
 * Version of the program.
 */
version: string, 
/**
 * What an undo would take back.
 */
undo: string | null, 
/**
 * What a redo would bring again.
 */
redo: string | null, 
/**
 * Whether the previous run ended without closing the workspace.
 */
recovered: boolean, };

/**
 * A year of the calendar.
 */
export type YearRef = { 
/**
 * Which.
 */
year: number, };

/** Every command by name, with its arguments and its answer. */
export interface Commands {
  "status": { args: Nothing; answer: WorkspaceState };
  "office-found": { args: FoundOffice; answer: Office };
  "sample-load": { args: Nothing; answer: Saved };
  "meetings": { args: MeetingFilter; answer: Array<MeetingLine> };
  "meeting": { args: MeetingRef; answer: MeetingFile };
  "carried-over": { args: MeetingRef; answer: CarriedOver };
  "meeting-new": { args: Nothing; answer: MeetingId };
  "meeting-next": { args: MeetingRef; answer: MeetingId };
  "record-put": { args: Put; answer: Saved };
  "cited-put": { args: Cited; answer: Saved };
  "record-remove": { args: RecordRef; answer: Saved };
  "record-move": { args: Move; answer: Saved };
  "records-change": { args: RecordChanges; answer: Saved };
  "text-read": { args: TextToRead; answer: Draft };
  "text-paste": { args: Pasted; answer: TextToRead };
  "source-read-again": { args: MeetingRef; answer: Draft };
  "draft-keep": { args: Draft; answer: MeetingId };
  "directory": { args: Nothing; answer: Directory };
  "directives": { args: RegisterFilter; answer: Register };
  "today": { args: Nothing; answer: Today };
  "mine": { args: MineOf; answer: Mine };
  "tally": { args: TallyOf; answer: TallySheet };
  "directive": { args: DirectiveRef; answer: DirectiveFile };
  "chair-questions": { args: MeetingRef; answer: ChairQuestions };
  "progress-add": { args: Progress; answer: Saved };
  "tasks-act": { args: TaskDeed; answer: Saved };
  "successions": { args: Nothing; answer: Array<Succession> };
  "views": { args: Nothing; answer: Array<View> };
  "holidays": { args: YearRef; answer: HolidayYear };
  "holidays-read": { args: HolidayText; answer: HolidayImport };
  "holidays-keep": { args: HolidayText; answer: Saved };
  "short-text": { args: ShortTextOf; answer: ShortText };
  "tracker-preview": { args: TrackerReading; answer: TrackerPreview };
  "tracker-take": { args: TrackerReading; answer: TrackerTaken };
  "staff-take": { args: StaffToTake; answer: StaffTaken };
  "reply-read": { args: ReplyFile; answer: ReplyPreview };
  "replies-keep": { args: RepliesToKeep; answer: RepliesKept };
  "paper-gaps": { args: PaperRequest; answer: Array<Gap> };
  "paper-preview": { args: PaperRequest; answer: PaperPreview };
  "number-next": { args: NumberRequest; answer: NumberOffer };
  "number-reserve": { args: NumberRequest; answer: NumberGiven };
  "number-use": { args: NumberUse; answer: Saved };
  "number-void": { args: NumberVoid; answer: Saved };
  "numbers": { args: NumbersOf; answer: NumberBooks };
  "issued": { args: IssuedFilter; answer: IssuedRegister };
  "converter": { args: Nothing; answer: ConverterState };
  "form-check": { args: FormFile; answer: FormReport };
  "form-correct": { args: FormFile; answer: FormCorrection };
  "wording": { args: WordingOf; answer: WordingFile };
  "wording-try": { args: Wording; answer: WordingTrial };
  "wording-keep": { args: Wording; answer: Saved };
  "template-check": { args: TemplateFile; answer: TemplateReport };
  "template-keep": { args: TemplateFile; answer: Saved };
  "template-fields": { args: WordingOf; answer: Array<TemplateFieldLine> };
  "paper-freeze": { args: Freezing; answer: Frozen };
  "papers": { args: PapersOf; answer: Array<FrozenPaper> };
  "paper-frozen": { args: PaperRef; answer: PaperPreview };
  "papers-compare": { args: Comparing; answer: PaperComparison };
  "returned-read": { args: ReturnedReading; answer: ReturnedPaper };
  "returned-accept": { args: ReturnedAcceptance; answer: ReturnedAccepted };
  "photograph": { args: RecordRef; answer: string };
  "logo": { args: Nothing; answer: string | null };
  "search": { args: SearchQuery; answer: Array<Hit> };
  "history": { args: HistoryOf; answer: Array<HistoryLine> };
  "undo": { args: Nothing; answer: Undone };
  "redo": { args: Nothing; answer: Undone };
  "source-open": { args: Nothing; answer: TextToRead | null };
  "paper-export": { args: PaperRequest; answer: Exported | null };
  "paper-pdf": { args: PaperRequest; answer: Exported | null };
  "paper-print": { args: PaperRequest; answer: Printed };
  "paper-save": { args: PaperRef; answer: Exported | null };
  "paper-save-pdf": { args: PaperRef; answer: Exported | null };
  "paper-export-beside": { args: PaperRequest; answer: Exported | null };
  "returned-open": { args: Nothing; answer: ReturnedFile | null };
  "returned-met": { args: Nothing; answer: ReturnedFile | null };
  "register-export": { args: ExportRequest; answer: Exported | null };
  "issued-export": { args: IssuedFilter; answer: Exported | null };
  "tracker-open": { args: Nothing; answer: TableFile | null };
  "staff-open": { args: Nothing; answer: StaffPreview | null };
  "reply-form-export": { args: ReplyFormRequest; answer: Exported | null };
  "replies-open": { args: Nothing; answer: Array<ReplyPreview> };
  "form-open": { args: Nothing; answer: FormFile | null };
  "form-correct-save": { args: FormFile; answer: Exported | null };
  "template-open": { args: WordingOf; answer: TemplateFile | null };
  "template-export": { args: TemplateOf; answer: Exported | null };
  "export-reveal": { args: Nothing; answer: Nothing };
  "photograph-add": { args: MeetingRef; answer: Saved | null };
  "logo-choose": { args: Nothing; answer: Saved | null };
  "window-close": { args: Nothing; answer: Nothing };
  "backup-make": { args: Nothing; answer: Exported | null };
  "backup-restore": { args: Nothing; answer: Restored | null };
}
