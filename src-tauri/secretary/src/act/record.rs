//! Putting and removing records of any noun, under the rules that hold between records.

use crate::act::progress::only_added;
use crate::act::tidy::tidied;
use crate::act::{holiday, number, order, paper, wording};
use crate::ask::directive::{merged, steps};
use crate::contract::{Failure, FailureKind, Put, RecordRef, Saved};
use crate::label;
use crate::secretary::Secretary;
use chrono::Datelike;
use std::collections::HashSet;
use thuky_domain::directive::code_numbers;
use thuky_domain::*;
use thuky_store::{Act, Reader, Table};
use uuid::Uuid;

/// Adds a record or changes the fields that differ.
pub(crate) fn put(secretary: &mut Secretary, put: Put) -> Result<Saved, Failure> {
    let record = tidied(put.record)?;
    record.check()?;
    let ((), saved) = secretary.act(put.strand, |act, clock| {
        let kept = act.reader().has(record.noun(), record.id())?;
        act.name(label::act(if kept { "Sửa" } else { "Thêm" }, &record));
        put_in(act, record, clock.today().year())
    })?;
    Ok(saved)
}

/// Writes a record inside an act as somebody sent it: tidied and checked first.
pub(crate) fn put_sent(act: &mut Act<'_>, record: Record, this_year: i32) -> Result<(), Failure> {
    let record = tidied(record)?;
    record.check()?;
    put_in(act, record, this_year)
}

/// Writes a tidy record inside an act: takes its place among its like and, as a directive, its code.
fn put_in(act: &mut Act<'_>, record: Record, this_year: i32) -> Result<(), Failure> {
    match record {
        Record::Office(office) => put_office(act, &office)?,
        Record::Person(person) => act.put(&person)?,
        Record::Unit(unit) => act.put(&unit)?,
        Record::Position(position) => act.put(&position)?,
        Record::Meeting(meeting) => act.put(&meeting)?,
        Record::Source(source) => act.put(&source)?,
        Record::AgendaItem(item) => act.put(&order::placed(act.reader(), item)?)?,
        Record::Attendee(attendee) => act.put(&order::placed(act.reader(), attendee)?)?,
        Record::Statement(statement) => act.put(&order::placed(act.reader(), statement)?)?,
        Record::Figure(figure) => act.put(&order::placed(act.reader(), figure)?)?,
        Record::CitedDocument(document) => act.put(&document)?,
        Record::Citation(citation) => act.put(&order::placed(act.reader(), citation)?)?,
        Record::Photograph(photograph) => act.put(&order::placed(act.reader(), photograph)?)?,
        Record::Directive(directive) => {
            let directive = order::placed(act.reader(), directive)?;
            still_followed(act.reader(), &directive)?;
            act.put(&coded(act.reader(), directive, this_year)?)?;
        }
        Record::Progress(_) => return Err(only_added()),
        Record::View(view) => act.put(&view)?,
        Record::Holiday(day) => holiday::put(act, &day)?,
        Record::Number(entry) => number::put(act, entry)?,
        Record::Vote(vote) => act.put(&order::placed(act.reader(), vote)?)?,
        Record::Wording(_) => return Err(wording::only_kept()),
        Record::Paper(_) => return Err(paper::only_frozen()),
    }
    Ok(())
}

/// Writes a task that following up has changed: here also what it keeps of its past may change.
pub(crate) fn put_task(act: &mut Act<'_>, task: Directive) -> Result<(), Failure> {
    let task = tidied(task)?;
    task.check()?;
    Ok(act.put(&task)?)
}

/// Adds a task that following up has made: last in its meeting, with a code of its own.
pub(crate) fn add_task(act: &mut Act<'_>, task: Directive, this_year: i32) -> Result<(), Failure> {
    let task = order::placed(act.reader(), task)?;
    let task = coded(act.reader(), task, this_year)?;
    put_task(act, task)
}

fn put_office(act: &mut Act<'_>, office: &Office) -> Result<(), Failure> {
    let other = act.reader().all::<Office>()?.into_iter().any(|kept| kept.id != office.id);
    if other {
        return Err(Failure::new(FailureKind::Invalid, "Kho dữ liệu này đã có hồ sơ của một cơ quan khác."));
    }
    number::admit_policy(act.reader(), &office.number_policy)?;
    Ok(act.put(office)?)
}

/// Gives a new directive its origin code: number of the conclusion in its year, dot, number in the conclusion.
/// A code once given stays, also when directives before it are removed.
fn coded(reader: Reader<'_>, mut directive: Directive, this_year: i32) -> Result<Directive, Failure> {
    if let Some(kept) = reader.find::<Directive>(directive.id.0)? {
        if kept.meeting != directive.meeting {
            return Err(Problem::new("meeting", "Ý kiến chỉ đạo ở lại cuộc họp đã cho ý kiến.").into());
        }
        return Ok(Directive { code: kept.code, origin: kept.origin, given: kept.given, ..directive });
    }
    let (conclusion, last) = numbered(reader, directive.meeting, this_year)?;
    directive.code = format!("{conclusion:02}.{}", last + 1);
    Ok(directive)
}

/// The number of a meeting's conclusion in its year, and the last number given in it.
pub(crate) fn numbered(
    reader: Reader<'_>,
    meeting: MeetingId,
    this_year: i32,
) -> Result<(u32, u32), Failure> {
    let siblings: Vec<(u32, u32)> = reader
        .of_meeting::<Directive>(meeting.0)?
        .iter()
        .filter_map(|sibling| code_numbers(&sibling.code))
        .collect();
    let conclusion = match siblings.first() {
        Some((conclusion, _)) => *conclusion,
        None => next_conclusion(reader, meeting, this_year)?,
    };
    Ok((conclusion, siblings.iter().map(|(_, number)| *number).max().unwrap_or(0)))
}

/// The next number of a conclusion in the meeting's year.
fn next_conclusion(reader: Reader<'_>, meeting: MeetingId, this_year: i32) -> Result<u32, Failure> {
    let year_of = |meeting: &Meeting| meeting.date.and_then(|date| date.year).unwrap_or(this_year);
    let year = year_of(&reader.get(meeting.0)?);
    let meetings = reader.all_narrow::<Meeting>()?;
    let of_year: HashSet<Uuid> =
        meetings.iter().filter(|other| year_of(other) == year).map(|other| other.id.0).collect();
    let codes = reader.texts::<Directive>("code")?.into_iter();
    let codes = codes.filter(|(meeting, _)| meeting.is_some_and(|meeting| of_year.contains(&meeting)));
    Ok(codes.filter_map(|(_, code)| code_numbers(&code)).map(|(conclusion, _)| conclusion).max().unwrap_or(0)
        + 1)
}

/// Removes a record. A meeting goes to the trash with everything it has; what others refer to stays.
pub(crate) fn remove(secretary: &mut Secretary, which: RecordRef) -> Result<Saved, Failure> {
    let ((), saved) = secretary.act(None, |act, _| {
        let record = find(act.reader(), which.noun, which.id)?
            .ok_or_else(|| Failure::from(thuky_store::StoreFault::NotFound))?;
        act.name(label::act("Bỏ", &record));
        remove_in(act, record)
    })?;
    Ok(saved)
}

/// Removes a record inside an act.
pub(crate) fn remove_in(act: &mut Act<'_>, record: Record) -> Result<(), Failure> {
    match record {
        Record::Meeting(mut meeting) => {
            meeting.trashed = true;
            act.put(&meeting)?;
        }
        Record::Office(_) | Record::Source(_) => {
            return Err(kept("Mục này luôn được giữ lại cùng kho dữ liệu."));
        }
        Record::Person(person) => remove_person(act, &person)?,
        Record::Unit(unit) => {
            unreferred(
                act.reader().with_text::<Position>("unit", &unit.id.to_string())?.is_empty(),
                "Đơn vị này còn có người giữ chức vụ.",
            )?;
            act.remove::<Unit>(unit.id.0)?;
        }
        Record::Position(position) => act.remove::<Position>(position.id.0)?,
        Record::AgendaItem(item) => remove_agenda_item(act, &item)?,
        Record::Attendee(attendee) => act.remove::<Attendee>(attendee.id.0)?,
        Record::Statement(statement) => act.remove::<Statement>(statement.id.0)?,
        Record::Figure(figure) => act.remove::<Figure>(figure.id.0)?,
        Record::CitedDocument(document) => {
            unreferred(
                act.reader().with_text::<Citation>("document", &document.id.to_string())?.is_empty(),
                "Văn bản này còn được viện dẫn.",
            )?;
            act.remove::<CitedDocument>(document.id.0)?;
        }
        Record::Citation(citation) => act.remove::<Citation>(citation.id.0)?,
        Record::Photograph(photograph) => act.remove::<Photograph>(photograph.id.0)?,
        Record::Directive(directive) => {
            unfollowed(act.reader(), &directive)?;
            act.remove::<Directive>(directive.id.0)?;
        }
        Record::Progress(_) => return Err(only_added()),
        Record::View(view) => act.remove::<View>(view.id.0)?,
        Record::Holiday(day) => act.remove::<Holiday>(day.id.0)?,
        Record::Number(_) => return Err(number::only_given()),
        Record::Vote(vote) => act.remove::<Vote>(vote.id.0)?,
        Record::Wording(_) => return Err(wording::only_kept()),
        Record::Paper(_) => return Err(paper::only_frozen()),
    }
    Ok(())
}

/// What is followed up is cancelled, never removed: what has progress, and what was split or merged.
pub(crate) fn unfollowed(reader: Reader<'_>, directive: &Directive) -> Result<(), Failure> {
    unreferred(
        steps(reader, directive.id)?.is_empty(),
        "Nhiệm vụ này đã có báo cáo tiến độ nên được giữ lại. Nếu không làm nữa, hãy hủy nhiệm vụ.",
    )?;
    unreferred(
        directive.origin.is_none() && merged(reader, directive.id)?.is_empty(),
        "Nhiệm vụ này thay cho nhiệm vụ đã tách hoặc gộp nên được giữ lại. Nếu không làm nữa, hãy hủy nhiệm vụ.",
    )
}

/// What has progress, or goes on in the place of another, stays a task.
fn still_followed(reader: Reader<'_>, directive: &Directive) -> Result<(), Failure> {
    if directive.kind == DirectiveKind::Task || unfollowed(reader, directive).is_ok() {
        return Ok(());
    }
    Err(Problem::new("kind", "Nhiệm vụ này đã có báo cáo tiến độ nên không đổi loại được nữa.").into())
}

fn kept(sentence: &str) -> Failure {
    Failure::new(FailureKind::Invalid, sentence)
}

fn unreferred(free: bool, sentence: &str) -> Result<(), Failure> {
    if free { Ok(()) } else { Err(kept(sentence)) }
}

fn remove_person(act: &mut Act<'_>, person: &Person) -> Result<(), Failure> {
    let id = person.id.to_string();
    unreferred(
        act.reader().with_text::<Attendee>("person", &id)?.is_empty(),
        "Người này đã dự họp nên được giữ trong danh bạ.",
    )?;
    for position in act.reader().with_text::<Position>("person", &id)? {
        act.remove::<Position>(position.id.0)?;
    }
    Ok(act.remove::<Person>(person.id.0)?)
}

/// Statements under the item stay with the meeting.
fn remove_agenda_item(act: &mut Act<'_>, item: &AgendaItem) -> Result<(), Failure> {
    for mut statement in act.reader().with_text::<Statement>("agenda_item", &item.id.to_string())? {
        statement.agenda_item = None;
        act.put(&statement)?;
    }
    Ok(act.remove::<AgendaItem>(item.id.0)?)
}

/// A record of any noun by its id.
pub(crate) fn find(reader: Reader<'_>, noun: Noun, id: Uuid) -> Result<Option<Record>, Failure> {
    match noun {
        Noun::Office => found::<Office>(reader, id),
        Noun::Person => found::<Person>(reader, id),
        Noun::Unit => found::<Unit>(reader, id),
        Noun::Position => found::<Position>(reader, id),
        Noun::Meeting => found::<Meeting>(reader, id),
        Noun::Source => found::<Source>(reader, id),
        Noun::AgendaItem => found::<AgendaItem>(reader, id),
        Noun::Attendee => found::<Attendee>(reader, id),
        Noun::Statement => found::<Statement>(reader, id),
        Noun::Figure => found::<Figure>(reader, id),
        Noun::CitedDocument => found::<CitedDocument>(reader, id),
        Noun::Citation => found::<Citation>(reader, id),
        Noun::Photograph => found::<Photograph>(reader, id),
        Noun::Directive => found::<Directive>(reader, id),
        Noun::Progress => found::<Progress>(reader, id),
        Noun::View => found::<View>(reader, id),
        Noun::Holiday => found::<Holiday>(reader, id),
        Noun::Number => found::<Number>(reader, id),
        Noun::Vote => found::<Vote>(reader, id),
        Noun::Wording => found::<Wording>(reader, id),
        Noun::Paper => found::<Paper>(reader, id),
    }
}

fn found<T: Table + Into<Record>>(reader: Reader<'_>, id: Uuid) -> Result<Option<Record>, Failure> {
    Ok(reader.find::<T>(id)?.map(Into::into))
}
