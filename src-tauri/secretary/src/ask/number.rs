//! The number book: what it would give a paper, and how its books stand.

use crate::ask::office;
use crate::contract::*;
use crate::secretary::Secretary;
use std::collections::BTreeSet;
use thuky_domain::number_book::codes;
use thuky_domain::*;
use thuky_store::Reader;

/// A paper that wants a number, with what the register will tell of it.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub meeting: Option<MeetingId>,
    pub system: System,
    pub kind: PaperKind,
    pub code: String,
    pub secrecy: Secrecy,
    pub date: chrono::NaiveDate,
    pub symbol: String,
    pub subject: String,
    pub signer: String,
    pub recipients: Vec<String>,
    pub archive: String,
}

impl Wanted {
    /// Of a paper whose facts are gathered.
    ///
    /// # Errors
    /// Its date or the symbol of the office is not known: a number without them would be wrong.
    pub(crate) fn of(sheet: &thuky_papers::FactSheet, unit: &str) -> Result<Self, Failure> {
        let needs = |field: &str, sentence: &str| Problem::new(field, sentence);
        let office = &sheet.office;
        let date = sheet.date.ok_or_else(|| {
            needs("date", "Chưa có ngày văn bản nên chưa lấy số được. Hãy ghi ngày ban hành.")
        })?;
        if office.symbol.is_empty() {
            return Err(needs(
                "symbol",
                "Chưa có ký hiệu cơ quan nên chưa lấy số được. Hãy ghi trong Cài đặt.",
            )
            .into());
        }
        let (code, symbol) = thuky_papers::symbol(sheet).ok_or_else(|| unnumbered(sheet.kind))?;
        let top_secret = sheet.meeting.secrecy == Secrecy::TopSecret;
        Ok(Self {
            meeting: Some(sheet.meeting.id).filter(|id| !id.0.is_nil()),
            system: sheet.system,
            kind: sheet.kind,
            code: code.to_owned(),
            secrecy: sheet.meeting.secrecy,
            date,
            symbol,
            subject: if top_secret { String::new() } else { text::line(&thuky_papers::subject(sheet)) },
            signer: sheet.signer.as_ref().map(|signer| signer.name.clone()).unwrap_or_default(),
            recipients: if unit.is_empty() { sheet.recipients.clone() } else { vec![unit.to_owned()] },
            archive: office.archive.clone(),
        })
    }

    /// The book that numbers it.
    pub(crate) fn book(&self, policy: &NumberPolicy) -> Result<NumberBook, Failure> {
        Ok(policy.book(self.system, &self.code, self.secrecy, self.date)?)
    }
}

/// What is wanted by a request.
pub(crate) fn wanted(secretary: &Secretary, request: &NumberRequest) -> Result<Wanted, Failure> {
    let paper = PaperRequest {
        system: request.system,
        date: request.date,
        signer: request.signer,
        unit: request.unit.clone(),
        notice: request.notice,
        erratum: request.erratum.clone(),
        ..PaperRequest::of(request.meeting, request.kind)
    };
    let mut sheet = super::paper::gathered(secretary, &paper)?;
    sheet.meeting.secrecy = request.secrecy.unwrap_or(sheet.meeting.secrecy);
    let wanted = Wanted::of(&sheet, &request.unit)?;
    let subject = text::line(&request.subject);
    let own = request.meeting.is_some() || request.kind.without_meeting();
    Ok(Wanted { subject: if subject.is_empty() && own { wanted.subject } else { subject }, ..wanted })
}

fn unnumbered(kind: PaperKind) -> Problem {
    let sentence = match kind {
        PaperKind::TaskAnnex => "Phụ lục mang số của thông báo đi cùng, không lấy số riêng.".to_owned(),
        kind => format!("{} không đánh số.", kind.name()),
    };
    Problem::new("kind", sentence)
}

/// How the office numbers.
pub(crate) fn policy(reader: Reader<'_>) -> Result<NumberPolicy, Failure> {
    Ok(office::profile(reader)?.map(|office| office.number_policy).unwrap_or_default())
}

/// What the book would give; nothing is given.
pub(crate) fn offer(secretary: &Secretary, request: &NumberRequest) -> Result<NumberOffer, Failure> {
    let reader = secretary.store.reader();
    let wanted = match wanted(secretary, request) {
        Ok(wanted) => wanted,
        Err(failure) if failure.kind == FailureKind::Invalid => return Ok(refusal(failure)),
        Err(failure) => return Err(failure),
    };
    let held = held(reader, &wanted)?;
    let offer = match proposed(reader, &wanted, request.number) {
        Ok(offer) => offer,
        Err(failure) if failure.kind == FailureKind::Invalid => refusal(failure),
        Err(failure) => return Err(failure),
    };
    let borne = request.borne.filter(|_| offer.number.is_some());
    let strange = borne.filter(|borne| held.iter().all(|line| line.entry.number != *borne));
    let refused = strange.and_then(|number| free(reader, &wanted, Some(number)).err());
    Ok(NumberOffer { refused: refused.map(|failure| failure.sentence).unwrap_or_default(), held, ..offer })
}

fn refusal(failure: Failure) -> NumberOffer {
    NumberOffer {
        book: String::new(),
        number: None,
        written: String::new(),
        why: failure.sentence,
        notices: vec![],
        refused: String::new(),
        held: vec![],
    }
}

/// A book and the number that it has for a paper.
pub(crate) struct Free {
    pub book: NumberBook,
    pub number: u32,
    pub notices: Vec<NumberNotice>,
}

/// The number wanted, else the next of its book.
///
/// # Errors
/// It is taken or late, or the book gives none.
pub(crate) fn free(reader: Reader<'_>, wanted: &Wanted, number: Option<u32>) -> Result<Free, Failure> {
    let policy = policy(reader)?;
    let book = wanted.book(&policy)?;
    let given: Vec<Number> = reader.with_text("book", &book.key())?;
    let sequence = NumberSequence::of(&book, policy.first_of(&book), &given);
    let number = number.map_or_else(|| sequence.next_known(), Ok)?;
    let notices = sequence.admit(number, wanted.date, policy.late)?;
    Ok(Free { number, notices, book })
}

fn proposed(reader: Reader<'_>, wanted: &Wanted, number: Option<u32>) -> Result<NumberOffer, Failure> {
    let Free { book, number, notices } = free(reader, wanted, number)?;
    Ok(NumberOffer {
        book: book.title(),
        number: Some(number),
        written: wanted.system.numbered(&format!("{number:02}"), &wanted.symbol),
        why: String::new(),
        notices,
        refused: String::new(),
        held: vec![],
    })
}

/// Numbers that are being kept for such a paper of the same meeting, and the same unit where it is for one.
fn held(reader: Reader<'_>, wanted: &Wanted) -> Result<Vec<NumberLine>, Failure> {
    let Some(meeting) = wanted.meeting else { return Ok(vec![]) };
    let of_meeting: Vec<Number> = reader.of_meeting(meeting.0)?;
    let alike = |number: &Number| {
        number.state == NumberState::Reserved
            && (number.kind, &number.code, number.system) == (wanted.kind, &wanted.code, wanted.system)
            && number.recipients == wanted.recipients
    };
    of_meeting.into_iter().filter(alike).map(|number| line(reader, number)).collect()
}

/// A number as lists tell it.
pub(crate) fn line(reader: Reader<'_>, entry: Number) -> Result<NumberLine, Failure> {
    let meeting = entry.meeting.map(|id| reader.find_narrow::<Meeting>(id.0)).transpose()?.flatten();
    let open = meeting.filter(|meeting| meeting.secrecy == Secrecy::None);
    Ok(NumberLine {
        written: entry.written(),
        type_name: entry.type_name(),
        meeting_title: open.map(|meeting| meeting.title).unwrap_or_default(),
        entry,
    })
}

/// Which system and which year or term are asked for, and those there are.
pub(crate) struct Spans {
    pub system: System,
    pub span: String,
    pub spans: Vec<String>,
    /// Why no number is given today.
    pub why: String,
}

/// The span asked for: by its name, else that of today, else the newest that has numbers.
pub(crate) fn spans(
    secretary: &Secretary,
    system: Option<System>,
    span: &str,
    given: &[Number],
) -> Result<Spans, Failure> {
    let office = office::profile(secretary.store.reader())?;
    let system = system.or_else(|| office.as_ref().map(|office| office.system)).unwrap_or_default();
    let policy = office.map(|office| office.number_policy).unwrap_or_default();
    let today = policy.book(system, LETTER, Secrecy::None, secretary.clock.today());
    let why = today.as_ref().err().map(|problem| problem.sentence.clone()).unwrap_or_default();
    let now = today.ok().map(|book| book.span);
    let with_numbers = given.iter().filter(|number| number.system == system);
    let known: BTreeSet<String> = with_numbers
        .filter_map(|number| NumberBook::of_key(&number.book))
        .map(|book| book.span)
        .chain(now.clone())
        .collect();
    let spans: Vec<String> = known.into_iter().rev().collect();
    let asked = Some(span.to_owned()).filter(|span| !span.is_empty()).or(now);
    let span = asked.or_else(|| spans.first().cloned()).unwrap_or_default();
    Ok(Spans { system, span, spans, why })
}

/// The books of a year or a term: those that have numbers, and those that give some.
pub(crate) fn books(secretary: &Secretary, of: &NumbersOf) -> Result<NumberBooks, Failure> {
    let reader = secretary.store.reader();
    let given: Vec<Number> = reader.all()?;
    let policy = policy(reader)?;
    let Spans { system, span, spans, why } = spans(secretary, of.system, &of.span, &given)?;
    let books = books_of(system, &span, &policy, &given);
    let sheet = |book: &NumberBook| sheet(reader, book, &policy, &given);
    Ok(NumberBooks { books: books.iter().map(sheet).collect::<Result<_, _>>()?, system, span, spans, why })
}

/// The books of a span in the order of the kinds, secret ones after the others.
pub(crate) fn books_of(
    system: System,
    span: &str,
    policy: &NumberPolicy,
    given: &[Number],
) -> Vec<NumberBook> {
    let today = policy_books(system, span, policy);
    let with_numbers = given.iter().filter_map(|number| NumberBook::of_key(&number.book));
    let of_span = with_numbers.filter(|book| book.system == system && book.span == span);
    let mut books: Vec<NumberBook> = Vec::new();
    for book in today.into_iter().chain(of_span) {
        if !books.contains(&book) {
            books.push(book);
        }
    }
    let codes = codes(system);
    let place = |book: &NumberBook| codes.iter().position(|code| Some(*code) == book.code.as_deref());
    books.sort_by_key(|book| (book.secret, book.code.is_some(), place(book)));
    books
}

/// The books that the policy has for a span; secret ones only where they were running and somebody has to tell, or has
/// told, where they stand.
fn policy_books(system: System, span: &str, policy: &NumberPolicy) -> Vec<NumberBook> {
    let Some(day) = policy.day_in(system, span) else { return vec![] };
    let of = |secrecy| {
        codes(system).into_iter().filter_map(move |code| policy.book(system, code, secrecy, day).ok())
    };
    let running = of(Secrecy::Secret).filter(|book| policy.first_of(book) != Some(1));
    of(Secrecy::None).chain(running).collect()
}

fn sheet(
    reader: Reader<'_>,
    book: &NumberBook,
    policy: &NumberPolicy,
    given: &[Number],
) -> Result<NumberBookSheet, Failure> {
    let sequence = NumberSequence::of(book, policy.first_of(book), given);
    let lines = sequence.given().iter().map(|number| line(reader, (*number).clone()));
    Ok(NumberBookSheet {
        book: book.key(),
        title: book.title(),
        next: sequence.next(),
        notices: [sequence.gaps(), sequence.doubles(given), sequence.disorder()].concat(),
        lines: lines.collect::<Result<_, _>>()?,
    })
}
