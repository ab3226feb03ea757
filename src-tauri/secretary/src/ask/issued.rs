//! The register of issued papers: what went out under which number, in the order of the books.
//!
//! The open register says of a marked paper only its number, its date and that it is marked; the register of marked papers
//! stands apart, and is told only when asked for. The subject of a top-secret paper is in neither.

use crate::ask::number::{Spans, books_of, line, policy, spans};
use crate::ask::office;
use crate::contract::*;
use crate::secretary::Secretary;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_exchange::{IssuedFacts, IssuedLine, IssuedPapers};

/// The register that a filter asks for.
pub(crate) fn register(secretary: &Secretary, filter: &IssuedFilter) -> Result<IssuedRegister, Failure> {
    let reader = secretary.store.reader();
    let given: Vec<Number> = reader.all()?;
    let policy = policy(reader)?;
    let Spans { system, span, spans, .. } = spans(secretary, filter.system, &filter.span, &given)?;
    let mut register = IssuedRegister {
        span_title: NumberBook { system, span: span.clone(), code: None, secret: false }.span_title(),
        books: vec![],
        used: 0,
        void: 0,
        missing: 0,
        system,
        spans,
        span,
    };
    let books = books_of(system, &register.span, &policy, &given);
    for book in books.into_iter().filter(|book| filter.marked || !book.secret) {
        let sequence = NumberSequence::of(&book, policy.first_of(&book), &given);
        let lines = wanted(&sequence, filter).map(|number| line(reader, number));
        let lines = lines.collect::<Result<Vec<_>, _>>()?;
        let gaps = if is_whole(&book, &sequence, filter) { missing(&sequence) } else { vec![] };
        count(&mut register, &lines, &gaps);
        let rows = in_order(lines, gaps);
        if !rows.is_empty() {
            register.books.push(IssuedBook { title: book.title(), rows });
        }
    }
    Ok(register)
}

/// The numbers of a book that went out or are void, as the filter lets them be seen.
fn wanted(sequence: &NumberSequence<'_>, filter: &IssuedFilter) -> impl Iterator<Item = Number> {
    let words = fold(&filter.words);
    let numbers = sequence.given().iter().filter(|number| number.state != NumberState::Reserved);
    let of_kind = numbers.filter(|number| filter.kind.is_none_or(|kind| kind == number.kind));
    let seen = of_kind.filter(|number| !filter.marked || number.secrecy != Secrecy::None);
    seen.map(|number| if filter.marked { (*number).clone() } else { openly(number) })
        .filter(move |number| says(number, &words))
}

/// What the open register tells of a number.
fn openly(number: &Number) -> Number {
    if number.secrecy == Secrecy::None {
        return number.clone();
    }
    Number {
        meeting: None,
        subject: String::new(),
        signer: String::new(),
        recipients: vec![],
        note: String::new(),
        ..number.clone()
    }
}

fn says(number: &Number, words: &str) -> bool {
    let told = [number.written(), number.subject.clone(), number.signer.clone(), number.note.clone()];
    let text = fold(&[told.join(" "), number.recipients.join(" "), number.reason.clone()].join(" "));
    words.split(' ').all(|word| text.contains(word))
}

/// Whether every number of the book is seen, so that what is missing can be told.
fn is_whole(book: &NumberBook, sequence: &NumberSequence<'_>, filter: &IssuedFilter) -> bool {
    let only = |kind| sequence.given().iter().all(|number| number.kind == kind);
    let of_kind = filter.kind.is_none_or(|kind| book.code.is_some() && only(kind));
    of_kind && filter.words.trim().is_empty() && filter.marked == book.secret
}

/// Numbers no paper went out with: those never given, and those that are still being kept.
fn missing(sequence: &NumberSequence<'_>) -> Vec<NumberNotice> {
    let kept = sequence.given().iter().filter(|number| number.state == NumberState::Reserved);
    let kept = kept.map(|number| NumberNotice {
        kind: NumberNoticeKind::Gap,
        from: number.number,
        to: number.number,
        sentence: format!("Số {:02} đang giữ, chưa phát hành.", number.number),
    });
    sequence.gaps().into_iter().chain(kept).collect()
}

fn count(register: &mut IssuedRegister, lines: &[NumberLine], gaps: &[NumberNotice]) {
    let void = lines.iter().filter(|line| line.entry.state == NumberState::Void).count();
    register.void += size(void);
    register.used += size(lines.len() - void);
    register.missing += gaps.iter().map(|gap| gap.to - gap.from + 1).sum::<u32>();
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn in_order(lines: Vec<NumberLine>, gaps: Vec<NumberNotice>) -> Vec<IssuedRow> {
    let papers = lines.into_iter().map(|line| (line.entry.number, IssuedRow::Paper(Box::new(line))));
    let gaps = gaps.into_iter().map(|gap| (gap.from, IssuedRow::Gap(gap)));
    let mut rows: Vec<_> = papers.chain(gaps).collect();
    rows.sort_by_key(|(number, _)| *number);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The register as an Excel workbook, with its suggested name.
pub(crate) fn file(secretary: &Secretary, filter: &IssuedFilter) -> Result<(String, Vec<u8>), Failure> {
    let register = register(secretary, filter)?;
    let office = office::profile(secretary.store.reader())?;
    let marked = if filter.marked { "-mat" } else { "" };
    let name = format!("so-dang-ky-van-ban-di{marked}-{}.xlsx", register.span);
    let facts = IssuedFacts {
        office: office.map(|office| office.body).unwrap_or_default(),
        day: secretary.clock.today(),
        span: register.span_title,
        marked: filter.marked,
        books: register.books.into_iter().map(papers).collect(),
    };
    Ok((name, thuky_exchange::issued(&facts)?))
}

fn papers(book: IssuedBook) -> IssuedPapers {
    let line = |row| match row {
        IssuedRow::Paper(line) => IssuedLine::Paper(Box::new(line.entry)),
        IssuedRow::Gap(gap) => IssuedLine::Gap(gap.sentence),
    };
    IssuedPapers { title: book.title, lines: book.rows.into_iter().map(line).collect() }
}
